import { makeFinding, type Finding } from '@khuyencong/model';
import type { SettledFigure } from '../figure/figure-readings.js';
import { budgetFindings } from '../finding/budget-findings.js';

/** Parts whose total is not in the document, and parts of each other in a circle. */
export function structureFindings(figures: readonly SettledFigure[]): readonly Finding[] {
  const byId = new Map(figures.map((settled) => [settled.figure.id, settled.figure]));
  const done = new Set<string>();
  return figures.flatMap(({ figure }): readonly Finding[] => {
    const place = { path: figure.path, origin: figure.origin };
    if (figure.partOf !== undefined && !byId.has(figure.partOf)) {
      return [
        makeFinding(budgetFindings, 'PART_OF_UNKNOWN', { part: figure.id, total: figure.partOf }, place),
      ];
    }
    const circle = circleFrom(figure.id, byId, done);
    const within = byId.get(circle?.[0] ?? '');
    return circle && within
      ? [
          makeFinding(
            budgetFindings,
            'PART_OF_CYCLE',
            { figures: circle.join(' → ') },
            { path: within.path, origin: within.origin },
          ),
        ]
      : [];
  });
}

/** Follows the totals upwards; each figure is walked once over all calls, so the whole document takes linear time. */
function circleFrom(
  start: string,
  byId: ReadonlyMap<string, { readonly partOf?: string | undefined }>,
  done: Set<string>,
): readonly string[] | undefined {
  const chain = new Set<string>();
  let at: string | undefined = start;
  while (at !== undefined && !done.has(at) && !chain.has(at)) {
    chain.add(at);
    at = byId.get(at)?.partOf;
  }
  for (const id of chain) done.add(id);
  if (at === undefined || !chain.has(at)) return undefined;
  const ids = [...chain];
  return [...ids.slice(ids.indexOf(at)), at];
}
