import { headerKey } from '../table/header-text.js';
import type { FormLine } from './form-grid.js';

/** Whether a row sums up: Cộng, Tổng cộng, Tổng số, Cộng mục I. */
export function isSumLine<Name extends string>({ text }: FormLine<Name>, names: readonly Name[]): boolean {
  return names.some((name) => /^(?:tổng )?cộng(?: |$)|^tổng số$/u.test(headerKey(text(name))));
}

/** The row Cộng, above or below the others; rows such as "Cộng mục I" are of their sections. */
export function sumLineOf<Name extends string>(
  lines: readonly FormLine<Name>[],
  names: readonly Name[],
): FormLine<Name> | undefined {
  const sums = lines.filter((line) => isSumLine(line, names));
  const isWhole = ({ text }: FormLine<Name>): boolean =>
    names.some((name) => /^(?:tổng )?cộng$|^tổng số$/u.test(headerKey(text(name))));
  return sums.findLast(isWhole) ?? (sums.length === 1 ? sums[0] : undefined);
}
