import type { Recognition } from '@khuyencong/law/award-criteria';
import {
  Exact,
  formatDecimal,
  isDecimalString,
  toDecimalString,
  type DecimalString,
  type Explanation,
  type Language,
  type LocalText,
} from '@khuyencong/model';
import type { ProductResult } from './round-result.js';

/**
 * Why a product has its mean and what the mean leads to (diễn giải kết quả của sản phẩm): a sentence, and for a plain mean a tree that
 * can be computed again.
 *
 * **Units**: marks (điểm). The root is the sum of the totals less the threshold times the number of sheets: 0 or more passes. Nothing
 * is divided, so nothing is rounded.
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
 * Explains the mean of a product and its threshold or band (diễn giải điểm bình quân, ngưỡng điểm, hạng sao).
 *
 * @param product - a product of a result
 * @param options - `recognition` of the scheme in force
 * @returns a sentence in both languages and a tree that `evaluateExplanation` checks
 * @legal 26/2014/TT-BCT, Điều 17, khoản 1
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
  options: { readonly recognition: Recognition },
): ProductExplanation {
  const { recognition } = options;
  const counted = product.sheets.filter(({ standing }) => standing === 'counted');
  const sentence = {
    vi: sentenceOf(product, { recognition, language: 'vi', sheets: counted.length }),
    en: sentenceOf(product, { recognition, language: 'en', sheets: counted.length }),
  };
  const least = leastOf(product, recognition);
  const totals = counted.flatMap(({ juror, total = '' }) =>
    isDecimalString(total) ? [{ juror, total }] : [],
  );
  if (least === undefined || totals.length === 0 || totals.length < counted.length) return { sentence };
  const margin = marginOf(totals, { least, recognition });
  // A median or a second count of sheets is no sum over all of them.
  const isMean = isPlainMean(product.meanMark, margin.inputs[0]?.value ?? '0', totals.length);
  return isMean ? { sentence, margin } : { sentence };
}

function isPlainMean(mean: ProductResult['meanMark'], sum: DecimalString, sheets: number): boolean {
  const [numerator = '0', denominator = '1'] = (mean ?? '0').split('/');
  return new Exact(numerator).times(sheets).equals(new Exact(sum).times(denominator));
}

function leastOf(
  { starsByMean }: Pick<ProductResult, 'starsByMean'>,
  recognition: Recognition,
): DecimalString | undefined {
  if (recognition.shape === 'threshold') return recognition.leastMean;
  return recognition.bands.find(({ stars }) => stars === starsByMean)?.from;
}

interface Total {
  readonly juror: string;
  readonly total: DecimalString;
}

function marginOf(
  totals: readonly Total[],
  { least, recognition }: { readonly least: DecimalString; readonly recognition: Recognition },
): Explanation {
  const sum = totals.reduce((left, { total }) => left.plus(total), new Exact(0));
  const needed = new Exact(least).times(totals.length);
  const leaf = (label: LocalText, value: DecimalString, unit: string): Explanation => ({
    label,
    value,
    unit,
    operation: 'given',
    inputs: [],
  });
  const threshold = {
    ...leaf({ vi: 'Mức điểm phải đạt', en: 'Least mean' }, least, 'điểm'),
    citations: [recognition.citation],
  };
  const sheets = leaf({ vi: 'Số phiếu', en: 'Sheets' }, toDecimalString(new Exact(totals.length)), 'phiếu');
  return {
    label: { vi: 'Phần hơn (kém) so với mức phải đạt', en: 'Above (below) what is needed' },
    value: toDecimalString(sum.minus(needed)),
    unit: 'điểm',
    operation: 'difference',
    inputs: [
      {
        label: { vi: 'Tổng điểm của các phiếu', en: 'Sum of the sheets' },
        value: toDecimalString(sum),
        unit: 'điểm',
        operation: 'sum',
        inputs: totals.map(({ juror, total }) =>
          leaf({ vi: `Phiếu của ${juror}`, en: `Sheet of ${juror}` }, total, 'điểm'),
        ),
      },
      {
        label: { vi: 'Tổng điểm phải đạt', en: 'Sum needed' },
        value: toDecimalString(needed),
        unit: 'điểm',
        operation: 'product',
        inputs: [threshold, sheets],
      },
    ],
  };
}

interface SentenceOptions {
  readonly recognition: Recognition;
  readonly language: Language;
  readonly sheets: number;
}

const words = {
  vi: { none: 'Chưa có điểm bình quân.', passed: 'đạt', failed: 'không đạt', open: 'chưa xét' },
  en: { none: 'No mean.', passed: 'passed', failed: 'not passed', open: 'not decided' },
} as const;

function sentenceOf(
  product: Parameters<typeof explainProduct>[0],
  { recognition, language, sheets }: SentenceOptions,
): string {
  const { meanMark, passed, stars, starsByMean, missedGates = [] } = product;
  const said = words[language];
  if (meanMark === null) return said.none;
  const mean = isDecimalString(meanMark) ? formatDecimal(meanMark, { language }) : meanMark;
  const outcome = passed === null ? said.open : passed ? said.passed : said.failed;
  const head =
    language === 'vi' ? `Điểm bình quân ${mean} từ ${sheets} phiếu` : `Mean ${mean} of ${sheets} sheets`;
  if (recognition.shape === 'threshold') {
    const least = formatDecimal(recognition.leastMean, { language });
    return language === 'vi'
      ? `${head}; ngưỡng ${least}: ${outcome}.`
      : `${head}; threshold ${least}: ${outcome}.`;
  }
  const gates = missedGates
    .map(({ criterion, least }) => `${criterion} (${formatDecimal(least, { language })})`)
    .join(', ');
  const rank = `${stars ?? said.open}`;
  if (language === 'vi')
    return `${head}; hạng theo điểm: ${starsByMean ?? said.open} sao${gates === '' ? '' : `; dưới mức tối thiểu ở tiêu chí ${gates}`}; xếp hạng: ${rank}.`;
  return `${head}; rank by the mean: ${starsByMean ?? said.open} stars${gates === '' ? '' : `; below the least option of ${gates}`}; rank: ${rank}.`;
}
