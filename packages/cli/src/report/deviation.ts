import {
  Exact,
  isDecimalString,
  tableSchemas,
  toDecimalString,
  findingMessage,
  type DecimalString,
  type ExactDecimal,
  type Explanation,
  type Finding,
  type LocalText,
  type Origin,
} from '@khuyencong/model';
import { allFindings } from '../finding/all-findings.js';

/**
 * An amount by which a finding says that something is off (số tiền chênh lệch).
 *
 * **Units**: whole đồng, signed: what stands there minus what should.
 *
 * @category report
 * @since 0.1.0
 */
export interface Deviation {
  readonly code: string;
  readonly message: LocalText;
  readonly differenceVnd: DecimalString;
  readonly explanation: Explanation;
  readonly origin?: Origin;
}

interface Sides {
  readonly stated: string;
  readonly due: string;
  readonly labels: readonly [stated: LocalText, due: LocalText];
}

const claimed = { vi: 'Số ghi', en: 'Stated' };
const computed = { vi: 'Số tính lại', en: 'Computed' };
const supported = { vi: 'Kinh phí hỗ trợ', en: 'Support' };

/** Which two facts of a finding differ. */
const sidesOf: Readonly<Record<string, Sides>> = {
  SUM_DIFFERS: { stated: 'claim', due: 'sum', labels: [claimed, computed] },
  COST_NOT_SUM_OF_SOURCES: {
    ...{ stated: 'sumVnd', due: 'costVnd' },
    labels: [
      { vi: 'Cộng các nguồn', en: 'Sum of the sources' },
      { vi: 'Tổng kinh phí', en: 'Total cost' },
    ],
  },
  PAID_ABOVE_SUPPORT: {
    ...{ stated: 'amountVnd', due: 'supportVnd' },
    labels: [{ vi: 'Đã chi', en: 'Paid' }, supported],
  },
  SETTLED_ABOVE_PAID: {
    ...{ stated: 'settledVnd', due: 'disbursedVnd' },
    labels: [
      { vi: 'Quyết toán', en: 'Settled' },
      { vi: 'Giải ngân', en: 'Disbursed' },
    ],
  },
  SUPPORT_ABOVE_COST: {
    ...{ stated: 'requestedVnd', due: 'costVnd' },
    labels: [supported, { vi: 'Tổng kinh phí', en: 'Total cost' }],
  },
  SUPPORT_ABOVE_NORM: {
    ...{ stated: 'requestedVnd', due: 'supportVnd' },
    labels: [supported, { vi: 'Mức hỗ trợ tối đa', en: 'The most that the norm allows' }],
  },
  PROJECTS_DIFFER_FROM_BUDGET: {
    ...{ stated: 'projectsVnd', due: 'budgetVnd' },
    labels: [
      { vi: 'Cộng các đề án', en: 'Sum of the projects' },
      { vi: 'Bảng kinh phí', en: 'Budget' },
    ],
  },
};

/** Every finding about parts and a total in money has both in đồng. */
const partsAndTotal: Sides = { stated: 'sumVnd', due: 'totalVnd', labels: [computed, claimed] };

type Amounts = readonly [stated: DecimalString, due: DecimalString];

function amountsOf(finding: Finding): Amounts | undefined {
  const { code, params, severity } = finding;
  const { stated, due } = sidesFor(code);
  const [one, other] = [params[stated] ?? '', params[due] ?? ''];
  if (severity === 'info' || !isDecimalString(one) || !isDecimalString(other) || !isMoney(finding))
    return undefined;
  return [one, other];
}

const sidesFor = (code: string): Sides =>
  (Object.hasOwn(sidesOf, code) ? sidesOf[code] : undefined) ?? partsAndTotal;

/** By how much a finding says that something is off, whatever the sign; none where it is not about money. */
export function sizeOfDeviation(finding: Finding): ExactDecimal | undefined {
  const amounts = amountsOf(finding);
  const size = amounts && new Exact(amounts[0]).minus(amounts[1]).abs();
  return size?.isZero() === true ? undefined : size;
}

/** The amount in question of a finding, with both sides. */
export function deviationOf(finding: Finding): readonly Deviation[] {
  const { code, origin } = finding;
  const amounts = amountsOf(finding);
  if (!amounts) return [];
  const { labels } = sidesFor(code);
  const inputs = amounts.map((value, index): Explanation => ({
    label: labels[index] ?? claimed,
    ...{ value, unit: 'đồng', operation: 'given', inputs: [] },
    ...(origin && { origin }),
  }));
  const differenceVnd = toDecimalString(new Exact(amounts[0]).minus(amounts[1]));
  const label = { vi: 'Chênh lệch', en: 'Difference' };
  const said = (language: 'vi' | 'en'): string =>
    findingMessage(finding, { language, catalogues: [allFindings] });
  return [
    {
      ...{ code, message: { vi: said('vi'), en: said('en') }, differenceVnd },
      explanation: { label, value: differenceVnd, unit: 'đồng', operation: 'difference', inputs },
      ...(origin && { origin }),
    },
  ];
}

/** A sum in a table may be of workers. */
function isMoney({ code, path: [table, , name] }: Finding): boolean {
  if (code !== 'SUM_DIFFERS') return true;
  const fields = tableSchemas.find((schema) => schema.name === table)?.fields;
  return fields?.find((field) => field.name === name)?.unit === 'đồng';
}
