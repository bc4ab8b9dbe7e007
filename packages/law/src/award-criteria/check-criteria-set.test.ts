import { Exact } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { sampleSet } from '../../test/award-criteria/sample-set.js';
import { shippedSchemes, shippedSets } from '../../test/award-criteria/shipped.js';
import { bestMark } from './best-mark.js';
import { checkCriteriaSet } from './check-criteria-set.js';
import { correctCriteriaSet } from './correct-criteria-set.js';
import { ocop2026 } from './data/ocop-2026.js';

const place = ({ code, path }: { readonly code: string; readonly path: readonly unknown[] }): string =>
  `${code} ${JSON.stringify(path)}`;

describe('checkCriteriaSet', () => {
  it('finds nothing in a sound set with every kind of criterion', () =>
    expect(checkCriteriaSet(sampleSet)).toEqual([]));

  it.each(shippedSets.map((set) => [set.id, set] as const))(
    'finds in %s exactly what its corrections list',
    (_id, set) =>
      expect(checkCriteriaSet(set).map(place).sort()).toEqual((set.corrections ?? []).map(place).sort()),
  );

  it.each(shippedSets.map((set) => [set.id, set] as const))(
    'finds in the corrected %s only what nothing decides',
    (_id, set) => {
      const undecided = (set.corrections ?? []).filter(({ mustBe }) => mustBe === undefined);
      const corrected = correctCriteriaSet(set);
      expect(checkCriteriaSet(corrected).map(place)).toEqual(undecided.map(place));
      expect(corrected.corrections ?? []).toEqual(undecided);
    },
  );

  it.each(ocop2026.sets.map((set) => [set.id, set] as const))(
    'reaches 100 in %s with the best options',
    (_id, set) => {
      const marks = correctCriteriaSet(set).criteria.map(bestMark);
      expect(marks).toEqual(['40', '25', '35']);
      expect(marks.reduce((sum, mark) => sum.plus(mark), new Exact(0)).toFixed()).toBe('100');
    },
  );

  it('holds every set to the parts of its scheme', () => {
    for (const { parts, sets, totalMark } of shippedSchemes) {
      for (const set of sets) {
        expect(set.totalMark).toBe(totalMark);
        if (parts.length === 0) continue;
        expect(set.criteria.map(({ id, maxMark }) => [id, maxMark])).toEqual(
          parts.map(({ id, maxMark }) => [id, maxMark]),
        );
      }
    }
  });

  it('says what a correction says was printed', () => {
    for (const set of shippedSets) {
      for (const { path, printed } of set.corrections ?? []) {
        const value = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], set);
        expect(value ?? '').toBe(printed);
      }
    }
  });

  it('adds decimals exactly', () => {
    const halves = ['0.1', '0.2'].map(
      (maxMark, index) =>
        ({ kind: 'open', id: String(index), label: { vi: 'x' }, maxMark: maxMark as '0.1' }) as const,
    );
    expect(checkCriteriaSet({ ...sampleSet, totalMark: '0.3', criteria: halves })).toEqual([]);
  });
});
