/**
 * Tells whether data hold themselves or go deeper than a schema that calls itself may follow (dữ liệu lồng nhau quá sâu).
 *
 * Level by level, each object once a level, because data may share or hold themselves.
 *
 * @param data - anything, such as parsed JSON
 * @param options - `levels`: the most that is allowed
 * @returns true when something lies below the last level
 * @example
 * ```ts runnable
 * import { isDeeperThan } from '@khuyencong/model';
 * isDeeperThan({ criteria: [{ children: [] }] }, { levels: 4 }) // => false
 * isDeeperThan({ criteria: [{ children: [] }] }, { levels: 2 }) // => true
 * ```
 * @category schema
 * @since 0.1.0
 */
export function isDeeperThan(data: unknown, options: { readonly levels: number }): boolean {
  let level = new Set([data]);
  for (let depth = 0; depth <= options.levels; depth += 1) {
    const below = [...level].flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (below.length === 0) return false;
    level = new Set(below);
  }
  return true;
}
