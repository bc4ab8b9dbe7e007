import { Exact, type Quantity } from '@khuyencong/model';
import type { FigureReadings } from './figure-readings.js';
import { printedValue } from './printed-value.js';

const combinationsAtMost = 4096;

/**
 * Every choice of readings under which the printed parts make the printed total, one reading for each of `members` (total first); none
 * when nothing is ambiguous.
 */
export function closingCombinations(members: readonly FigureReadings[]): readonly (readonly Quantity[])[] {
  const combinations = members.reduce((count, member) => count * member.readings.length, 1);
  if (members.length < 2 || combinations < 2 || combinations > combinationsAtMost) return [];
  return choices(members).filter(closes);
}

function choices(members: readonly FigureReadings[]): readonly (readonly Quantity[])[] {
  return members.reduce<readonly (readonly Quantity[])[]>(
    (begun, member) => begun.flatMap((choice) => member.readings.map((reading) => [...choice, reading])),
    [[]],
  );
}

function closes([total, ...parts]: readonly Quantity[]): boolean {
  if (!total || parts.some((part) => part.unit !== total.unit)) return false;
  const sum = parts.reduce((running, part) => running.plus(printedValue(part) ?? 0), new Exact(0));
  return sum.equals(printedValue(total) ?? 0);
}
