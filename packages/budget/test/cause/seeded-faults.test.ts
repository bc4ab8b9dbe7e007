import { evaluateExplanation } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { likelyCauses } from '../../src/cause/likely-causes.js';
import { reconcile } from '../../src/reconciliation/reconcile.js';
import { fivePercent } from '../figure.js';
import { seededFaults, type SeededFault } from './seeded-faults.js';

interface Outcome {
  readonly fault: SeededFault;
  readonly failing: readonly string[];
  /** The worst rank of the true cause over the totals that fail; undefined where it is missing from one. */
  readonly rank: number | undefined;
}

function outcomeOf(fault: SeededFault): Outcome {
  const { figures, faulty, cause, failing: broken } = fault;
  const result = reconcile(figures, fivePercent);
  const failing = result.totals.filter(({ status }) => status !== 'equal').map(({ totalId }) => totalId);
  const causes = likelyCauses(result, { ...fivePercent, figures });
  for (const { explanation } of causes) evaluateExplanation(explanation);
  const ranks = broken.map(
    (total) =>
      causes.find(
        (each) =>
          each.totalId === total && each.cause === cause && each.figureIds.some((id) => faulty.includes(id)),
      )?.rank,
  );
  const known = ranks.flatMap((rank) => rank ?? []);
  return { fault, failing, rank: known.length === ranks.length ? Math.max(...known) : undefined };
}

describe('a hundred faults seeded in plan trees', () => {
  const outcomes = seededFaults(100).map(outcomeOf);

  it('are a hundred, of ten kinds, in money and counts, at several depths', () => {
    expect(outcomes.length).toBe(100);
    expect(new Set(outcomes.map(({ fault }) => fault.cause)).size).toBe(10);
    expect(new Set(outcomes.map(({ fault }) => fault.name)).size).toBeGreaterThan(75);
  });

  it.each(outcomes.map((outcome, index) => [index + 1, outcome.fault.name, outcome] as const))(
    '%i: %s: names the totals that no longer agree, and only those',
    (_, __, { fault, failing }) => expect([...failing].sort()).toEqual([...fault.failing].sort()),
  );

  it('have their true cause among the first two in at least ninety', () => {
    const found = outcomes.filter(({ rank }) => rank !== undefined && rank <= 2);
    const first = outcomes.filter(({ rank }) => rank === 1);
    const others = outcomes
      .filter((outcome) => !found.includes(outcome))
      .map(({ fault, rank }) => `  ${fault.name}: ${rank === undefined ? 'not listed' : `rank ${rank}`}`);
    process.stdout.write(
      [
        `true cause first in ${first.length}, among the first two in ${found.length} of 100`,
        ...others,
        '',
      ].join('\n'),
    );
    expect(found.length).toBeGreaterThanOrEqual(90);
  });
});
