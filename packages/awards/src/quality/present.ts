/** What is there, without the gaps. */
export function present<Value>(values: readonly (Value | null)[]): readonly Value[] {
  return values.filter((value): value is Value => value !== null);
}
