import type { Recognition } from '@khuyencong/law/award-criteria';
import {
  checkArgument,
  Exact,
  formatDecimal,
  isDecimalString,
  type DecimalString,
  type Explanation,
  type Language,
  type LocalText,
} from '@khuyencong/model';
import type { MarkAggregate, RoundRules } from '../round/round-rules.js';
import { explainMargin, type MarginSheet } from './explain-margin.js';
import type { ProductResult } from './round-result.js';

/**
 * Why a product has its mean and what the mean leads to (diễn giải kết quả của sản phẩm): a sentence, and a tree that can be computed
 * again.
 *
 * **Units**: marks (điểm). The root is the sum of the totals less the threshold times the number of sheets: 0 or more reaches it. Of a
 * trimmed mean the dropped sheets are taken off first; of a median the two middle sheets stand for all. Nothing is divided, so nothing
 * is rounded.
 *
 * @category explanation
 * @since 0.1.0
 */
export interface ProductExplanation {
  readonly sentence: LocalText;
  /** Left out where no threshold or band was compared, or where a total has no finite decimal form. */
  readonly margin?: Explanation;
}

/**
 * What a product is explained by (căn cứ để diễn giải).
 *
 * @category explanation
 * @since 0.1.0
 */
export interface ExplainOptions {
  /** Of the scheme in force. */
  readonly recognition: Recognition;
  /** Those of the result; left out for a plain mean. */
  readonly rules?: Pick<RoundRules, 'aggregate'>;
}

/**
 * Explains the mean of a product and its threshold or band (diễn giải điểm bình quân, ngưỡng điểm, hạng sao).
 *
 * @param product - a product of a result
 * @param options - `recognition` of the scheme in force; `rules` of the result
 * @returns a sentence in both languages and a tree that `evaluateExplanation` checks
 * @legal 26/2014/TT-BCT, Điều 17, khoản 1
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { explainProduct } from '@khuyencong/awards';
 * import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
 * const sheets = [{ juror: 'GK1', standing: 'counted', total: '69.9' }, { juror: 'GK2', standing: 'counted', total: '70' }] as const;
 * const product = { meanMark: '69.95', sheets, stars: null, passed: false } as const;
 * const { sentence, margin } = explainProduct(product, { recognition: tt26Of2014.rules.recognition });
 * sentence.vi // => 'Điểm bình quân 69,95 từ 2 phiếu; ngưỡng 70: không đạt.'
 * margin?.value // => '-0.1'
 * ```
 * @category explanation
 * @since 0.1.0
 */
export function explainProduct(
  product: Pick<ProductResult, 'meanMark' | 'sheets' | 'passed' | 'stars' | 'starsByMean' | 'missedGates'>,
  options: ExplainOptions,
): ProductExplanation {
  checkArgument('product', product, ['sheets']);
  checkArgument('options', options);
  checkArgument('options.recognition', options.recognition);
  const { recognition, rules: { aggregate } = plainMean } = options;
  const sentence = {
    vi: sentenceOf(product, { recognition, aggregate, language: 'vi' }),
    en: sentenceOf(product, { recognition, aggregate, language: 'en' }),
  };
  const margin = marginOf(product, { recognition, aggregate });
  return margin ? { sentence, margin } : { sentence };
}

const plainMean: Pick<RoundRules, 'aggregate'> = { aggregate: { kind: 'mean' } };

interface Method {
  readonly recognition: Recognition;
  readonly aggregate: MarkAggregate;
}

type Explained = Parameters<typeof explainProduct>[0];

