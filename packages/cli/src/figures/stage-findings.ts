import { makeFinding, type Finding, type YearSpan } from '@khuyencong/model';
import { periodFindings } from './period-findings.js';
import { neighbourFindings, periodParams, type PlacedPeriod } from './placed-period.js';
import { spanText } from './year-span.js';

/** Whether the stages of a period lie within it, follow each other, cover it, and are of one length. */
export function stageFindings(whole: PlacedPeriod, stages: readonly PlacedPeriod[]): readonly Finding[] {
  const inOrder = stages.toSorted(
    ({ period: { years: one } }, { period: { years: other } }) => one.from - other.from || one.to - other.to,
  );
  const between = inOrder.slice(1).flatMap((later, index) => {
    const earlier = inOrder[index];
    // Said already where the one names the other.
    return earlier && later.period.follows !== earlier.period.id ? neighbourFindings(earlier, later) : [];
  });
  return [
    ...inOrder.flatMap((stage) => outside(whole, stage)),
    ...between,
    ...atTheEnds(whole, inOrder),
    ...unequal(whole, inOrder),
  ];
}

function outside({ period: { years: whole } }: PlacedPeriod, stage: PlacedPeriod): readonly Finding[] {
  const { from, to } = stage.period.years;
  if (from >= whole.from && to <= whole.to) return [];
  const params = { ...periodParams(stage), whole: spanText(whole) };
  return [makeFinding(periodFindings, 'STAGE_OUTSIDE_PERIOD', params, { path: stage.path })];
}

/** Years before the first stage and after the last. */
function atTheEnds(whole: PlacedPeriod, stages: readonly PlacedPeriod[]): readonly Finding[] {
  const [first, last] = [stages[0], stages.at(-1)];
  if (!first || !last) return [];
  const { from, to } = whole.period.years;
  const ends: readonly (readonly [PlacedPeriod, YearSpan])[] = [
    [first, { from, to: first.period.years.from - 1 }],
    [last, { from: last.period.years.to + 1, to }],
  ];
  return ends.flatMap(([stage, missing]) => {
    if (missing.from > missing.to) return [];
    const params = {
      ...periodParams(whole),
      other: spanText(stage.period.years),
      missing: spanText(missing),
    };
    return [makeFinding(periodFindings, 'PERIOD_LEAVES_GAP', params, { path: whole.path })];
  });
}

function unequal(whole: PlacedPeriod, stages: readonly PlacedPeriod[]): readonly Finding[] {
  const lengths = stages.map(({ period: { years } }) => years.to - years.from + 1);
  if (new Set(lengths).size < 2) return [];
  const listed = (one: string, many: string): string =>
    stages
      .map(({ period: { years } }, index) => {
        const length = lengths[index] ?? 0;
        return `${spanText(years)} (${length} ${length === 1 ? one : many})`;
      })
      .join(', ');
  const params = {
    ...periodParams(whole),
    stagesVi: listed('năm', 'năm'),
    stagesEn: listed('year', 'years'),
  };
  return [makeFinding(periodFindings, 'STAGES_OF_UNEQUAL_LENGTH', params, { path: whole.path })];
}
