/**
 * How another count would move the products (thay đổi thứ hạng và kết quả đạt).
 *
 * @category quality
 * @since 0.1.0
 */
export interface StandingChange {
  /** Products whose rank by mean alone is another. */
  readonly rankChanges: number;
  /** The widest move of one product, in ranks. */
  readonly widestMove: number;
  /** Products that would newly pass. Ids, sorted. */
  readonly wouldPass: readonly string[];
  /** Products that would no longer pass. Ids, sorted. */
  readonly wouldFail: readonly string[];
}

/** The order of products by their means alone, and which of them pass. */
export interface Standing {
  /** Competition ranks; 0 where there is no mean. */
  readonly ranks: readonly number[];
  readonly passed: readonly boolean[];
}

/** Orders products by whole numbers of one scale; `pass` is the least number that passes, as a quotient. */
export function standingOf(
  keys: readonly (bigint | undefined)[],
  pass: { readonly numerator: bigint; readonly denominator: bigint },
): Standing {
  return {
    ranks: competitionRanks(comparable(keys)),
    passed: keys.map((key) => key !== undefined && key * pass.denominator >= pass.numerator),
  };
}

/** Plain numbers where all of them are exact, which sorts several times faster. */
function comparable(
  keys: readonly (number | bigint | undefined)[],
): readonly (number | bigint | undefined)[] {
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  const small = keys.every((key) => key === undefined || (key <= limit && key >= -limit));
  return small ? keys.map((key) => (key === undefined ? undefined : Number(key))) : keys;
}

function competitionRanks(keys: readonly (number | bigint | undefined)[]): readonly number[] {
  const order = [...keys.keys()].filter((index) => keys[index] !== undefined);
  order.sort((left, right) => {
    const [one, other] = [keys[left] ?? 0, keys[right] ?? 0];
    return one > other ? -1 : one < other ? 1 : 0;
  });
  const ranks = keys.map(() => 0);
  for (const [place, index] of order.entries()) {
    const before = order[place - 1];
    const tied = before !== undefined && keys[before] === keys[index];
    ranks[index] = tied ? (ranks[before] ?? 0) : place + 1;
  }
  return ranks;
}

/** What moved from one order to the other; products without a mean in the later one are left aside. */
export function compareStandings(before: Standing, after: Standing, ids: readonly string[]): StandingChange {
  let [rankChanges, widestMove] = [0, 0];
  for (const [index, rank] of after.ranks.entries()) {
    const move = Math.abs(rank - (before.ranks[index] ?? 0));
    if (rank === 0 || move === 0) continue;
    rankChanges += 1;
    widestMove = Math.max(widestMove, move);
  }
  const now = (passed: boolean): readonly string[] =>
    ids
      .filter(
        (_, index) =>
          after.ranks[index] !== 0 && after.passed[index] === passed && before.passed[index] !== passed,
      )
      .sort();
  return { rankChanges, widestMove, wouldPass: now(true), wouldFail: now(false) };
}
