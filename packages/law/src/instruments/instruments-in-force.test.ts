import type { IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { findInstrument } from './find-instrument.js';
import { instrumentStatus } from './instrument-status.js';
import { instruments } from './instruments-list.js';
import { instrumentsInForce } from './instruments-in-force.js';

function shift(day: IsoDate, days: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as IsoDate;
}

function statusOf(id: string, asOf: IsoDate): string {
  const instrument = findInstrument(id);
  if (!instrument) throw new Error(id);
  return instrumentStatus(instrument, { asOf });
}

describe('every known day', () => {
  const starts = instruments.filter(({ inForceFrom }) => typeof inForceFrom === 'string');
  it.each(starts)('$id takes effect on $inForceFrom', ({ id, inForceFrom, notKnown }) => {
    const day = inForceFrom as IsoDate;
    const next = notKnown?.includes('inForceTo') === true ? 'not-known' : 'in-force';
    expect([shift(day, -1), day, shift(day, 1)].map((asOf) => statusOf(id, asOf))).toEqual([
      'not-in-force',
      'in-force',
      next,
    ]);
  });

  const ends = instruments.filter(({ inForceTo }) => typeof inForceTo === 'string');
  it.each(ends)('$id has its last day on $inForceTo', ({ id, inForceTo }) => {
    const day = inForceTo as IsoDate;
    for (const asOf of [shift(day, -1), day]) expect(statusOf(id, asOf)).not.toBe('not-in-force');
    expect(statusOf(id, shift(day, 1))).toBe('not-in-force');
  });
});

it('does not know when a document without a first day began, but not before it was signed', () => {
  expect(statusOf('17/2018/TT-BCT', '2018-07-09')).toBe('not-in-force');
  expect(statusOf('17/2018/TT-BCT', '2018-07-10')).toBe('not-known');
  expect(statusOf('17/2018/TT-BCT', '2026-01-01')).toBe('not-known');
});

it('does not know how long a document lasted whose end was not traced', () => {
  expect(statusOf('16/2011/TTLT-BCT-BNV', '2011-05-20')).toBe('in-force');
  expect(statusOf('16/2011/TTLT-BCT-BNV', '2015-01-01')).toBe('not-known');
});

it.each(['2003-01-01', '2014-04-07', '2014-04-08', '2018-05-10', '2018-05-11', '2025-10-15'] as const)(
  'puts each document into one of the three lists on %s',
  (asOf) => {
    const { inForce, notInForce, notKnown } = instrumentsInForce(asOf);
    const all = [...inForce, ...notInForce, ...notKnown];
    expect(new Set(all).size).toBe(instruments.length);
    expect(all.length).toBe(instruments.length);
  },
);

it('changes the money rules on 2018-05-11', () => {
  const moneyRules = (asOf: IsoDate): readonly string[] =>
    instrumentsInForce(asOf)
      .inForce.map(({ id }) => id)
      .filter((id) => id === '26/2014/TTLT-BTC-BCT' || id === '28/2018/TT-BTC');
  expect(moneyRules('2018-05-10')).toEqual(['26/2014/TTLT-BTC-BCT']);
  expect(moneyRules('2018-05-11')).toEqual(['28/2018/TT-BTC']);
});

it('refuses a day that does not exist', () => {
  expect(() => instrumentsInForce('2023-02-29')).toThrow('MALFORMED_DATE');
});
