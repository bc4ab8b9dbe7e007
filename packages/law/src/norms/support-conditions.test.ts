import { describe, expect, it } from 'vitest';
import { findSupportConditions, supportConditions } from './support-conditions.js';

const on = (asOf: `${number}-${number}-${number}`): string =>
  findSupportConditions({ level: 'national', asOf }).status;

describe('findSupportConditions', () => {
  it.each([
    ['2014-04-07', 'not-known'],
    ['2014-04-08', 'in-force'],
    ['2018-05-10', 'in-force'],
    ['2018-05-11', 'not-known'],
  ] as const)('on %s answers %s', (asOf, status) => expect(on(asOf)).toBe(status));

  it('names the circular that should say it once the old one has ended', () =>
    expect(findSupportConditions({ level: 'national', asOf: '2020-01-01' })).toEqual({
      status: 'not-known',
      instrument: '28/2018/TT-BTC',
    }));

  it('knows nothing of the conditions of provinces', () =>
    expect(findSupportConditions({ level: 'local', asOf: '2016-01-01' })).toEqual({ status: 'not-known' }));

  it('refuses a day that does not exist', () =>
    expect(() => findSupportConditions({ level: 'local', asOf: '2016-02-30' })).toThrow('MALFORMED_DATE'));

  it('cites clauses 1 to 4 of Article 7', () =>
    expect(supportConditions.map(({ citation }) => [citation.article, citation.clause])).toEqual([
      ['7', '1'],
      ['7', '2'],
      ['7', '3'],
      ['7', '4'],
    ]));
});
