/** Numbers that look random and are the same in every process. */
export function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Amounts of projects as texts: from 50 million to 5 billion đồng, most of them in whole thousands, one in ten taken back. */
export function amountTexts(size: number): readonly `${number}`[] {
  const next = pseudoRandom(36);
  return Array.from({ length: size }, () => {
    const thousands = 50_000 + Math.floor(next() * 4_950_000);
    const amount = thousands * 1000 + (next() < 0.2 ? Math.floor(next() * 1000) : 0);
    return `${next() < 0.1 ? -amount : amount}` as const;
  });
}
