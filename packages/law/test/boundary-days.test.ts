import type { IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { ocop2019 } from '../src/award-criteria-ocop-2019.js';
import { ocop2023 } from '../src/award-criteria-ocop-2023.js';
import { ocop2026 } from '../src/award-criteria-ocop-2026.js';
import { tt26Of2014 } from '../src/award-criteria-tt26-2014.js';
import { findCriteriaSet } from '../src/award-criteria.js';
import { nationalChangeRules, whoDecides } from '../src/deciders.js';
import { deadlineAfter, deadlineRules, deadlinesFor } from '../src/duties.js';
import { checkEligibility, eligibilityPeriods } from '../src/eligibility.js';
import { findInstrument, instrumentStatus } from '../src/instruments.js';
import { findSupportNorm, nationalNorms, type NormActivity } from '../src/norms.js';
import {
  districtLevelExists,
  regionOf,
  resolveAdministrativeUnit,
  administrativeUnitsAt,
} from '../src/units.js';
import { periodState } from '../src/instruments/period-state.js';
import { around } from './duties/arbitraries.js';
import { household } from './eligibility/facts.js';

const document =
  (id: string) =>
  (asOf: IsoDate): unknown => {
    const instrument = findInstrument(id);
    return instrument && instrumentStatus(instrument, { asOf });
  };

const norm =
  (activity: NormActivity) =>
  (asOf: IsoDate): unknown => {
    const answer = findSupportNorm(nationalNorms, { activity, level: 'national', asOf });
    return answer.status === 'in-force' ? answer.norm.citation.instrument : answer.status;
  };

const unit =
  (text: string) =>
  (asOf: IsoDate): unknown => {
    const answer = resolveAdministrativeUnit(text, { asOf });
    return answer.status === 'found' ? answer.unit.fullName : answer.status;
  };

const award = (asOf: IsoDate): unknown => {
  const answer = findCriteriaSet([tt26Of2014], { scheme: 'tt26-2014', asOf });
  return answer.status;
};

const [no, yes] = ['not-in-force', 'in-force'];
const before2014 = ['not-known', '26/2014/TTLT-BTC-BCT', '26/2014/TTLT-BTC-BCT'];

// Expectations are written out by hand: nothing here is read off the data under test.
const main: readonly (readonly [IsoDate, string, (asOf: IsoDate) => unknown, readonly unknown[]])[] = [
  [
    '2008-08-01',
    'the list of units begins',
    (asOf) => administrativeUnitsAt(asOf)?.length,
    [undefined, 63, 63],
  ],
  ['2012-07-05', '134/2004/NĐ-CP has ended', document('134/2004/NĐ-CP'), ['not-known', no, no]],
  ['2012-07-05', '45/2012/NĐ-CP', document('45/2012/NĐ-CP'), [no, yes, yes]],
  ['2013-02-10', '46/2012/TT-BCT', document('46/2012/TT-BCT'), [no, yes, yes]],
  ['2013-02-10', '07/2008/QĐ-BCT has ended', document('07/2008/QĐ-BCT'), ['not-known', no, no]],
  ['2014-02-10', '36/2013/TT-BCT', document('36/2013/TT-BCT'), [no, yes, yes]],
  ['2014-02-10', 'advances', norm('advance-cluster'), ['not-known', '36/2013/TT-BCT', '36/2013/TT-BCT']],
  ['2014-04-08', '26/2014/TTLT-BTC-BCT', document('26/2014/TTLT-BTC-BCT'), [no, yes, yes]],
  ['2014-04-08', 'models', norm('demo-model-new'), before2014],
  ['2014-10-21', '26/2014/TT-BCT', document('26/2014/TT-BCT'), [no, yes, yes]],
  ['2014-10-21', '35/2010/TT-BCT has ended', document('35/2010/TT-BCT'), ['not-known', no, no]],
  ['2014-10-21', 'criteria of the award', award, ['none-in-force', yes, yes]],
  ['2018-05-11', '26/2014/TTLT-BTC-BCT has ended', document('26/2014/TTLT-BTC-BCT'), [yes, no, no]],
  ['2018-05-11', '28/2018/TT-BTC', document('28/2018/TT-BTC'), [no, yes, yes]],
  [
    '2018-05-11',
    'models',
    norm('demo-model-new'),
    ['26/2014/TTLT-BTC-BCT', '28/2018/TT-BTC', '28/2018/TT-BTC'],
  ],
  ['2018-05-11', 'brands', norm('brand'), ['26/2014/TTLT-BTC-BCT', 'not-known', 'not-known']],
  ['2018-08-16', '14/2018/TT-BCT', document('14/2018/TT-BCT'), [no, yes, yes]],
  [
    '2024-05-01',
    'Treasury',
    norm('treasury-advance-general'),
    ['not-known', '17/2024/TT-BTC', '17/2024/TT-BTC'],
  ],
  ['2025-01-01', 'Huế', unit('46'), ['Tỉnh Thừa Thiên Huế', 'Thành phố Huế', 'Thành phố Huế']],
  ['2025-07-01', '63 and 34 units', (asOf) => administrativeUnitsAt(asOf)?.length, [63, 34, 34]],
  ['2025-07-01', 'code 89', unit('89'), ['Tỉnh An Giang', 'not-then', 'not-then']],
  ['2025-07-01', 'code 91', unit('91'), ['Tỉnh Kiên Giang', 'Tỉnh An Giang', 'Tỉnh An Giang']],
  ['2025-07-01', 'the district level', districtLevelExists, [true, false, false]],
  ['2025-07-01', '38/2025/TT-BCT', document('38/2025/TT-BCT'), [no, yes, yes]],
  [
    '2025-10-05',
    'regions',
    (asOf) => {
      const found = resolveAdministrativeUnit('An Giang', { asOf });
      return found.status === 'found' && regionOf(found.unit, { asOf, scheme: 'socio-economic' }).status;
    },
    ['not-known', 'known', 'known'],
  ],
  ['2025-10-15', '235/2025/NĐ-CP', document('235/2025/NĐ-CP'), [no, yes, yes]],
  [
    '2025-10-15',
    'who may be supported',
    (asOf) => checkEligibility(household, { asOf }).status,
    ['not-known', 'eligible', 'eligible'],
  ],
  ['2026-04-30', 'Đồng Nai', unit('75'), ['Tỉnh Đồng Nai', 'Thành phố Đồng Nai', 'Thành phố Đồng Nai']],
  ['2026-05-22', '26/2026/QĐ-TTg', document('26/2026/QĐ-TTg'), [no, yes, yes]],
  ['2026-07-22', '148/QĐ-TTg has ended', document('148/QĐ-TTg'), [yes, no, no]],
];

describe('the day before, the day, the day after', () => {
  it.each(main)('%s: %s', (day, _what, ask, expected) => {
    expect(around(day).map(ask)).toEqual(expected);
  });
});

describe('every dated rule that ships', () => {
  const changes = nationalChangeRules.flatMap((rule) =>
    rule.kinds.flatMap((kind) => rule.changes.map((change) => ({ change, kind, rule }))),
  );
  it.each(changes)('who decides $change of a $kind project', ({ change, kind, rule }) => {
    const decided = around(rule.from).map((asOf) => {
      const answer = whoDecides(change, { asOf, level: 'national', kind });
      return answer.status === 'decided-by' ? answer.role : answer.status;
    });
    expect(decided).toEqual(['not-known', rule.role, rule.role]);
  });

  const rules = deadlineRules.flatMap((rule) =>
    typeof rule.from === 'string' && rule.basis === 'law' ? [{ ...rule, from: rule.from }] : [],
  );
  it.each(rules)('the deadline $id', (rule) => {
    const year = Math.max(Number(rule.from.slice(0, 4)), rule.years?.from ?? 0);
    const after = rule.when.shape === 'days-after' || rule.when.shape === 'working-days-after';
    const ids = around(rule.from).map((asOf) => {
      const answers = after
        ? [deadlineAfter(rule.kind as 'settlement-file', asOf, { asOf, holidays: [] })]
        : deadlinesFor(rule.kind as 'plan-file', { year, asOf, holidays: [] });
      // Months before the rule are not its own: the last of the year is.
      const answer = answers.at(-1);
      return answer !== undefined && 'rule' in answer ? answer.rule.id : answer?.status;
    });
    expect(ids).toEqual(['not-known', rule.id, rule.id]);
  });

  it('periods of eligibility follow each other without a day between', () => {
    for (const [index, { from }] of eligibilityPeriods.entries()) {
      const earlier = eligibilityPeriods[index - 1];
      const [before, day, after] = around(from).map((asOf) =>
        eligibilityPeriods.filter((period) => periodState(period, asOf) === 'inside').map(({ id }) => id),
      );
      const own = eligibilityPeriods[index]?.id;
      expect([before, day, after]).toEqual([earlier ? [earlier.id] : [], [own], [own]]);
    }
  });

  it.each([tt26Of2014, ocop2019, ocop2023, ocop2026])('the scheme $id', ({ from, to, ...scheme }) => {
    const state = (asOf: IsoDate): string => periodState({ from, to }, asOf);
    expect(scheme.id).not.toBe('');
    if (typeof from === 'string') expect(around(from).map(state)).toEqual(['outside', 'inside', 'inside']);
    if (typeof to === 'string') expect(around(to).map(state)).toEqual(['inside', 'inside', 'outside']);
  });
});
