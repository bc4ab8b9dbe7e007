import type { Quantity } from '@khuyencong/model';

/** What two quantities must have in common to add up or to compare: measure, unit, for each what, mean or not. */
export function addingUnit({ kind, unit, per, average }: Quantity): string {
  return JSON.stringify([kind, unit, per, average]);
}

/** Whether two quantities add up. */
export function addsUpWith(one: Quantity, other: Quantity): boolean {
  return (
    one.kind === other.kind &&
    one.unit === other.unit &&
    one.per === other.per &&
    one.average === other.average
  );
}
