import { KcError, type IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { foundUnit, shown } from '../../test/units/found-unit.js';
import { resolveAdministrativeUnit } from './resolve-administrative-unit.js';

const around: readonly IsoDate[] = [
  '2024-12-31',
  '2025-01-01',
  '2025-06-30',
  '2025-07-01',
  '2026-04-29',
  '2026-04-30',
  '2026-11-22',
];

const through = (text: string): readonly string[] => around.map((asOf) => shown(text, asOf));

const beforeAndAfter = (before: string, after: string): readonly string[] =>
  around.map((asOf) => (asOf < '2025-07-01' ? before : after));

describe('a text on the days around each change', () => {
  it('46 keeps its code from province to city', () => {
    const [tinh, city] = ['Tỉnh Thừa Thiên Huế 46', 'Thành phố Huế 46'];
    expect(through('46')).toEqual([tinh, city, city, city, city, city, city]);
  });

  it('75 is a province, a larger one, and then a city', () => {
    const [tinh, city] = ['Tỉnh Đồng Nai 75', 'Thành phố Đồng Nai 75'];
    expect(through('75')).toEqual([tinh, tinh, tinh, tinh, tinh, city, city]);
    expect(through('Đồng Nai')).toEqual(through('75'));
    const ids = (['2025-06-30', '2025-07-01', '2026-04-29', '2026-04-30', '2026-05-01'] as const).map(
      (asOf) => foundUnit('75', asOf).id,
    );
    expect(ids).toEqual([
      '75@2008-08-01',
      '75@2025-07-01',
      '75@2025-07-01',
      '75@2026-04-30',
      '75@2026-04-30',
    ]);
  });

  it.each([
    ['15', 'Tỉnh Yên Bái 15', 'Tỉnh Lào Cai 15'],
    ['Lào Cai', 'Tỉnh Lào Cai 10', 'Tỉnh Lào Cai 15'],
    ['Yên Bái', 'Tỉnh Yên Bái 15', 'not-then'],
    ['10', 'Tỉnh Lào Cai 10', 'not-then'],
    ['An Giang', 'Tỉnh An Giang 89', 'Tỉnh An Giang 91'],
    ['89', 'Tỉnh An Giang 89', 'not-then'],
    ['91', 'Tỉnh Kiên Giang 91', 'Tỉnh An Giang 91'],
    ['Kiên Giang', 'Tỉnh Kiên Giang 91', 'not-then'],
    ['Đồng Tháp', 'Tỉnh Đồng Tháp 87', 'Tỉnh Đồng Tháp 82'],
    ['87', 'Tỉnh Đồng Tháp 87', 'not-then'],
    ['82', 'Tỉnh Tiền Giang 82', 'Tỉnh Đồng Tháp 82'],
    ['Thái Nguyên', 'Tỉnh Thái Nguyên 19', 'Tỉnh Thái Nguyên 19'],
    ['06', 'Tỉnh Bắc Kạn 06', 'not-then'],
    ['Hà Nội', 'Thành phố Hà Nội 01', 'Thành phố Hà Nội 01'],
  ])('%s is %s until 30 June 2025, %s from 1 July', (text, before, after) => {
    expect(through(text)).toEqual(beforeAndAfter(before, after));
    expect([shown(text, '2025-06-30'), shown(text, '2025-07-01'), shown(text, '2025-07-02')]).toEqual([
      before,
      after,
      after,
    ]);
  });

  it('tells the larger Thái Nguyên from the one before', () => {
    expect(foundUnit('19', '2025-06-30').id).toBe('19@2008-08-01');
    expect(foundUnit('19', '2025-07-01').id).toBe('19@2025-07-01');
  });

  it('does not take the city of Huế inside the province for the centrally run one', () => {
    for (const text of ['Huế', 'TP. Huế', 'Thành phố Huế']) {
      expect(shown(text, '2024-12-31')).toBe('not-then');
      expect(shown(text, '2025-01-01')).toBe('Thành phố Huế 46');
      expect(shown(text, '2025-01-02')).toBe('Thành phố Huế 46');
    }
    expect(shown('Thừa Thiên Huế', '2024-12-31')).toBe('Tỉnh Thừa Thiên Huế 46');
    expect(shown('Thừa Thiên Huế', '2025-01-01')).toBe('not-then');
  });

  it('takes a type in the text for the type of that day', () => {
    expect([shown('Tỉnh Đồng Nai', '2026-04-29'), shown('Tỉnh Đồng Nai', '2026-04-30')]).toEqual([
      'Tỉnh Đồng Nai 75',
      'not-then',
    ]);
    expect([shown('TP Đồng Nai', '2026-04-29'), shown('TP Đồng Nai', '2026-04-30')]).toEqual([
      'not-then',
      'Thành phố Đồng Nai 75',
    ]);
    expect(shown('Thành phố Thanh Hóa', '2024-12-31')).toBe('unknown');
    expect(shown('Tỉnh Hà Nội', '2024-12-31')).toBe('unknown');
  });
});

describe('a unit of another time', () => {
  it('comes with its days, its successor and the units of that day', () => {
    const answer = resolveAdministrativeUnit('Kiên Giang', { asOf: '2025-07-01' });
    expect(answer).toMatchObject({
      status: 'not-then',
      units: [{ name: 'Kiên Giang', from: null, to: '2025-06-30', successor: { id: '91@2025-07-01' } }],
      counterparts: [{ id: '91@2025-07-01', name: 'An Giang' }],
    });
  });

  it('comes with the units it was formed from when it is of a later time', () => {
    expect(resolveAdministrativeUnit('Huế', { asOf: '2024-12-31' })).toMatchObject({
      status: 'not-then',
      units: [{ from: '2025-01-01' }],
      counterparts: [{ name: 'Thừa Thiên Huế' }],
    });
  });
});

describe('code and name together', () => {
  it.each(['15 Yên Bái', '15 - Yên Bái', '15. Tỉnh Yên Bái', 'Yên Bái (15)', 'Yên Bái - 15'])(
    '"%s" is one unit',
    (text) => {
      expect(shown(text, '2025-06-30')).toBe('Tỉnh Yên Bái 15');
      expect(shown(text, '2025-07-01')).toBe('not-then');
    },
  );

  it('are another time when they agree only there', () => {
    expect(shown('15 Lào Cai', '2025-06-30')).toBe('not-then');
    expect(shown('15 Lào Cai', '2025-07-01')).toBe('Tỉnh Lào Cai 15');
  });

  it.each(['An Giang, Kiên Giang', 'Hà Nội Hải Phòng'])('no unit is made of two names: "%s"', (text) => {
    expect(resolveAdministrativeUnit(text, { asOf: '2024-12-31' }).status).toBe('unknown');
  });

  it('are ambiguous when they name two units', () => {
    const answer = resolveAdministrativeUnit('24 Hà Nội', { asOf: '2024-12-31' });
    expect(answer).toMatchObject({ status: 'ambiguous', candidates: [{ code: '01' }, { code: '24' }] });
  });

  it('are unknown when the code is of another numbering, with the unit of that name', () => {
    const answer = resolveAdministrativeUnit('63 ĐẮC NÔNG', { asOf: '2024-12-31' });
    expect(answer).toMatchObject({ status: 'unknown', candidates: [{ code: '67' }] });
  });
});

describe('a text that names no unit', () => {
  it.each([
    ['Kiên Giagn', 'Kiên Giang'],
    ['Bắc Cạn', 'Bắc Kạn'],
    ['Quảng Ngải', 'Quảng Ngãi'],
    ['Thành phố Thanh Hóa', 'Thanh Hóa'],
    ['Tỉnh Hà Nội', 'Hà Nội'],
    ['Đà Nâng', 'Đà Nẵng'],
    ['Đà Nắng', 'Đà Nẵng'],
  ])('"%s" is unknown, with %s as the nearest', (text, nearest) => {
    const answer = resolveAdministrativeUnit(text, { asOf: '2024-12-31' });
    expect(answer.status === 'unknown' && answer.candidates[0]?.name).toBe(nearest);
  });

  it('gets the unit of the day before one of another day as candidate', () => {
    const answer = resolveAdministrativeUnit('An Gang', { asOf: '2026-01-01' });
    expect(answer.status === 'unknown' && answer.candidates[0]?.id).toBe('91@2025-07-01');
  });

  it.each([
    '',
    ' ',
    'Tỉnh',
    'TP',
    '28',
    '99',
    '015',
    'Sài Gòn',
    'BRVT',
    'Hà',
    'Toàn quốc',
    'x'.repeat(100_000),
  ])('is unknown without candidates (%#)', (text) => {
    expect(resolveAdministrativeUnit(text, { asOf: '2024-12-31' })).toEqual({
      status: 'unknown',
      candidates: [],
    });
  });

  it('has the unit whose code lost its zero as candidate', () => {
    const answer = resolveAdministrativeUnit('1', { asOf: '2024-12-31' });
    expect(answer).toMatchObject({ status: 'unknown', candidates: [{ code: '01' }] });
  });
});

describe('the day', () => {
  it('is not known before the first that is vouched for', () => {
    expect(resolveAdministrativeUnit('Hà Nội', { asOf: '2008-07-31' })).toMatchObject({
      status: 'not-known',
      knownFrom: '2008-08-01',
      citation: { instrument: '15/2008/QH12' },
    });
    expect(shown('Hà Nội', '2008-08-01')).toBe('Thành phố Hà Nội 01');
  });

  it('is refused when it does not exist', () => {
    expect(() => resolveAdministrativeUnit('15', { asOf: '2025-02-29' })).toThrow(KcError);
    expect(() => resolveAdministrativeUnit('15', { asOf: '2025-7-1' })).toThrow('MALFORMED_DATE');
    expect(() => resolveAdministrativeUnit('15', {} as never)).toThrow('MALFORMED_DATE');
  });
});
