import { makeFinding, type DecimalString, type Finding } from '@khuyencong/model';
import type { LeafPlan } from '../scoring/criteria-plan.js';
import {
  hugeMark,
  negativeMark,
  scaledMark,
  tooFineMark,
  unreadableMark,
  unscaledMark,
  type MarkDecimals,
} from '../scoring/mark-scale.js';
import { roundFindings } from '../round/round-findings.js';
import { refusedCell } from './sheet-cells.js';

/** Where a mark stands, for findings. */
export interface CellPlace {
  readonly product: string;
  readonly juror: string;
  readonly criterion: string;
}

/** The path of a cell: by its names, because the order of rows means nothing. */
export function cellPath({ product, juror, criterion }: CellPlace): readonly string[] {
  return ['marks', product, juror, criterion];
}

/** The mark as a whole number of the scale, or `refusedCell`. */
export function markCell(
  text: string,
  leaf: LeafPlan,
  options: { readonly decimals: MarkDecimals; readonly case?: number | undefined },
): number {
  const value = scaledMark(text, options.decimals);
  if (value < 0 || value > leaf.max) return refusedCell;
  const { allowed } = leaf;
  if (!allowed) return value % leaf.step === 0 ? value : refusedCell;
  const offered = options.case === undefined ? allowed : (leaf.ladders[options.case]?.allowed ?? allowed);
  return offered.has(value) ? value : refusedCell;
}

/** Why a mark was refused. */
export function refusalFinding(
  text: string,
  place: CellPlace,
  {
    leaf,
    decimals,
    step,
  }: { readonly leaf: LeafPlan; readonly decimals: MarkDecimals; readonly step: DecimalString },
): Finding {
  const at = { path: cellPath(place) };
  const value = scaledMark(text, decimals);
  if (value === unreadableMark)
    return makeFinding(roundFindings, 'MARK_UNREADABLE', { ...place, text: text.slice(0, 60) }, at);
  const mark = text.slice(0, 60) as DecimalString;
  if (value === negativeMark) return makeFinding(roundFindings, 'MARK_BELOW_ZERO', { ...place, mark }, at);
  const isAbove =
    value === hugeMark ||
    value > leaf.max ||
    (value === tooFineMark && wholePart(text, decimals) >= leaf.max);
  if (isAbove) {
    const maximum = unscaledMark(leaf.max, decimals);
    return makeFinding(roundFindings, 'MARK_ABOVE_MAXIMUM', { ...place, mark, maximum }, at);
  }
  if (!leaf.allowed) return makeFinding(roundFindings, 'MARK_OFF_STEP', { ...place, mark, step }, at);
  const options = [...leaf.allowed]
    .sort((left, right) => left - right)
    .map((each) => unscaledMark(each, decimals));
  return makeFinding(
    roundFindings,
    'MARK_NOT_AN_OPTION',
    { ...place, mark, options: options.join('; ') },
    at,
  );
}

/** What is left of a mark with too many decimals when those are cut off. */
function wholePart(text: string, decimals: MarkDecimals): number {
  const end = text.indexOf('.') + 1 + decimals;
  return scaledMark(text.slice(0, end).replace(/\.?0*$/, ''), decimals);
}
