import { describe, expect, it } from 'vitest';
import { sampleSet } from '../../test/award-criteria/sample-set.js';
import { setCalled } from '../../test/award-criteria/shipped.js';
import { checkCriteriaSet } from './check-criteria-set.js';
import { correctCriteriaSet } from './correct-criteria-set.js';
import type { CriteriaSet } from './criteria-set.js';
import { placedCriteria } from './placed-criteria.js';

const reason = { vi: 'thử', en: 'trial' };
const withCorrection = (path: readonly (string | number)[]): CriteriaSet => ({
  ...sampleSet,
  corrections: [
    { code: 'CRITERION_OPTION_ABOVE_MAXIMUM', path: [...path], printed: '13', mustBe: '3', reason },
  ],
});

function optionMarks(set: CriteriaSet, id: string): readonly unknown[] {
  const found = placedCriteria(set).find(({ criterion }) => criterion.id === id)?.criterion;
  return found?.kind === 'options' ? found.options.map(({ mark }) => mark) : [];
}

describe('correctCriteriaSet', () => {
  it('gives back the same set when nothing is to be corrected', () => {
    expect(correctCriteriaSet(sampleSet)).toBe(sampleSet);
    const undecided = setCalled('ocop-2026/23').corrections?.find(({ mustBe }) => mustBe === undefined);
    expect(undecided?.code).toBe('CRITERION_OPTIONS_EQUAL');
  });

  it('keeps what is printed and mends a copy', () => {
    const printed = setCalled('ocop-2026/4');
    expect(optionMarks(printed, '7')).toEqual(['0', '1', '13']);
    expect(optionMarks(printed, '1.2')).toEqual([undefined, '1', '2']);
    const corrected = correctCriteriaSet(printed);
    expect(optionMarks(corrected, '7')).toEqual(['0', '1', '3']);
    expect(optionMarks(corrected, '1.2')).toEqual(['0', '1', '2']);
    expect(optionMarks(printed, '7')).toEqual(['0', '1', '13']);
    expect(correctCriteriaSet(corrected)).toBe(corrected);
  });

  it('leaves alone what shares a criterion with a corrected set', () => {
    correctCriteriaSet(setCalled('ocop-2026/10'));
    expect(optionMarks(setCalled('ocop-2026/11'), '1.2')).toEqual([undefined, '1', '2']);
  });

  it.each([
    [['criteria', 9, 'maxMark']],
    [['nonsense']],
    [['criteria', 'x']],
    [['criteria', 0, 'children', 0, 'options', 7, 'mark']],
    [['__proto__']],
  ])('does not apply a correction at %j, and the check says so', (path) => {
    const set = withCorrection(path);
    expect(correctCriteriaSet(set)).toBe(set);
    expect(checkCriteriaSet(set).map(({ code }) => code)).toEqual(['CRITERIA_CORRECTION_MISPLACED']);
  });
});
