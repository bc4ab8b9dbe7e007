/** How the records of a list differ from what was sealed, by their places in the document and in the seal. */
export type RecordChange =
  { readonly kind: 'changed' | 'added' | 'removed'; readonly index: number } | { readonly kind: 'reordered' };

/**
 * Names the records that changed, from their digests as sealed and as found.
 *
 * What stands the same at both ends of a list is left aside, so that one record taken out or put in is named alone.
 */
export function changedRecords(sealed: readonly string[], found: readonly string[]): readonly RecordChange[] {
  const shorter = Math.min(sealed.length, found.length);
  let start = 0;
  while (start < shorter && sealed[start] === found[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && sealed.at(-1 - tail) === found.at(-1 - tail)) tail += 1;
  const before = sealed.slice(start, sealed.length - tail);
  const after = found.slice(start, found.length - tail);
  if (before.length > 1 && [...before].sort().join() === [...after].sort().join())
    return [{ kind: 'reordered' }];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, step) => step)
    .filter((step) => before[step] !== after[step])
    .map((step) => {
      const kind = step >= before.length ? 'added' : step >= after.length ? 'removed' : 'changed';
      return { kind, index: start + step };
    });
}
