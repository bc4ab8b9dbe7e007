import type { IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { periodState } from '../instruments/period-state.js';
import { findSupportNorm } from './find-support-norm.js';
import type { NormActivity } from './norm-activity.js';
import type { NormAnswer } from './norm-answer.js';
import type { SupportNormSet } from './support-norm-set.js';
import { supportNorms } from './support-norms.js';
import type { SupportNorm } from './support-norm.js';

function shift(day: IsoDate, days: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as IsoDate;
}

function answerFor(norm: SupportNorm, asOf: IsoDate, set: SupportNormSet = supportNorms): NormAnswer {
  const { activity, level, province } = norm;
  return findSupportNorm(set, { activity, level, province, asOf });
}

function normOf(answer: NormAnswer): string | undefined {
  return answer.status === 'in-force' ? answer.norm.id : undefined;
}

const national = (activity: NormActivity, asOf: IsoDate): NormAnswer =>
  findSupportNorm(supportNorms, { activity, level: 'national', asOf });

const made = (id: string, from: SupportNorm['from'], to?: SupportNorm['to']): SupportNorm => ({
  id,
  activity: 'brand',
  kind: 'support',
  level: 'local',
  province: 'Kiên Giang',
  label: { vi: 'Thương hiệu', en: 'Brand' },
  rule: { shape: 'ceiling', ceilingVnd: '1' },
  unit: { vi: 'thương hiệu', en: 'brand' },
  from,
  to,
  citation: { instrument: '00/2099/NQ-HĐND', verified: 'clause' },
});

describe('every change of every norm', () => {
  const dated = supportNorms.norms.flatMap((norm) =>
    (['from', 'to'] as const).flatMap((end) => (norm[end] === undefined ? [] : [{ id: norm.id, end, norm }])),
  );
  it.each(dated)('$id, $end: day before, day, day after', ({ norm, end }) => {
    const day = norm[end];
    const state = (asOf: IsoDate): string => periodState(norm, asOf);
    if (typeof day === 'string') {
      const [before, on, after] = [shift(day, -1), day, shift(day, 1)];
      const [inside, outside] = end === 'from' ? [after, before] : [before, after];
      expect(normOf(answerFor(norm, on))).toBe(norm.id);
      expect(normOf(answerFor(norm, inside))).toBe(norm.id);
      expect(normOf(answerFor(norm, outside))).not.toBe(norm.id);
      expect(state(outside)).toBe('outside');
    } else if (day && 'year' in day) {
      const [first, last] = [`${day.year}-01-01`, `${day.year}-12-31`] as [IsoDate, IsoDate];
      const [sure, outside] = end === 'from' ? [last, shift(first, -1)] : [first, shift(last, 1)];
      const thisEndAlone = end === 'from' ? { from: day } : { from: '1900-01-01' as const, to: day };
      expect([periodState(thisEndAlone, sure), state(outside)]).toEqual(['inside', 'outside']);
      for (const asOf of end === 'from' ? [first, shift(last, -1)] : [shift(first, 1), last]) {
        const answer = answerFor(norm, asOf);
        expect(answer).toMatchObject({ status: 'not-known', reason: 'date-not-known' });
        expect(answer.status === 'not-known' && answer.candidates.map(({ id }) => id)).toContain(norm.id);
      }
    } else if (day) {
      expect(state(shift(day.notBefore, end === 'from' ? -1 : 1))).toBe(
        end === 'from' ? 'outside' : 'not-known',
      );
      expect(state(day.notBefore)).toBe(end === 'from' ? 'not-known' : 'inside');
      expect(state('2099-01-01')).toBe('not-known');
    }
  });
});

describe('days on which the national norms change', () => {
  it('2014-04-07 and 2014-04-08', () => {
    expect(national('machinery-tech-transfer', '2014-04-07')).toMatchObject({
      status: 'not-known',
      reason: 'not-verified',
      instrument: '125/2009/TTLT-BTC-BCT',
    });
    expect(normOf(national('machinery-tech-transfer', '2014-04-08'))).toBe('ttlt26-c');
    expect(normOf(national('machinery-tech-transfer', '2014-04-09'))).toBe('ttlt26-c');
  });

  it('2018-05-10 and 2018-05-11', () => {
    expect(normOf(national('machinery-tech-transfer', '2018-05-10'))).toBe('ttlt26-c');
    expect(normOf(national('machinery-tech-transfer', '2018-05-11'))).toBe('tt28-8.4');
    expect(normOf(national('machinery-tech-transfer', '2018-05-12'))).toBe('tt28-8.4');
    expect(normOf(national('pollution-establishment', '2018-05-10'))).toBe('ttlt26-o');
    expect(national('pollution-establishment', '2018-05-11')).toMatchObject({
      status: 'not-known',
      instrument: '28/2018/TT-BTC',
    });
    expect(national('technology-line', '2018-05-10').status).toBe('not-known');
    expect(normOf(national('technology-line', '2018-05-11'))).toBe('tt28-8.4-line');
  });

  it('knows the original advances up to the day before their amendment was signed', () => {
    expect(national('advance-model-machine', '2014-02-09')).toMatchObject({
      status: 'not-known',
      instrument: 'QĐ 5918/2009 (QĐ-BCT)',
    });
    expect(normOf(national('advance-model-machine', '2014-02-10'))).toBe('tt36-13-2d');
    expect(normOf(national('advance-model-machine', '2018-07-09'))).toBe('tt36-13-2d');
    expect(national('advance-model-machine', '2018-07-10')).toMatchObject({
      status: 'not-known',
      reason: 'date-not-known',
      instrument: '17/2018/TT-BCT',
    });
  });

  it('before the first decree there was none', () => {
    expect(national('brand', '2004-06-08')).toMatchObject({
      status: 'none-in-force',
      nearest: [{ id: 'ttlt26-h' }],
    });
    expect(national('brand', '2004-06-09')).toMatchObject({
      status: 'not-known',
      instrument: '134/2004/NĐ-CP',
    });
  });
});

describe('provinces', () => {
  const local = (province: string | undefined, activity: NormActivity, asOf: IsoDate): NormAnswer =>
    findSupportNorm(supportNorms, { activity, level: 'local', province, asOf });

  it('never fall back to the national norm', () => {
    expect(local('Kiên Giang', 'demo-model-new', '2020-01-01')).toMatchObject({
      status: 'not-known',
      gaps: [{ id: 'gap-kien-giang' }],
    });
    expect(local('Đồng Tháp', 'consultancy', '2025-01-01').status).toBe('not-known');
    expect(local('Lào Cai', 'demo-model-new', '2020-01-01')).toMatchObject({
      status: 'not-known',
      reason: 'no-data',
    });
  });

  it('are matched without regard to case, spaces and placement of tones', () => {
    expect(normOf(local('HOÀ  BÌNH', 'demo-model-new', '2020-01-01'))).toBe('local-hoabinh2019-2');
  });

  it('must be named', () => {
    expect(local(undefined, 'demo-model-new', '2020-01-01')).toMatchObject({ reason: 'province-missing' });
  });

  it('name the resolution whose figures could not be read', () => {
    expect(local('Phú Thọ', 'brand', '2026-01-01')).toMatchObject({
      instrument: '23/2025/NQ-HĐND (Phú Thọ)',
    });
  });
});

describe("a caller's own norms", () => {
  const asked = (norms: readonly SupportNorm[], asOf: IsoDate): NormAnswer =>
    findSupportNorm({ norms, gaps: [] }, { activity: 'brand', level: 'local', province: 'Kiên Giang', asOf });

  it('close a gap', () => {
    const set = { norms: [...supportNorms.norms, made('own', '2025-01-01')], gaps: supportNorms.gaps };
    expect(normOf(answerFor(made('own', '2025-01-01'), '2025-01-01', set))).toBe('own');
    expect(answerFor(made('own', '2025-01-01'), '2024-12-31', set).status).toBe('not-known');
  });

  it('overlap openly, whatever their order', () => {
    const [one, two] = [made('a', '2020-01-01', '2020-06-30'), made('b', '2020-06-30')];
    const both = { status: 'overlapping', norms: [one, two] };
    expect(asked([one, two], '2020-06-30')).toEqual(both);
    expect(asked([two, one], '2020-06-30')).toEqual(both);
    expect(normOf(asked([one, two], '2020-06-29'))).toBe('a');
    expect(normOf(asked([one, two], '2020-07-01'))).toBe('b');
  });

  it('name the nearest norms when none applies', () => {
    const norms = [
      made('a', '2018-01-01', '2018-12-31'),
      made('b', '2019-01-01', '2019-12-31'),
      made('c', '2021-01-01'),
    ];
    expect(asked(norms, '2020-06-01')).toEqual({ status: 'none-in-force', nearest: [norms[1], norms[2]] });
  });

  it('decide nothing on days where only the year is known, even beside a norm in force', () => {
    const norms = [made('a', '2018-01-01'), made('b', { year: 2020 })];
    expect(normOf(asked(norms, '2019-12-31'))).toBe('a');
    expect(asked(norms, '2020-05-05')).toMatchObject({
      status: 'not-known',
      reason: 'date-not-known',
      candidates: norms,
    });
    expect(asked(norms, '2021-01-01').status).toBe('overlapping');
  });
});

it('never takes a day left out for today', () => {
  const query = { activity: 'brand', level: 'national' } as never;
  expect(() => findSupportNorm(supportNorms, query)).toThrow('MALFORMED_DATE');
});

it('does not take a code for a province, nor the nation for one that it does not know', () => {
  for (const province of ['91', 'Atlantis', '']) {
    const query = { activity: 'brand', level: 'local', province, asOf: '2016-01-01' } as const;
    expect(findSupportNorm(supportNorms, query)).toMatchObject({ status: 'not-known', reason: 'no-data' });
  }
});

it('refuses a day that does not exist', () => {
  expect(() => national('brand', '2023-02-29')).toThrow('MALFORMED_DATE');
});
