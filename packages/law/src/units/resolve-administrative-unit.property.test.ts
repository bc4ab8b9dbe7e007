import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyUnit, dayOf } from '../../test/units/arbitraries.js';
import { foundUnit } from '../../test/units/found-unit.js';
import { administrativeUnits } from './administrative-units.js';
import { resolveAdministrativeUnit } from './resolve-administrative-unit.js';
import { administrativeUnitsAt } from './administrative-units-at.js';

const newTonePlacement = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/([oO])([\u0300\u0301])([aA])/gu, '$1$3$2')
    .normalize('NFC');

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const variants: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKD'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  newTonePlacement,
  withoutMarks,
  (text) => text.replaceAll('-', '–'),
  (text) => text.replaceAll('-', '—'),
  (text) => text.replaceAll(' - ', '-'),
  (text) => text.replaceAll(' ', ''),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => `  ${text.replaceAll(' ', '  ')}\n`,
];

const prefixes = {
  province: ['', 'Tỉnh ', 'tỉnh ', 'TỈNH: '],
  city: ['', 'Thành phố ', 'Thành Phố ', 'TP. ', 'TP.', 'Tp ', 'tp ', 'T.P '],
};

describe('every unit', () => {
  it('is found by its code, names and aliases on a day when it existed', () => {
    for (const unit of administrativeUnits) {
      for (const text of [unit.code, unit.name, unit.fullName, unit.nameEn, ...unit.aliases]) {
        expect(foundUnit(text, dayOf(unit))).toBe(unit);
      }
    }
  });

  it('is found by its code on the day in its identifier', () => {
    for (const unit of administrativeUnits) {
      const [code = '', day] = unit.id.split('@');
      expect(foundUnit(code, day as `${number}-${number}-${number}`)).toBe(unit);
    }
  });

  it('is found by any form of its name, alone or with its type', () => {
    fc.assert(
      fc.property(
        anyUnit,
        fc.nat(),
        fc.nat(),
        fc.subarray([...variants], { maxLength: 4 }),
        (unit, spellingAt, prefixAt, forms) => {
          const spellings = [unit.name, ...unit.aliases.filter((alias) => !alias.startsWith('T'))];
          const types = prefixes[unit.type];
          const bare = spellings[spellingAt % spellings.length] ?? '';
          const written = `${types[prefixAt % types.length] ?? ''}${bare}`;
          const text = forms.reduce((each, form) => form(each), written);
          expect(foundUnit(text, dayOf(unit))).toBe(unit);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is found with any of its marks left out', () => {
    fc.assert(
      fc.property(anyUnit, fc.infiniteStream(fc.boolean()), (unit, keep) => {
        const kept = Array.from(unit.name.normalize('NFD')).filter(
          (character) => !/\p{M}/u.test(character) || keep.next().value,
        );
        expect(foundUnit(kept.join(''), dayOf(unit))).toBe(unit);
      }),
    );
  });

  it('is found on a day exactly when it is in the list of that day', () => {
    fc.assert(
      fc.property(anyUnit, anyDay, (unit, asOf) => {
        const answer = resolveAdministrativeUnit(unit.name, { asOf });
        const named = administrativeUnitsAt(asOf)?.find(({ name }) => name === unit.name);
        expect(answer.status === 'found' ? answer.unit : answer.status).toBe(named ?? 'not-then');
      }),
    );
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.stringMatching(/^\d{0,3}[ -]{0,4}(Tỉnh|TP\.)? ?(Hà|Quảng|An) ?\w{0,6}\d{0,3}$/u),
  );

  it('gets an answer that is plain data, and never an error', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, asOf) => {
        const answer = resolveAdministrativeUnit(text, { asOf });
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        if (answer.status === 'unknown') expect(answer.candidates.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });

  it('gets the same answer every time', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, asOf) => {
        expect(resolveAdministrativeUnit(text, { asOf })).toEqual(resolveAdministrativeUnit(text, { asOf }));
      }),
    );
  });
});
