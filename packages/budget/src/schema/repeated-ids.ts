import { formatPath, makeFinding, modelFindings, type Finding } from '@khuyencong/model';

/** A row of a document that has an identifier of its own. */
interface PlacedId {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** Identifiers that an earlier row has already. */
export function repeatedIds(rows: readonly PlacedId[]): readonly Finding[] {
  const first = new Map<string, PlacedId['path']>();
  return rows.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    const params = { id, first: formatPath(earlier) };
    return [makeFinding(modelFindings, 'DUPLICATE_ID', params, { path: [...path, 'id'] })];
  });
}
