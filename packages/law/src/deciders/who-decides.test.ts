import { KcError, type IsoDate, type ProjectKind } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { around } from '../../test/duties/arbitraries.js';
import { findInstrument } from '../instruments/find-instrument.js';
import { nationalChangeRules } from './change-rules.js';
import { projectChangeLabels, type ProjectChange } from './project-change.js';
import type { ProvincialChangeRule } from './provincial-change-rule.js';
import { whoDecides, type DeciderAnswer } from './who-decides.js';

const changes = Object.keys(projectChangeLabels) as ProjectChange[];
const kinds: readonly ProjectKind[] = ['ordinary', 'focal', 'group'];

function shown(answer: DeciderAnswer): string {
  if (answer.status === 'overlapping') return `overlapping ${answer.rules.length}`;
  if (answer.status === 'not-known') return `${answer.reason} ${answer.instrument}`;
  const { instrument, article, clause, point } = answer.citation;
  const place = [article, clause, point].filter((part) => part !== undefined).join('.');
  return `${answer.role} ${instrument} ${place}`;
}

const national = (change: ProjectChange, kind: ProjectKind, asOf: IsoDate = '2016-05-01'): string =>
  shown(whoDecides(change, { level: 'national', kind, asOf }));

describe('a change of a national project', () => {
  it.each<[ProjectChange, string, string]>([
    ['place', 'managing-agency 36/2013/TT-BCT 11.2.b', 'department 36/2013/TT-BCT 11.4'],
    ['beneficiary', 'managing-agency 36/2013/TT-BCT 11.2.b', 'department 36/2013/TT-BCT 11.4'],
    ['partner', 'managing-agency 36/2013/TT-BCT 11.2.b', 'department 36/2013/TT-BCT 11.4'],
    [
      'extension-within-year',
      'managing-agency 36/2013/TT-BCT 11.2.b',
      'managing-agency 36/2013/TT-BCT 11.2.b',
    ],
    ['total-decrease', 'managing-agency 36/2013/TT-BCT 11.2.b', 'managing-agency 36/2013/TT-BCT 11.2.b'],
    ['other', 'managing-agency 36/2013/TT-BCT 11.2.b', 'managing-agency 36/2013/TT-BCT 11.2.b'],
    ['total-increase', 'ministry 36/2013/TT-BCT 11.2.a', 'ministry 36/2013/TT-BCT 11.2.a'],
    ['content', 'ministry 36/2013/TT-BCT 11.2.a', 'ministry 36/2013/TT-BCT 11.2.a'],
    ['extension-next-year', 'ministry 36/2013/TT-BCT 11.2.a', 'ministry 36/2013/TT-BCT 11.2.a'],
    ['adding', 'ministry 36/2013/TT-BCT 11.2.a', 'ministry 36/2013/TT-BCT 11.2.a'],
    ['stopping', 'ministry 36/2013/TT-BCT 11.2.a', 'ministry 36/2013/TT-BCT 11.2.a'],
    ['stopping-for-fault', 'ministry 36/2013/TT-BCT 11.3', 'ministry 36/2013/TT-BCT 11.3'],
  ])('%s', (change, ordinary, group) => {
    expect(national(change, 'ordinary')).toBe(ordinary);
    expect(national(change, 'focal')).toBe(ordinary);
    expect(national(change, 'group')).toBe(group);
  });

  it('is not known before the circular', () => {
    expect(around('2014-02-10').map((asOf) => national('place', 'ordinary', asOf))).toEqual([
      'not-read 08/2008/QĐ-BCT',
      'managing-agency 36/2013/TT-BCT 11.2.b',
      'managing-agency 36/2013/TT-BCT 11.2.b',
    ]);
  });

  it('has a caution from the signing of the amendment on', () => {
    const cautions = around('2018-07-10').map((asOf) => {
      const answer = whoDecides('place', { level: 'national', kind: 'group', asOf });
      return answer.status === 'decided-by' && answer.cautions;
    });
    const partly = [{ kind: 'amendment-partly-read', instrument: '17/2018/TT-BCT' }];
    expect(cautions).toEqual([[], partly, partly]);
  });

  it('says who submits it to the Ministry', () => {
    const answer = whoDecides('content', { level: 'national', kind: 'ordinary', asOf: '2016-05-01' });
    expect(answer).toMatchObject({ role: 'ministry', submittedBy: 'managing-agency' });
  });

  it('has exactly one rule, whatever the change and the kind', () => {
    for (const change of changes) {
      for (const kind of kinds) {
        const rules = nationalChangeRules.filter(
          (rule) => rule.changes.includes(change) && rule.kinds.includes(kind),
        );
        expect([change, kind, rules.length]).toEqual([change, kind, 1]);
      }
    }
    for (const { citation } of nationalChangeRules) expect(findInstrument(citation.instrument)).toBeDefined();
  });

  it('does not depend on the rules of provinces', () => {
    const rule: ProvincialChangeRule = {
      province: 'Gia Lai',
      changes,
      role: 'department',
      from: '2010-01-01',
      citation: { instrument: '1/QĐ-UBND', verified: 'clause' },
    };
    const options = { level: 'national', kind: 'ordinary', asOf: '2016-05-01' } as const;
    const withRule = { ...options, province: 'Gia Lai', provincialRules: [rule] };
    for (const change of changes) expect(whoDecides(change, withRule)).toEqual(whoDecides(change, options));
  });
});

