import { makeFinding, type DecimalString, type Finding } from '@khuyencong/model';
import { subtractVnd } from '../arithmetic/subtract-vnd.js';
import { sumVnd } from '../arithmetic/sum-vnd.js';
import { accountKey } from './account-key.js';
import { ledgerFindings } from './ledger-findings.js';
import type { LedgerEntry, LedgerLine } from './ledger.js';

/** What is wrong with one entry. */
export function entryFindings(
  entry: LedgerEntry,
  place: {
    readonly byId: ReadonlyMap<string, LedgerEntry>;
    readonly path: readonly (string | number)[];
  },
): readonly Finding[] {
  return [...unbalanced(entry, place), ...emptyLines(entry, place), ...wrongReversal(entry, place)];
}

type Place = Parameters<typeof entryFindings>[1];

function unbalanced({ id, from, to }: LedgerEntry, { path }: Place): readonly Finding[] {
  const fromVnd = sumLines(from);
  const toVnd = sumLines(to);
  if (fromVnd === toVnd) return [];
  const differenceVnd = subtractVnd(toVnd, fromVnd);
  return [makeFinding(ledgerFindings, 'ENTRY_UNBALANCED', { id, fromVnd, toVnd, differenceVnd }, { path })];
}

function emptyLines({ id, from, to }: LedgerEntry, { path }: Place): readonly Finding[] {
  const moves = [...from, ...to].every(({ amountVnd }) => amountVnd !== '0');
  return moves ? [] : [makeFinding(ledgerFindings, 'ENTRY_MOVES_NOTHING', { id }, { path })];
}

function wrongReversal(entry: LedgerEntry, { byId, path }: Place): readonly Finding[] {
  const { id, reverses } = entry;
  if (reverses === undefined) return [];
  const original = byId.get(reverses);
  const params = { id, reverses };
  if (!original) return [makeFinding(ledgerFindings, 'REVERSED_ENTRY_UNKNOWN', params, { path })];
  const isMirror = sameLines(entry.from, original.to) && sameLines(entry.to, original.from);
  return isMirror ? [] : [makeFinding(ledgerFindings, 'REVERSAL_DIFFERS', params, { path })];
}

export function sumLines(lines: readonly LedgerLine[]): DecimalString {
  return sumVnd(lines.map(({ amountVnd }) => amountVnd));
}

function sameLines(left: readonly LedgerLine[], right: readonly LedgerLine[]): boolean {
  return JSON.stringify(lineTexts(left)) === JSON.stringify(lineTexts(right));
}

function lineTexts(lines: readonly LedgerLine[]): readonly string[] {
  return lines.map(({ account, amountVnd }) => `${accountKey(account)} ${amountVnd}`).sort();
}
