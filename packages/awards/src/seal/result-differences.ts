import { checkArgument, formatPath, makeFinding, type Finding } from '@khuyencong/model';
import type { RoundResult } from '../scoring/round-result.js';
import { canonicalJson } from './canonical-json.js';
import { sealFindings } from './seal-findings.js';

type Path = readonly (string | number)[];

/**
 * Where a result differs from the one that was computed again (chỗ kết quả không khớp khi tính lại).
 *
 * A seal shows that nothing changed since it was made; this shows that the result follows from what was sealed.
 *
 * @param sealed - the result in the sealed round
 * @param again - from `scoreRound` with the marks and schemes of the same sealed round
 * @returns a finding for every record that differs, with its place in the sealed round; none when both are the same
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { resultDifferences, type RoundResult } from '@khuyencong/awards';
 * const result = (rank: number) => ({ products: [{ id: 'sp', rank }] }) as unknown as RoundResult;
 * resultDifferences(result(1), result(2)).map(({ path }) => path) // => [['result', 'products', 0]]
 * ```
 * @category seal
 * @since 0.1.0
 */
export function resultDifferences(sealed: RoundResult, again: RoundResult): readonly Finding[] {
  checkArgument('sealed', sealed);
  checkArgument('again', again);
  const [before, after] = [recordsOf(sealed), recordsOf(again)];
  const places = new Map([...before, ...after].map(([name, { path }]) => [name, path]));
  return [...places]
    .filter(([name]) => before.get(name)?.text !== after.get(name)?.text)
    .map(([, path]) =>
      makeFinding(sealFindings, 'SEAL_RESULT_DIFFERS', { record: formatPath(path) }, { path }),
    );
}

function recordsOf(result: RoundResult): ReadonlyMap<string, { readonly path: Path; readonly text: string }> {
  const records = Object.entries(result).flatMap(([key, value]: readonly [string, unknown]) =>
    Array.isArray(value)
      ? value.map((each: unknown, index) => record(['result', key, index], each))
      : [record(['result', key], value)],
  );
  return new Map(records.map((each) => [formatPath(each.path), each]));
}

function record(path: Path, value: unknown): { readonly path: Path; readonly text: string } {
  const canonical = canonicalJson(value);
  return { path, text: canonical.ok ? canonical.text : '' };
}
