import type { Stars } from '@khuyencong/law/award-criteria';
import type { GateReading } from '../round/round-rules.js';
import type { LadderPlan, LeafPlan } from './criteria-plan.js';
import { compareFractions, exactMark, fractionOf, type Fraction } from './fraction.js';
import { unscaledMark, type MarkDecimals } from './mark-scale.js';
import type { ProductStanding } from './product-standing.js';
import type { MissedGate } from './round-result.js';

/** The least options of one rank, held against the jury's marks. */
export interface GateVerdict {
  readonly missed: readonly MissedGate[];
  /** Criteria with several cases of which none is stated, where the cases disagree. */
  readonly unknown: readonly string[];
}

interface GateOptions {
  readonly stars: Stars;
  readonly reading: GateReading;
  readonly decimals: MarkDecimals;
}

/** Finds the criteria whose least option for so many stars is missed. */
export function judgeGates(standing: ProductStanding, options: GateOptions): GateVerdict {
  const { plan, cases } = standing.product;
  const missed: MissedGate[] = [];
  const unknown: string[] = [];
  if (!plan?.hasGates) return { missed, unknown };
  const sheets = standing.counted.list();
  plan.leaves.forEach((leaf, at) => {
    const marks = sheets.flatMap(({ cells }) => cells.slice(at, at + 1).filter((cell) => cell >= 0));
    const gates = gatesOf(leaf, { stars: options.stars, at: cases.get(leaf.id) });
    const failed = gates.filter(
      (least) => least !== undefined && !reaches(marks, { least, reading: options.reading }),
    );
    const [least] = failed;
    if (least === undefined) return;
    if (failed.length < gates.length) {
      unknown.push(leaf.id);
      return;
    }
    const mean = meanOf(marks);
    missed.push({
      criterion: leaf.id,
      stars: options.stars,
      least: unscaledMark(least, options.decimals),
      ...(mean && { mean: exactMark(mean, options.decimals) }),
    });
  });
  return { missed, unknown };
}

/** One least mark for each ladder that may apply; `undefined` where a ladder has none. */
function gatesOf(
  { ladders }: LeafPlan,
  { stars, at }: { readonly stars: Stars; readonly at: number | undefined },
): readonly (number | undefined)[] {
  const stated = at === undefined ? undefined : ladders[at];
  return (stated ? [stated] : ladders).map((ladder) => leastOf(ladder, stars));
}

/** The highest of the least options that name this rank or a lower one. */
function leastOf({ gates }: LadderPlan, stars: Stars): number | undefined {
  const least = gates.filter((gate) => gate.stars <= stars).map((gate) => gate.least);
  return least.length === 0 ? undefined : Math.max(...least);
}

function meanOf(marks: readonly number[]): Fraction | undefined {
  if (marks.length === 0) return undefined;
  return fractionOf(
    marks.reduce((sum, mark) => sum + mark, 0),
    marks.length,
  );
}

function reaches(
  marks: readonly number[],
  { least, reading }: { readonly least: number; readonly reading: GateReading },
): boolean {
  const reached = marks.filter((mark) => mark >= least).length;
  if (reading === 'every-juror') return marks.length > 0 && reached === marks.length;
  if (reading === 'most-jurors') return reached * 2 > marks.length;
  const mean = meanOf(marks);
  return mean !== undefined && compareFractions(mean, fractionOf(least, 1)) >= 0;
}
