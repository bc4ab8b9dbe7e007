import { describe, expect, it } from 'vitest';
import { projectKinds } from './project-kind.js';

describe('projectKinds', () => {
  it('have wordings in order of time, each with its clause', () => {
    for (const { wordings } of projectKinds) {
      const days = wordings.map(({ from }) => from);
      expect(days).toEqual([...days].sort());
      expect(wordings.every(({ citation }) => citation.article !== undefined)).toBe(true);
    }
  });

  it('know the focal project in two wordings, the second from its signing', () =>
    expect(
      projectKinds
        .find(({ id }) => id === 'focal')
        ?.wordings.map(({ from, fromIs, citation }) => [from, fromIs, citation.instrument]),
    ).toEqual([
      ['2014-02-10', undefined, '36/2013/TT-BCT'],
      ['2018-07-10', 'signed', '17/2018/TT-BCT'],
    ]));
});
