import type { Recognition } from '@khuyencong/law/award-criteria';
import {
  Exact,
  toDecimalString,
  type DecimalString,
  type Explanation,
  type LocalText,
} from '@khuyencong/model';
import type { MarkAggregate } from '../round/round-rules.js';

/** A sheet with a finite total; `dropped` by a trimmed mean. */
export interface MarginSheet {
  readonly juror: string;
  readonly total: DecimalString;
  readonly dropped: boolean;
}

interface MarginOptions {
  readonly aggregate: MarkAggregate;
  readonly least: DecimalString;
  readonly recognition: Recognition;
}

/** What the sheets add up to, and how many of them that is. */
interface Gathered {
  readonly made: Explanation;
  readonly sheets: number;
}

const unit = 'điểm';

/**
 * The margin of a product: what its sheets add up to, less the least mean times their number. Nothing is divided, so nothing is rounded;
 * a median is the highest of the lower half and the lowest of the upper half, added up.
 */
export function explainMargin(
  sheets: readonly MarginSheet[],
  { aggregate, least, recognition }: MarginOptions,
): Gathered & { readonly margin: Explanation } {
  const gathered = aggregate.kind === 'median' ? medianOf(sheets) : sumOf(sheets);
  const threshold: Explanation = {
    ...given({ vi: 'Mức điểm phải đạt', en: 'Least mean' }, least),
    citations: [recognition.citation],
  };
  const number = given(
    { vi: 'Số phiếu', en: 'Sheets' },
    toDecimalString(new Exact(gathered.sheets)),
    'phiếu',
  );
  const needed = made({ vi: 'Tổng điểm phải đạt', en: 'Sum needed' }, 'product', [threshold, number]);
  const label = { vi: 'Phần hơn (kém) so với mức phải đạt', en: 'Above (below) what is needed' };
  return { ...gathered, margin: made(label, 'difference', [gathered.made, needed]) };
}

function sumOf(sheets: readonly MarginSheet[]): Gathered {
  const dropped = sheets.filter((sheet) => sheet.dropped);
  const all = made({ vi: 'Tổng điểm của các phiếu', en: 'Sum of the sheets' }, 'sum', sheets.map(leafOf));
  const count = sheets.length - dropped.length;
  if (dropped.length === 0) return { made: all, sheets: count };
  const out = made(
    { vi: 'Tổng điểm của các phiếu bị loại', en: 'Sum of the dropped sheets' },
    'sum',
    dropped.map(leafOf),
  );
  const label = { vi: 'Tổng điểm của các phiếu còn lại', en: 'Sum of the sheets that are left' };
  return { made: made(label, 'difference', [all, out]), sheets: count };
}

function medianOf(sheets: readonly MarginSheet[]): Gathered {
  const sorted = [...sheets].sort((left, right) => new Exact(left.total).comparedTo(right.total));
  const lower = sorted.slice(0, (sorted.length + 1) >> 1);
  const upper = sorted.slice(sorted.length >> 1);
  const inputs = [
    made(
      { vi: 'Phiếu cao nhất của nửa thấp', en: 'Highest sheet of the lower half' },
      'highest',
      lower.map(leafOf),
    ),
    made(
      { vi: 'Phiếu thấp nhất của nửa cao', en: 'Lowest sheet of the upper half' },
      'lowest',
      upper.map(leafOf),
    ),
  ];
  const label = { vi: 'Tổng điểm của hai phiếu đứng giữa', en: 'Sum of the two sheets in the middle' };
  return { made: made(label, 'sum', inputs), sheets: 2 };
}

const leafOf = ({ juror, total }: MarginSheet): Explanation =>
  given({ vi: `Phiếu của ${juror}`, en: `Sheet of ${juror}` }, total);

function given(label: LocalText, value: DecimalString, of: string = unit): Explanation {
  return { label, value, unit: of, operation: 'given', inputs: [] };
}

type Step = 'sum' | 'difference' | 'product' | 'highest' | 'lowest';

function made(label: LocalText, operation: Step, inputs: readonly Explanation[]): Explanation {
  const values = inputs.map(({ value }) => new Exact(value));
  const value = values.reduce((left, right) => {
    if (operation === 'sum') return left.plus(right);
    if (operation === 'difference') return left.minus(right);
    if (operation === 'product') return left.times(right);
    const takesRight = operation === 'highest' ? right.greaterThan(left) : right.lessThan(left);
    return takesRight ? right : left;
  });
  return { label, value: toDecimalString(value), unit, operation, inputs };
}
