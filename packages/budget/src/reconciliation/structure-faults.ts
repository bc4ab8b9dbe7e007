import { formatPath, makeFinding, modelFindings, type Finding, type FindingPlace } from '@khuyencong/model';
import type { FigureReadings } from '../figure/figure-readings.js';
import type { FigureTree } from '../figure/figure-tree.js';
import { budgetFindings } from '../finding/budget-findings.js';

/** What is wrong with how the figures of a document hang together. */
export interface StructureFaults {
  readonly findings: readonly Finding[];
  /** What is said of each figure that is a part of itself at some height, by its position. */
  readonly circles: ReadonlyMap<number, Finding>;
}

/** Ids that stand twice, parts whose total is not in the document, and parts of each other in a circle. */
export function structureFaults(tree: FigureTree): StructureFaults {
  const { figures, totalOf } = tree;
  const walked = new Uint8Array(figures.length);
  const circles = new Map<number, Finding>();
  const findings = [...repeatedFigures(tree), ...orphanedParts(tree)];
  for (let index = 0; index < totalOf.length; index += 1) {
    const circle = circleFrom(index, totalOf, walked);
    const within = figures[circle[0] ?? -1]?.figure;
    if (!within) continue;
    const params = { figures: circle.map((at) => figures[at]?.figure.id ?? '').join(' → ') };
    const finding = makeFinding(budgetFindings, 'PART_OF_CYCLE', params, placeOf(within));
    findings.push(finding);
    for (const at of circle) circles.set(at, finding);
  }
  return { findings, circles };
}

function repeatedFigures({ figures, indexById, repeated }: FigureTree): readonly Finding[] {
  return repeated.flatMap((index) => {
    const figure = figures[index]?.figure;
    if (!figure) return [];
    const first = figures[indexById.get(figure.id) ?? -1]?.figure.path ?? [];
    const params = { id: figure.id, first: formatPath(first) };
    return [makeFinding(modelFindings, 'DUPLICATE_ID', params, placeOf(figure))];
  });
}

function orphanedParts({ figures, orphans }: FigureTree): readonly Finding[] {
  return orphans.flatMap((index) => {
    const figure = figures[index]?.figure;
    if (figure?.partOf === undefined) return [];
    const params = { part: figure.id, total: figure.partOf };
    return [makeFinding(budgetFindings, 'PART_OF_UNKNOWN', params, placeOf(figure))];
  });
}

function placeOf({ path, origin }: FigureReadings): FindingPlace {
  return { path, origin };
}

const onThisWalk = 1;
const done = 2;
const none: readonly number[] = [];

/** Follows the totals upwards; each figure is walked once over all calls, so the whole document takes linear time. */
function circleFrom(start: number, totalOf: Int32Array, walked: Uint8Array): readonly number[] {
  if (walked[start] === done) return none;
  // Most figures are parts of something that was walked before.
  if (walked[totalOf[start] ?? -1] === done) {
    walked[start] = done;
    return none;
  }
  const chain: number[] = [];
  let at = start;
  while (at >= 0 && walked[at] === 0) {
    walked[at] = onThisWalk;
    chain.push(at);
    at = totalOf[at] ?? -1;
  }
  const circle = at >= 0 && walked[at] === onThisWalk ? [...chain.slice(chain.indexOf(at)), at] : [];
  for (const index of chain) walked[index] = done;
  return circle;
}
