import { describe, expect, it } from 'vitest';
import { sampleSet } from '../../test/award-criteria/sample-set.js';
import { bestMark } from './best-mark.js';
import { markedCriteria } from './marked-criteria.js';

describe('markedCriteria', () => {
  it('leaves groups out and keeps the order of the sheet', () =>
    expect(markedCriteria(sampleSet).map(({ id }) => id)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '2']));
});

describe('bestMark', () => {
  it('takes the best option, the best of all cases, all that add up, the maximum of the rest, and adds them up', () => {
    expect(markedCriteria(sampleSet).map(bestMark)).toEqual(['5', '2', '1', '2.5', '2', '7.5']);
    expect(sampleSet.criteria.map(bestMark)).toEqual(['12.5', '7.5']);
  });

  it('does not count an option without a mark', () =>
    expect(
      bestMark({
        kind: 'options',
        id: '1',
        label: { vi: 'x' },
        maxMark: '1',
        options: [{ label: { vi: 'x' } }],
      }),
    ).toBe('0'));
});