describe('a change of a local project', () => {
  const local = { level: 'local', kind: 'ordinary', province: 'Gia Lai' } as const;
  const rule: ProvincialChangeRule = {
    province: 'Gia Lai',
    changes: ['place', 'beneficiary'],
    kinds: ['ordinary'],
    role: 'department',
    from: '2021-03-01',
    to: '2025-06-30',
    citation: { instrument: '09/2021/QĐ-UBND', article: '7', verified: 'clause' },
  };

  it('is left to the province', () => {
    expect(around('2013-02-10').map((asOf) => shown(whoDecides('place', { ...local, asOf })))).toEqual([
      'not-read 03/2005/TT-BCN',
      'set-by-province 46/2012/TT-BCT',
      'set-by-province 46/2012/TT-BCT',
    ]);
    expect(whoDecides('place', { ...local, asOf: '2020-01-01' })).toMatchObject({
      citation: { article: '8', clause: '3', point: 'b' },
    });
  });

  it('is known in the days of the rule that the caller supplies', () => {
    const asked = { ...local, province: 'GIA LAI', provincialRules: [rule] };
    expect(around('2021-03-01').map((asOf) => whoDecides('place', { ...asked, asOf }).status)).toEqual([
      'not-known',
      'decided-by',
      'decided-by',
    ]);
    expect(around('2025-06-30').map((asOf) => shown(whoDecides('place', { ...asked, asOf })))).toEqual([
      'department 09/2021/QĐ-UBND 7',
      'department 09/2021/QĐ-UBND 7',
      'set-by-province 46/2012/TT-BCT',
    ]);
  });

  it('is not known from the rule of another province, change or kind, nor without a province', () => {
    const asked = { ...local, asOf: '2022-01-01', provincialRules: [rule] } as const;
    expect(whoDecides('place', { ...asked, province: 'Kon Tum' }).status).toBe('not-known');
    expect(whoDecides('content', asked).status).toBe('not-known');
    expect(whoDecides('place', { ...asked, kind: 'group' }).status).toBe('not-known');
    expect(shown(whoDecides('place', { ...asked, province: undefined }))).toBe(
      'province-missing 46/2012/TT-BCT',
    );
    expect(
      whoDecides('place', { ...asked, kind: 'group', provincialRules: [{ ...rule, kinds: undefined }] })
        .status,
    ).toBe('decided-by');
  });

  it('has no single answer from two rules', () => {
    const asked = {
      ...local,
      asOf: '2022-01-01',
      provincialRules: [rule, { ...rule, role: 'provincial-committee' }],
    } as const;
    expect(shown(whoDecides('place', asked))).toBe('overlapping 2');
  });
});

describe('a wrong call', () => {
  it('is refused', () => {
    expect(() => whoDecides('place', { level: 'national', kind: 'ordinary', asOf: '2016-02-30' })).toThrow(
      KcError,
    );
  });
});
