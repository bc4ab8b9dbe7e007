import { describe, expect, it } from 'vitest';
import { everyKind } from '../../test/progress/progress-cases.js';
import { collectProgress } from './collect-progress.js';
import { mergeProgress } from './merge-progress.js';
import type { ProgressReport } from './progress-report.js';

const options = { indicators: everyKind };

function newRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Every kind of cell, amounts of every size. */
function madeReports(count: number): readonly ProgressReport[] {
  const random = newRandom(11);
  return Array.from({ length: count }, (): ProgressReport => {
    const indicator = everyKind[Math.max(0, random(4 * everyKind.length) - 3 * everyKind.length)];
    const cell = {
      indicatorId: indicator?.id ?? '',
      place: `xã ${String(random(10))}`,
      period: `${2021 + random(5)}`,
    } as const;
    if (cell.indicatorId === 'distinct') return { ...cell, members: [`cơ sở ${String(random(500))}`] };
    if (indicator?.measure === 'share')
      return { ...cell, numerator: `${random(9)}`, denominator: `${9 + random(9)}` };
    if (cell.indicatorId !== 'sum') return { ...cell, value: `${random(50)}` };
    // Big integers are slow, so few amounts outgrow the safe ones.
    const digits = `${1 + random(999_999_999)}`.repeat(random(25) === 0 ? 2 : 1);
    return { ...cell, value: (random(2) === 0 ? digits : `${digits}.${1 + random(9)}`) as `${number}` };
  });
}

/** The same reports in another order. */
function shuffled(reports: readonly ProgressReport[]): readonly ProgressReport[] {
  const random = newRandom(5);
  const rest = [...reports];
  for (let index = rest.length - 1; index > 0; index -= 1) {
    const other = random(index + 1);
    const [one, two] = [rest[index], rest[other]];
    if (one && two) [rest[index], rest[other]] = [two, one];
  }
  return rest;
}

describe('a million reports', () => {
  // Fifty times the same reports: what is tested is the adding, and memory is slow.
  const some = madeReports(20_000);
  const reports = Array.from({ length: 50 }, () => some).flat();
  const mixed = shuffled(reports);
  const whole = JSON.stringify(collectProgress(mixed, options).state);

  it('in one part and in their own order give the same bytes', () =>
    expect(JSON.stringify(collectProgress(reports, options).state)).toBe(whole));

  it.each([2, 7, 64])('split over %i parts in random order give the same bytes', (parts) => {
    const random = newRandom(parts);
    const cuts = Array.from({ length: parts - 1 }, () => random(mixed.length)).sort(
      (one, other) => one - other,
    );
    const states = [0, ...cuts].map(
      (from, index) => collectProgress(mixed.slice(from, cuts[index]), options).state,
    );
    expect(JSON.stringify(mergeProgress(states.reverse()))).toBe(whole);
  });

  it('make a state of as many cells as a fiftieth of them', () => {
    const few = collectProgress(some, options).state.cells.length;
    expect(JSON.parse(whole)).toHaveProperty('cells.length', few);
    expect(few).toBe(8 * 10 * 5);
  });
});
