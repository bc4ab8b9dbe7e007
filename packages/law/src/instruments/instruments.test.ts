import { isIsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { findInstrument } from './find-instrument.js';
import type { Instrument } from './instrument.js';
import { instruments } from './instruments-list.js';
import { boundsOf } from './period-state.js';

const inverses = [
  ['amends', 'amendedBy'],
  ['amendedBy', 'amends'],
  ['replaces', 'replacedBy'],
  ['replacedBy', 'replaces'],
] as const;

describe.each(inverses)('%s and %s', (relation, inverse) => {
  it('are each the inverse of the other', () => {
    const oneSided = instruments.flatMap((instrument) =>
      (instrument[relation] ?? [])
        .filter((id) => !findInstrument(id)?.[inverse]?.includes(instrument.id))
        .map((id) => `${instrument.id} ${relation} ${id}`),
    );
    expect(oneSided).toEqual([]);
  });
});

const isDate = (instrument: Instrument, key: 'signedOn' | 'inForceFrom' | 'inForceTo'): boolean =>
  instrument[key] !== undefined;

describe('the list', () => {
  it('has each number once, in NFC', () => {
    const ids = instruments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(ids.map((id) => id.normalize('NFC')));
  });

  it('names every date that is missing, and none that is there', () => {
    for (const instrument of instruments) {
      for (const key of ['signedOn', 'inForceFrom'] as const) {
        const named = instrument.notKnown?.includes(key) ?? false;
        expect([instrument.id, key, named]).toEqual([instrument.id, key, !isDate(instrument, key)]);
      }
      if (isDate(instrument, 'inForceTo')) expect(instrument.notKnown ?? []).not.toContain('inForceTo');
    }
  });

  it('has existing days in the order signed, in force, out of force', () => {
    for (const { id, signedOn, inForceFrom, inForceTo } of instruments) {
      for (const day of [signedOn, inForceFrom, inForceTo]) {
        if (typeof day === 'string') expect([id, isIsoDate(day)]).toEqual([id, true]);
      }
      const signed = boundsOf(signedOn).earliest ?? '0000';
      const from = boundsOf(inForceFrom).latest ?? signed;
      const to = boundsOf(inForceTo).latest ?? '9999';
      expect([id, signed <= from && from <= to]).toEqual([id, true]);
    }
  });

  it('has a province exactly where the scope says so, and in the id', () => {
    for (const { id, scope, province } of instruments) {
      expect([id, scope === 'province']).toEqual([id, province !== undefined]);
      if (province !== undefined) expect(id.endsWith(` (${province})`)).toBe(true);
    }
  });

  it('has a source for each document', () => {
    expect(instruments.filter(({ url, source }) => url === undefined && source === undefined)).toEqual([]);
  });

  it('lets a replaced document end on the day before the next one begins, where both days are known', () => {
    // 26/2026/QĐ-TTg, Điều 11 khoản 2: the old decisions go on for 60 days beside the new one.
    const lapsing = new Set(['148/QĐ-TTg', '1489/QĐ-TTg']);
    for (const { id, inForceTo, replacedBy } of instruments) {
      if (lapsing.has(id)) continue;
      const next = findInstrument(replacedBy?.[0] ?? '')?.inForceFrom;
      if (typeof inForceTo !== 'string' || typeof next !== 'string') continue;
      const day = new Date(`${inForceTo}T00:00:00Z`);
      day.setUTCDate(day.getUTCDate() + 1);
      expect([id, day.toISOString().slice(0, 10)]).toEqual([id, next]);
    }
  });

  it('has a last day for a replaced document unless the day is named as not known', () => {
    const openEnded = instruments.filter(
      ({ replacedBy, inForceTo, notKnown }) =>
        replacedBy !== undefined && inForceTo === undefined && !notKnown?.includes('inForceTo'),
    );
    expect(openEnded).toEqual([]);
  });
});

it.each([
  ['134/2004/NĐ-CP', '2004-06-09', undefined, '2012-07-04'],
  ['125/2009/TTLT-BTC-BCT', '2009-06-17', undefined, '2014-04-07'],
  ['16/2011/TTLT-BCT-BNV', '2011-04-05', '2011-05-20', undefined],
  ['45/2012/NĐ-CP', '2012-05-21', '2012-07-05', undefined],
  ['46/2012/TT-BCT', '2012-12-28', '2013-02-10', undefined],
  ['36/2013/TT-BCT', '2013-12-27', '2014-02-10', undefined],
  ['26/2014/TTLT-BTC-BCT', '2014-02-18', '2014-04-08', '2018-05-10'],
  ['26/2014/TT-BCT', '2014-08-28', '2014-10-21', undefined],
  ['28/2018/TT-BTC', '2018-03-28', '2018-05-11', undefined],
  ['17/2018/TT-BCT', '2018-07-10', undefined, undefined],
  ['35/2010/TT-BCT', '2010-11-12', undefined, '2014-10-20'],
  ['14/2018/TT-BCT', '2018-06-28', '2018-08-16', undefined],
  ['38/2025/TT-BCT', '2025-06-19', '2025-07-01', undefined],
  ['1048/QĐ-TTg', '2019-08-21', undefined, '2023-02-23'],
  ['781/QĐ-TTg', '2020-06-08', undefined, '2023-02-23'],
  ['148/QĐ-TTg', '2023-02-24', '2023-02-24', '2026-07-21'],
  ['1489/QĐ-TTg', '2025-07-06', undefined, '2026-07-21'],
  ['26/2026/QĐ-TTg', '2026-05-22', '2026-05-22', undefined],
  ['91/2015/QH13', '2015-11-24', '2017-01-01', undefined],
  ['26/2026/TT-BTC', '2026-03-25', '2026-03-25', undefined],
  ['124/2004/QĐ-TTg', '2004-07-08', undefined, undefined],
  ['202/2025/QH15', '2025-06-12', undefined, undefined],
  ['19/2025/QĐ-TTg', '2025-06-30', '2025-07-01', undefined],
  ['30/2026/QH16', '2026-04-14', '2026-04-30', undefined],
  ['235/2025/NĐ-CP', '2025-08-27', '2025-10-15', undefined],
  ['2646/QĐ-BCT', '2025-09-23', '2025-09-23', { year: 2030 }],
])('%s: signed %s, in force %s to %s', (id, signedOn, inForceFrom, inForceTo) => {
  const found = findInstrument(id);
  expect([found?.signedOn, found?.inForceFrom, found?.inForceTo]).toEqual([signedOn, inForceFrom, inForceTo]);
});

it('finds nothing for a number that it does not hold, or a provincial one without its province', () => {
  expect(findInstrument('99/2099/NĐ-CP')).toBeUndefined();
  expect(findInstrument('20/2019/QĐ-UBND')).toBeUndefined();
  expect(findInstrument('20/2019/QĐ-UBND (Hòa Bình)'.normalize('NFD'))?.province).toBe('Hòa Bình');
});
