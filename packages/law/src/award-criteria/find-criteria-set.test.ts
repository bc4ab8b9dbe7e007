import fc from 'fast-check';
import type { IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { shippedSchemes } from '../../test/award-criteria/shipped.js';
import { criteriaSchemeIndex } from './criteria-scheme-index.js';
import { ocop2023 } from './data/ocop-2023.js';
import { ocop2026 } from './data/ocop-2026.js';
import { tt26Of2014 } from './data/tt26-2014.js';
import { findCriteriaSet } from './find-criteria-set.js';

const statusOf = (scheme: string, asOf: IsoDate): string => {
  const answer = findCriteriaSet(shippedSchemes, { scheme, asOf });
  return answer.status === 'not-known' ? answer.reason : answer.status;
};

describe('findCriteriaSet', () => {
  it.each<[string, IsoDate, string]>([
    ['tt26-2014', '2014-10-20', 'none-in-force'],
    ['tt26-2014', '2014-10-21', 'in-force'],
    ['tt26-2014', '2014-10-22', 'in-force'],
    ['tt26-2014', '2026-11-22', 'in-force'],
    ['ocop-2019/ruou-trang', '2018-12-31', 'none-in-force'],
    ['ocop-2019/ruou-trang', '2019-01-01', 'date-not-known'],
    ['ocop-2019/ruou-trang', '2019-12-30', 'date-not-known'],
    ['ocop-2019/ruou-trang', '2019-12-31', 'in-force'],
    ['ocop-2019/ruou-trang', '2023-02-22', 'in-force'],
    ['ocop-2019/ruou-trang', '2023-02-23', 'in-force'],
    ['ocop-2019/ruou-trang', '2023-02-24', 'none-in-force'],
    ['ocop-2023/1', '2023-02-23', 'none-in-force'],
    ['ocop-2023/1', '2023-02-24', 'set-not-verified'],
    ['ocop-2023/1', '2026-07-21', 'set-not-verified'],
    ['ocop-2023/1', '2026-07-22', 'none-in-force'],
    ['ocop-2026/21', '2026-05-21', 'none-in-force'],
    ['ocop-2026/21', '2026-05-22', 'in-force'],
    ['ocop-2026/21', '2026-05-23', 'in-force'],
    ['ocop-2026/27', '2026-05-22', 'set-not-listed'],
    ['ocop-2026', '2026-05-22', 'set-not-listed'],
    ['ocop-2019/my-pham', '2021-01-01', 'set-not-verified'],
    ['ocop-2019/ca-phe-ca-cao', '2021-01-01', 'set-not-verified'],
    ['tt35-2010', '2012-01-01', 'scheme-not-passed'],
  ])('%s on %s: %s', (scheme, asOf, status) => expect(statusOf(scheme, asOf)).toBe(status));

  it('takes the set apart or in the name', () => {
    const asOf = '2026-06-30';
    expect(findCriteriaSet([ocop2026], { scheme: 'ocop-2026', set: '21', asOf })).toEqual(
      findCriteriaSet([ocop2026], { scheme: 'ocop-2026/21', asOf }),
    );
  });

  it('warns of amendments that were not read, each from its first day', () => {
    const cautionsOn = (asOf: IsoDate): unknown => {
      const answer = findCriteriaSet([tt26Of2014], { scheme: 'tt26-2014', asOf });
      return answer.status === 'in-force' ? answer.cautions : answer;
    };
    const unread = (instrument: string) => ({ kind: 'amendment-not-read', instrument });
    expect(cautionsOn('2018-08-15')).toEqual([]);
    expect(cautionsOn('2018-08-16')).toEqual([unread('14/2018/TT-BCT')]);
    expect(cautionsOn('2025-06-30')).toEqual([unread('14/2018/TT-BCT')]);
    expect(cautionsOn('2025-07-01')).toEqual([unread('14/2018/TT-BCT'), unread('38/2025/TT-BCT')]);
    expect(cautionsOn('2025-10-14')).toEqual([
      unread('14/2018/TT-BCT'),
      unread('38/2025/TT-BCT'),
      { kind: 'end-not-found' },
    ]);
  });

  it('names the entry that holds a scheme which was not passed', () =>
    expect(findCriteriaSet([], { scheme: 'ocop-2026/21', asOf: '2026-06-30' })).toEqual({
      status: 'not-known',
      reason: 'scheme-not-passed',
      instrument: '26/2026/QĐ-TTg',
      module: '@khuyencong/law/award-criteria/ocop-2026',
    }));

  it('names the gap and the document that should say it', () => {
    const answer = findCriteriaSet([ocop2023], { scheme: 'ocop-2023', set: '21', asOf: '2025-01-01' });
    expect(answer).toEqual({
      status: 'not-known',
      reason: 'set-not-verified',
      instrument: '148/QĐ-TTg',
      gap: ocop2023.gaps[0],
    });
  });

  it('chooses neither of two schemes of one name, in any order', () => {
    const own = { ...ocop2026, citation: { instrument: '00/2099/QĐ-UBND', verified: 'clause' } } as const;
    const query = { scheme: 'ocop-2026/1', asOf: '2026-06-30' } as const;
    const answer = findCriteriaSet([ocop2026, own], query);
    expect(answer.status).toBe('overlapping');
    expect(findCriteriaSet([own, ocop2026], query)).toEqual(answer);
  });

  it('gives the same for any order of the schemes', () => {
    const places = shippedSchemes.map((_scheme, index) => index);
    const order = fc.shuffledSubarray(places, { minLength: places.length });
    const name = fc.constantFrom('tt26-2014', 'ocop-2019/ruou-trang', 'ocop-2023/1', 'ocop-2026/21');
    fc.assert(
      fc.property(order, name, (indices, scheme) => {
        const schemes = indices.flatMap((index) => shippedSchemes[index] ?? []);
        const query = { scheme, asOf: '2026-06-01' } as const;
        expect(findCriteriaSet(schemes, query)).toEqual(findCriteriaSet(shippedSchemes, query));
      }),
    );
  });

  it('refuses a day that does not exist', () =>
    expect(() => findCriteriaSet([], { scheme: 'x', asOf: '2026-02-30' })).toThrow('MALFORMED_DATE'));
});

describe('criteriaSchemeIndex', () => {
  it('lists what ships', () =>
    expect(criteriaSchemeIndex.map(({ module: _module, ...entry }) => entry)).toEqual(
      shippedSchemes.map(({ id, label, citation, sets }) => ({
        id,
        label,
        instrument: citation.instrument,
        setCount: sets.length,
      })),
    ));
});
