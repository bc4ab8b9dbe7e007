import { makeFinding, type DecimalString, type Finding } from '@khuyencong/model';
import { subtractVnd } from '../arithmetic/subtract-vnd.js';
import { sumVnd } from '../arithmetic/sum-vnd.js';
import { amountFault } from '../money/amount-fault.js';
import { accountKey } from './account-key.js';
import { ledgerFindings } from './ledger-findings.js';
import type { LedgerEntry, LedgerLine } from './ledger.js';

/** What is wrong with one entry whose amounts are sound. */
export function entryFindings(
  entry: LedgerEntry,
  place: {
    readonly byId: ReadonlyMap<string, LedgerEntry>;
    readonly path: readonly (string | number)[];
  },
): readonly Finding[] {
  return [...unbalanced(entry, place), ...emptyLines(entry, place), ...wrongReversal(entry, place)];
}

/** What is wrong with the amounts of an entry: below zero, money would move against the direction that is written. */
export function entryAmountFaults(
  { from, to }: LedgerEntry,
  path: readonly (string | number)[],
): readonly Finding[] {
  return [...amountFaults(from, [...path, 'from']), ...amountFaults(to, [...path, 'to'])];
}

export function amountFaults(
  lines: readonly LedgerLine[],
  path: readonly (string | number)[],
): readonly Finding[] {
  return lines.flatMap(
    ({ amountVnd }, index) =>
      amountFault(amountVnd, { field: 'amountVnd', path: [...path, index, 'amountVnd'] }) ?? [],
  );
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
  const days = { on: entry.on, originalOn: original.on };
  return [
    ...(isMirror ? [] : [makeFinding(ledgerFindings, 'REVERSAL_DIFFERS', params, { path })]),
    ...(entry.on < original.on
      ? [makeFinding(ledgerFindings, 'REVERSAL_BEFORE_ENTRY', { ...params, ...days }, { path })]
      : []),
  ];
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
