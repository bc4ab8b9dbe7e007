import { publishedUnitIndex } from '@khuyencong/budget';
import {
  intervalContains,
  makeFinding,
  quantityInterval,
  readQuantities,
  type DecimalString,
  type Explanation,
  type Finding,
  type FoundQuantity,
  type PublishedPeriod,
} from '@khuyencong/model';
import { periodFindings } from './period-findings.js';
import { neighbourFindings, periodParams, type PlacedPeriod } from './placed-period.js';
import { stageFindings } from './stage-findings.js';
import { explainYears, spanText } from './year-span.js';

/**
 * A period and its length (giai đoạn và số năm), both ends counted.
 *
 * @category figures
 * @since 0.1.0
 */
export interface CheckedPeriod {
  readonly periodId: string;
  readonly years: DecimalString;
  /** Whether the words name that number of years, another, or none. */
  readonly status: 'agrees' | 'differs' | 'not-stated';
  readonly findings: readonly Finding[];
  readonly explanation: Explanation;
}

interface Tolerance {
  readonly aboutTolerancePercent: DecimalString;
}

/** Checks the length of each period against its words, and that periods and stages follow each other without a year shared or lost. */
export function checkPeriods(
  periods: readonly PublishedPeriod[],
  options: Tolerance,
): readonly CheckedPeriod[] {
  const placed = periods.map((period, index): PlacedPeriod => {
    const label = period.label ?? { vi: period.text, en: period.text };
    return { period, label, path: ['periods', index] };
  });
  const byId = new Map(placed.map((each) => [each.period.id, each]));
  const stagesOf = new Map<string, PlacedPeriod[]>();
  for (const stage of placed) {
    const { partOf, id } = stage.period;
    if (partOf === undefined || partOf === id) continue;
    const stages = stagesOf.get(partOf);
    if (stages) stages.push(stage);
    else stagesOf.set(partOf, [stage]);
  }
  return placed.map((each) => {
    const { follows, id } = each.period;
    const earlier = follows === undefined || follows === id ? undefined : byId.get(follows);
    const length = checkLength(each, options);
    return {
      ...length,
      findings: [
        ...length.findings,
        ...(length.status === 'agrees' ? [] : sixYears(each)),
        ...(earlier ? neighbourFindings(earlier, each) : []),
        ...stageFindings(each, stagesOf.get(id) ?? []),
      ],
    };
  });
}

function checkLength(placed: PlacedPeriod, options: Tolerance): CheckedPeriod {
  const { id, years, text } = placed.period;
  const explanation = explainYears(years);
  const counted = explanation.value;
  const head = { periodId: id, years: counted, explanation };
  const stated = readQuantities(text, { units: publishedUnitIndex }).found.filter(isLength);
  const [first] = stated;
  if (!first) return { ...head, status: 'not-stated', findings: [] };
  const agrees = stated.some(({ readings: [reading] }) =>
    reading ? intervalContains(quantityInterval(reading, options), counted) : false,
  );
  if (agrees) return { ...head, status: 'agrees', findings: [] };
  const params = {
    ...periodParams(placed),
    text,
    stated: stated.map((words) => words.text).join(', '),
    counted,
    elapsed: first.readings[0]?.value === `${years.to - years.from}` ? ('yes' as const) : undefined,
  };
  const finding = makeFinding(periodFindings, 'PERIOD_LENGTH_DIFFERS', params, { path: placed.path });
  return { ...head, status: 'differs', findings: [finding] };
}

function isLength({ readings: [reading] }: FoundQuantity): boolean {
  return (
    reading?.kind === 'count' &&
    reading.unit === 'năm' &&
    reading.per === undefined &&
    reading.qualifier !== 'indefinite'
  );
}

const termYears = 5;

/** Five-year terms end in years that five divides: 2016–2020, 2021–2025. */
function sixYears(placed: PlacedPeriod): readonly Finding[] {
  const { from, to } = placed.period.years;
  if (from % termYears !== 0 || to !== from + termYears) return [];
  const params = { ...periodParams(placed), likely: spanText({ from: from + 1, to }) };
  return [makeFinding(periodFindings, 'PERIOD_OF_SIX_YEARS', params, { path: placed.path })];
}
