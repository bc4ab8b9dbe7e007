import { formatPath, makeFinding, modelFindings, type Finding } from '@khuyencong/model';

/** A finding for each identifier that stands a second time in a list. */
export function duplicateIds(
  ids: readonly string[],
  pathOf: (index: number) => readonly (string | number)[],
): readonly Finding[] {
  const first = new Map<string, number>();
  return ids.flatMap((id, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    if (earlier === undefined) return [];
    const params = { id, first: formatPath(pathOf(earlier)) };
    return [makeFinding(modelFindings, 'DUPLICATE_ID', params, { path: pathOf(index) })];
  });
}
