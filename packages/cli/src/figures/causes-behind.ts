import type { LikelyCause } from '@khuyencong/budget';
import type { Finding } from '@khuyencong/model';

interface FigurePlace {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** The findings of sums, each with the causes that may explain it right behind it. */
export function causesBehind(
  findings: readonly Finding[],
  causes: readonly LikelyCause[],
  figures: readonly FigurePlace[],
): readonly Finding[] {
  const placeById = new Map(figures.map(({ id, path }) => [id, JSON.stringify(path)]));
  const waiting = new Map<string, Finding[]>();
  for (const { totalId, finding } of causes) {
    const place = placeById.get(totalId) ?? '';
    const sameTotal = waiting.get(place);
    if (sameTotal) sameTotal.push(finding);
    else waiting.set(place, [finding]);
  }
  const placed = findings.flatMap((finding) => {
    const place = JSON.stringify(finding.path);
    const behind = explained.has(finding.code) ? (waiting.get(place) ?? []) : [];
    if (behind.length > 0) waiting.delete(place);
    return [finding, ...behind];
  });
  return [...placed, ...[...waiting.values()].flat()];
}

/** What says that parts and total do not agree. */
const explained: ReadonlySet<string> = new Set([
  'PARTS_SHORT_OF_TOTAL',
  'PARTS_EXCEED_TOTAL',
  'PARTS_CANNOT_MAKE_TOTAL',
]);
