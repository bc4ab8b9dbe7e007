import { checkArgument, checkText, checkTexts, type LocalText } from '@khuyencong/model';
import { checkDocumentOptions } from './check-document-options.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import { notScoredLabels } from '../scoring/not-scored-labels.js';
import type { ProductResult, RoundResult, SheetResult } from '../scoring/round-result.js';
import type { AwardDocument, DocumentBlock, DocumentOptions } from './award-document.js';
import { documentWords, type DocumentWords } from './document-words.js';
import { ruleRows } from './rule-rows.js';

/**
 * The minutes of the jury (biên bản chấm điểm của Ban Giám khảo) with the summary of the marks.
 *
 * Names the jury, every rule that was chosen where the circular is silent, each juror's total for each product, what is not decided,
 * and the root of the seal. The circular asks for minutes with a summary and prescribes no form; the layout is ours and says so.
 *
 * @param marks - the round as it was scored
 * @param options - `result`; `sealRoot`: printed so that a later copy can be checked; `openPoints`: texts of the findings
 * @returns plain data
 * @legal 26/2014/TT-BCT, Điều 16, khoản 3
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { juryMinutesDocument, type AwardRoundMarks, type RoundResult } from '@khuyencong/awards';
 * const round = { id: 'r', level: 'province', year: 2025, scheme: 'tt26-2014', scoredOn: '2025-06-10' };
 * const marks = { round, jurors: [{ id: 'gk-1', name: 'Trần Thị B', role: 'head' }], products: [], marks: [] } as unknown as AwardRoundMarks;
 * const result = { jurors: ['gk-1'], rules: {}, counts: {}, products: [], findings: [] } as unknown as RoundResult;
 * const minutes = juryMinutesDocument(marks, { result, openPoints: [], language: 'vi', issuer: ['BAN GIÁM KHẢO'] });
 * minutes.signatures // => [{ role: 'Thư ký', name: '' }, { role: 'Trưởng ban', name: 'Trần Thị B' }]
 * ```
 * @category document
 * @since 0.1.0
 */
export function juryMinutesDocument(
  marks: AwardRoundMarks,
  options: DocumentOptions & {
    readonly result: RoundResult;
    readonly openPoints: readonly string[];
    readonly sealRoot?: string | undefined;
  },
): AwardDocument {
  checkArgument('marks', marks, ['jurors', 'products', 'marks']);
  checkArgument('marks.round', marks.round);
  checkDocumentOptions(options);
  checkArgument('options.result', options.result, ['products']);
  checkTexts('options.openPoints', options.openPoints);
  if (options.sealRoot !== undefined) checkText('options.sealRoot', options.sealRoot);
  const { language, issuer, result, openPoints, sealRoot } = options;
  const words = documentWords(marks, options);
  const { texts } = words;
  const nameOf = (role: 'head' | 'secretary'): string =>
    marks.jurors.find((juror) => juror.role === role)?.name ?? '';
  return {
    kind: 'jury-minutes',
    language,
    issuer,
    nationalHeader: texts.nationalHeader,
    title: texts.minutesTitle,
    blocks: [
      {
        kind: 'fields',
        fields: [
          { label: texts.round, value: words.round(marks.round) },
          { label: texts.scoredOn, value: words.day(marks.round.scoredOn) },
          ...(marks.note === undefined ? [] : [{ label: texts.note, value: marks.note }]),
        ],
      },
      juryTable(marks, words),
      rulesTable(result, words, language),
      countsTable(result, words),
      marksTable(marks, result, words),
      { kind: 'heading', text: texts.openPoints },
      ...(openPoints.length === 0 ? [texts.noOpenPoints] : openPoints).map((text): DocumentBlock => ({
        kind: 'paragraph',
        text,
      })),
      ...(sealRoot === undefined
        ? []
        : [{ kind: 'fields' as const, fields: [{ label: texts.sealRoot, value: sealRoot }] }]),
      { kind: 'paragraph', text: texts.ownLayout },
    ],
    signatures: [
      { role: texts.roles.secretary, name: nameOf('secretary') },
      { role: texts.roles.head, name: nameOf('head') },
    ],
  };
}

function juryTable({ jurors }: AwardRoundMarks, { texts }: DocumentWords): DocumentBlock {
  return {
    kind: 'table',
    caption: texts.juryTable,
    head: [texts.number, texts.name, texts.role],
    rows: jurors.map(({ id, name, role }, index) => [String(index + 1), name ?? id, texts.roles[role]]),
    numeric: [0],
  };
}

function rulesTable(
  { rules }: RoundResult,
  { texts }: DocumentWords,
  language: keyof LocalText,
): DocumentBlock {
  return {
    kind: 'table',
    caption: texts.rulesTable,
    head: [texts.rule, texts.choice],
    rows: ruleRows(rules, { language }),
    numeric: [],
  };
}

function countsTable({ counts }: RoundResult, { texts }: DocumentWords): DocumentBlock {
  const steps = Object.keys(texts.steps) as (keyof typeof texts.steps)[];
  return {
    kind: 'table',
    caption: texts.countsTable,
    head: [texts.step, texts.count],
    rows: steps.map((step) => [texts.steps[step], String(counts[step])]),
    numeric: [1],
  };
}

function marksTable(marks: AwardRoundMarks, result: RoundResult, words: DocumentWords): DocumentBlock {
  const { texts } = words;
  const initials = new Map(marks.jurors.map(({ id, name }) => [id, name ?? id]));
  const first = 3;
  return {
    kind: 'table',
    caption: texts.marksTable,
    head: [
      texts.rank,
      texts.entryCode,
      texts.product,
      ...result.jurors.map((juror) => initials.get(juror) ?? juror),
      texts.mean,
      texts.passed,
    ],
    rows: result.products.map((product) => [
      product.rank === null ? '' : String(product.rank),
      product.id,
      words.product(product.id),
      ...result.jurors.map((juror) =>
        totalText(
          product.sheets.find((sheet) => sheet.juror === juror),
          words,
        ),
      ),
      meanText(product, words),
      words.decided(product.passed),
    ]),
    numeric: [0, ...result.jurors.map((_, index) => first + index), first + result.jurors.length],
  };
}

/** A total that was dropped or does not count stands in brackets or gives way to the reason. */
function totalText(sheet: SheetResult | undefined, { texts, number }: DocumentWords): string {
  if (!sheet) return '';
  const { standing, total } = sheet;
  if (standing !== 'counted' && standing !== 'trimmed') return texts.standing[standing];
  const printed = total === undefined ? '' : total.includes('/') ? total : number(total as `${number}`);
  return standing === 'trimmed' ? `(${printed})` : printed;
}

function meanText(
  { status, because, printedMean, mergedInto }: ProductResult,
  { texts, number, language }: DocumentWords,
): string {
  if (printedMean !== null) return number(printedMean);
  if (mergedInto !== undefined) return `→ ${mergedInto}`;
  if (status === 'scored') return '';
  return because === undefined
    ? texts.status[status]
    : `${texts.status[status]}: ${notScoredLabels[because][language]}`;
}
