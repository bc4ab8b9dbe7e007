import { makeFinding, type Finding } from '@khuyencong/model';
import { registerFindings } from './register-findings.js';

/** Lets the first of many notes that differ only in their row through, and counts the others. */
export interface Alike {
  readonly isFirst: (finding: Finding) => boolean;
  /** Counts so many more rows with a note that was let through or counted before. */
  readonly addMore: (finding: Finding, rows: number) => void;
  readonly counts: () => readonly Finding[];
}

const seenAtMost = 10_000;

/** A note is the same for two rows when its code and its facts, the day apart, are. */
export function alikeNotes(): Alike {
  const seen = new Map<string, { readonly first: Finding; others: number }>();
  const keyOf = ({ code, params: { asOf: _, ...facts } }: Finding): string =>
    `${code} ${JSON.stringify(facts)}`;
  const isFirst = (finding: Finding): boolean => {
    const key = keyOf(finding);
    const before = seen.get(key);
    if (before) before.others += 1;
    else if (seen.size < seenAtMost) seen.set(key, { first: finding, others: 0 });
    return !before;
  };
  const addMore = (finding: Finding, rows: number): void => {
    const before = seen.get(keyOf(finding));
    if (before) before.others += rows;
  };
  const counts = (): readonly Finding[] =>
    [...seen.values()].flatMap(({ first: { code, path, origin }, others }) =>
      others === 0
        ? []
        : [
            makeFinding(
              registerFindings,
              'FOUND_IN_MORE_ROWS',
              { code, rows: String(others) },
              { path, origin },
            ),
          ],
    );
  return { isFirst, addMore, counts };
}
