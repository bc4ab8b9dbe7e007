import { markedCriteria, type CriteriaSet } from '@khuyencong/law/award-criteria';
import { checkDocumentOptions } from './check-document-options.js';
import { checkArgument, checkText, Exact, toDecimalString } from '@khuyencong/model';
import type { RoundEntry, ScoredRound } from '../round/round-marks.js';
import type { AwardDocument, DocumentOptions } from './award-document.js';
import { documentWords } from './document-words.js';

/**
 * A blank score sheet (phiếu chấm điểm để trống) for one product.
 *
 * Fields and columns are those of Phụ lục 4: product, group, entry code, juror, office, criteria with their maxima, marks, comments and
 * signature. Sub-criteria that the round decided are listed under their criterion.
 *
 * @param entry - the product
 * @param options - `round`, `criteria`: the set that the round marks by; `juror`: name to be printed, left out for a blank line
 * @returns plain data
 * @legal 26/2014/TT-BCT, Điều 7, khoản 2; Điều 16, khoản 2; Phụ lục 4
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { scoreSheetDocument } from '@khuyencong/awards';
 * import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
 * const round = { id: 'r', level: 'province', year: 2025, scheme: 'tt26-2014', scoredOn: '2025-06-10' } as const;
 * const entry = { id: 'SP-001', name: 'Nước mắm', group: 'agro-food', eligible: true };
 * const sheet = scoreSheetDocument(entry, { round, criteria: tt26Of2014.sets[0], language: 'vi', issuer: ['BAN GIÁM KHẢO'] });
 * sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length, block.foot] : [])) // => [4, ['', 'Tổng cộng', '100', '']]
 * ```
 * @category document
 * @since 0.1.0
 */
export function scoreSheetDocument(
  entry: RoundEntry,
  options: DocumentOptions & {
    readonly round: ScoredRound;
    readonly criteria: CriteriaSet;
    readonly juror?: string | undefined;
  },
): AwardDocument {
  checkArgument('entry', entry);
  checkDocumentOptions(options);
  checkArgument('options.round', options.round);
  checkArgument('options.criteria', options.criteria, ['criteria']);
  if (options.juror !== undefined) checkText('options.juror', options.juror);
  const { language, issuer, round, criteria, juror } = options;
  const words = documentWords({ products: [entry] }, options);
  const { texts } = words;
  const marked = markedCriteria(criteria);
  const total = marked.reduce((sum, { maxMark }) => sum.plus(maxMark), new Exact(0));
  const field = (label: string, value: string): { readonly label: string; readonly value: string } => ({
    label,
    value,
  });
  return {
    kind: 'score-sheet',
    language,
    issuer,
    nationalHeader: texts.nationalHeader,
    title: [texts.sheetTitle],
    blocks: [
      {
        kind: 'fields',
        fields: [
          field(texts.round, words.round(round)),
          field(texts.product, entry.name ?? ''),
          field(texts.productGroup, words.group(entry.group)),
          field(texts.entryCode, entry.id),
          field(texts.juror, juror ?? ''),
          field(texts.office, ''),
        ],
      },
      {
        kind: 'table',
        caption: texts.criteriaTable,
        head: [texts.number, texts.criterion, texts.maxMark, texts.mark],
        rows: marked.map(({ label, maxMark }, index) => [
          String(index + 1),
          label[language] ?? label.vi,
          words.number(maxMark),
          '',
        ]),
        foot: ['', texts.total, words.number(toDecimalString(total)), ''],
        numeric: [2, 3],
      },
      { kind: 'fields', fields: [field(texts.comments, '')] },
    ],
    signatures: [{ role: texts.juror, name: juror ?? '' }],
  };
}