function marginOf(product: Explained, { recognition, aggregate }: Method): Explanation | undefined {
  const least = leastOf(product, recognition);
  const used = product.sheets.filter(({ standing }) => standing === 'counted' || standing === 'trimmed');
  const sheets = used.flatMap(({ juror, standing, total = '' }): MarginSheet[] =>
    isDecimalString(total) ? [{ juror, total, dropped: standing === 'trimmed' }] : [],
  );
  const isKnown = sheets.length === used.length && sheets.some(({ dropped }) => !dropped);
  if (product.meanMark === null || least === undefined || !isKnown) return undefined;
  const { made, sheets: count, margin } = explainMargin(sheets, { aggregate, least, recognition });
  const [numerator = '0', denominator = '1'] = product.meanMark.split('/');
  const isThatMean = new Exact(numerator).times(count).equals(new Exact(made.value).times(denominator));
  return isThatMean ? margin : undefined;
}

function leastOf({ starsByMean }: Explained, recognition: Recognition): DecimalString | undefined {
  if (recognition.shape === 'threshold') return recognition.leastMean;
  return recognition.bands.find(({ stars }) => stars === starsByMean)?.from;
}

interface SentenceOptions extends Method {
  readonly language: Language;
}

const words = {
  vi: { none: 'Chưa có điểm bình quân.', passed: 'đạt', failed: 'không đạt', open: 'chưa xét', stars: 'sao' },
  en: { none: 'No mean.', passed: 'passed', failed: 'not passed', open: 'not decided', stars: 'stars' },
} as const;

function sentenceOf(product: Explained, { recognition, aggregate, language }: SentenceOptions): string {
  const { passed, stars, starsByMean } = product;
  const said = words[language];
  if (product.meanMark === null) return said.none;
  const head = headOf(product, { aggregate, language });
  if (recognition.shape === 'threshold') {
    const outcome = passed === null ? said.open : passed ? said.passed : said.failed;
    const least = formatDecimal(recognition.leastMean, { language });
    return `${head}; ${language === 'vi' ? 'ngưỡng' : 'threshold'} ${least}: ${outcome}.`;
  }
  const starsText = (rank: number | null | undefined): string =>
    rank === null || rank === undefined ? said.open : `${rank} ${said.stars}`;
  const gates = gatesText(product, language);
  const [byMean, granted] = [starsText(starsByMean), starsText(stars)];
  return language === 'vi'
    ? `${head}; hạng theo điểm: ${byMean}${gates}; xếp hạng: ${granted}.`
    : `${head}; rank by the mean: ${byMean}${gates}; rank: ${granted}.`;
}

/** The mark, how it was made, and the sheets that it leaves aside. */
function headOf(
  { meanMark, sheets }: Explained,
  { aggregate, language }: Pick<SentenceOptions, 'aggregate' | 'language'>,
): string {
  const number = (of: string): number => sheets.filter(({ standing }) => standing === of).length;
  const [counted, dropped, other] = [number('counted'), number('trimmed'), number('other-panel')];
  const text = meanMark ?? '';
  const mean = isDecimalString(text) ? formatDecimal(text, { language }) : text;
  const isMedian = aggregate.kind === 'median';
  if (language === 'vi') {
    const name = isMedian ? 'Điểm trung vị' : 'Điểm bình quân';
    const trimmed = dropped === 0 ? '' : `, sau khi loại ${dropped} phiếu cao nhất, thấp nhất`;
    const panel = other === 0 ? '' : `, không tính ${other} phiếu của ban kia`;
    return `${name} ${mean} từ ${counted} phiếu${trimmed}${panel}`;
  }
  const trimmed = dropped === 0 ? '' : `, ${dropped} of the highest and lowest dropped`;
  const panel = other === 0 ? '' : `, ${other} of the other panel left aside`;
  return `${isMedian ? 'Median' : 'Mean'} ${mean} of ${counted} sheets${trimmed}${panel}`;
}

function gatesText({ missedGates = [] }: Explained, language: Language): string {
  if (missedGates.length === 0) return '';
  const missed = missedGates.map(
    ({ criterion, least }) => `${criterion} (${formatDecimal(least, { language })})`,
  );
  return language === 'vi'
    ? `; dưới mức tối thiểu ở tiêu chí ${missed.join(', ')}`
    : `; below the least option of ${missed.join(', ')}`;
}
