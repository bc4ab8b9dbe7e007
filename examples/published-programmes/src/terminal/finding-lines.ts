import type { Severity } from '@khuyencong/model';
import type { FindingGroup } from '../programme/finding-view.js';
import type { TerminalLook } from './terminal-look.js';
import { wrappedLines } from './wrapped-lines.js';

const indent = 4;

/** Findings by severity, each with its place, as editors take it. */
export function findingLines(
  groups: readonly FindingGroup[],
  { colors, columns, texts }: TerminalLook,
): readonly string[] {
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.cyan,
  };
  return groups.flatMap(({ severity, findings }) => [
    `${' '.repeat(indent)}${paint[severity](`${texts.severities[severity]} (${findings.length})`)}`,
    ...findings.flatMap(({ code, message, place }) => [
      `${' '.repeat(indent + 2)}${code}  ${colors.dim(place)}`,
      ...wrappedLines(message, { columns, indent: indent + 4 }),
    ]),
  ]);
}
