import type { RoundResult } from '@khuyencong/awards';
import type { Language } from '@khuyencong/model';
import { awardTexts } from '../text/award-texts.js';
import { visibleText } from './visible-text.js';

/** Prints the result of a round for a person at a terminal. */
export function renderResult(
  { counts, products, rules }: RoundResult,
  {
    language,
    messages,
    findings,
  }: {
    readonly language: Language;
    readonly messages: readonly string[];
    /** Lines ready to be shown. */
    readonly findings: readonly string[];
  },
): string {
  const texts = awardTexts[language];
  const said = (outcome: boolean | null): string =>
    outcome === null ? texts.undecided : outcome ? texts.yes : texts.no;
  const prizes = rules.prizes.kind === 'by-rank' ? rules.prizes.prizes : [];
  const prizeNames = new Map(prizes.map(({ id, label }) => [id, label[language]]));
  const { entered, eligible, scored, passed, recognised, prized, putForward } = counts;
  const numbers = [entered, eligible, scored, passed, recognised, prized, putForward];
  const rows = [
    texts.head,
    ...products.map((product) => [
      product.rank === null ? '-' : String(product.rank),
      product.id,
      product.meanMark ?? '-',
      said(product.passed),
      said(product.recognised),
      product.prizeDecided ? (prizeNames.get(product.prize ?? '') ?? product.prize ?? '-') : texts.undecided,
      said(product.putForward),
    ]),
  ].map((row) => row.map(visibleText));
  const widths = texts.head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const steps = numbers.map((number, index) => `${number} ${texts.counts[index] ?? ''}`).join(', ');
  return `${[steps, '', ...rows.map(line), ...findings, ...messages.map(visibleText)].join('\n')}\n`;
}
