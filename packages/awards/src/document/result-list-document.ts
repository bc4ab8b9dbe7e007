import { checkArgument, checkText, type LocalText } from '@khuyencong/model';
import { checkDocumentOptions } from './check-document-options.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { RoundResult } from '../scoring/round-result.js';
import type { AwardDocument, DocumentOptions } from './award-document.js';
import { documentWords } from './document-words.js';

/**
 * The list of results (danh sách kết quả bình chọn): every product with its mean, and the decisions step by step.
 *
 * Products in the order of the result. What is not decided says so; it is never left blank. The layout is ours.
 *
 * @param marks - the round as it was scored
 * @param options - `result`; `sealRoot`: printed so that a later copy can be checked
 * @returns plain data
 * @legal 26/2014/TT-BCT, Điều 17
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { resultListDocument, type AwardRoundMarks, type RoundResult } from '@khuyencong/awards';
 * const round = { id: 'r', level: 'province', year: 2025, scheme: 'tt26-2014', scoredOn: '2025-06-10' };
 * const marks = { round, jurors: [], products: [{ id: 'SP-001', name: 'Nước mắm' }], marks: [] } as unknown as AwardRoundMarks;
 * const product = {
 *   id: 'SP-001', group: 'agro-food', rank: 1, printedMean: '69.95', passed: false, recognised: false, prize: null, prizeDecided: true, putForward: null,
 * };
 * const result = { rules: { prizes: { kind: 'none' } }, products: [product] } as unknown as RoundResult;
 * const list = resultListDocument(marks, { result, language: 'vi', issuer: ['HỘI ĐỒNG BÌNH CHỌN'] });
 * list.blocks[1]?.kind === 'table' ? list.blocks[1].rows[0]?.slice(5) : [] // => ['69,95', 'Không', 'Không', '', 'Chưa quyết định']
 * ```
 * @category document
 * @since 0.1.0
 */
export function resultListDocument(
  marks: AwardRoundMarks,
  options: DocumentOptions & { readonly result: RoundResult; readonly sealRoot?: string | undefined },
): AwardDocument {
  checkArgument('marks', marks, ['jurors', 'products', 'marks']);
  checkArgument('marks.round', marks.round);
  checkDocumentOptions(options);
  checkArgument('options.result', options.result, ['products']);
  if (options.sealRoot !== undefined) checkText('options.sealRoot', options.sealRoot);
  const { language, issuer, result, sealRoot } = options;
  const words = documentWords(marks, options);
  const { texts } = words;
  const prizes = prizeLabels(result, language);
  return {
    kind: 'result-list',
    language,
    issuer,
    nationalHeader: texts.nationalHeader,
    title: [texts.listTitle],
    blocks: [
      {
        kind: 'fields',
        fields: [
          { label: texts.round, value: words.round(marks.round) },
          ...(marks.note === undefined ? [] : [{ label: texts.note, value: marks.note }]),
          ...(sealRoot === undefined ? [] : [{ label: texts.sealRoot, value: sealRoot }]),
        ],
      },
      {
        kind: 'table',
        caption: texts.listTable,
        head: [
          texts.rank,
          texts.entryCode,
          texts.product,
          texts.productGroup,
          texts.establishment,
          texts.mean,
          texts.passed,
          texts.recognised,
          texts.prize,
          texts.putForward,
        ],
        rows: result.products.map((product) => [
          product.rank === null ? '' : String(product.rank),
          product.id,
          words.product(product.id),
          words.group(product.group),
          words.maker(product.establishmentId),
          product.printedMean === null ? '' : words.number(product.printedMean),
          words.decided(product.passed),
          words.decided(product.recognised),
          product.prizeDecided ? (prizes.get(product.prize ?? '') ?? product.prize ?? '') : texts.undecided,
          words.decided(product.putForward),
        ]),
        numeric: [0, 5],
      },
    ],
    signatures: [
      { role: texts.roles.chair, name: marks.council?.find(({ role }) => role === 'chair')?.name ?? '' },
    ],
  };
}

function prizeLabels({ rules }: RoundResult, language: keyof LocalText): ReadonlyMap<string, string> {
  return new Map(
    rules.prizes.kind === 'none' ? [] : rules.prizes.prizes.map(({ id, label }) => [id, label[language]]),
  );
}
