import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormOne, FormOneAmounts, FormOneSpread } from '@khuyencong/model';
import { moneyUnits } from '../../test/money-units.js';
import { openSource } from '../source/open-source.js';
import { readFormOne } from './read-form-one.js';
import { writeFormOne } from './write-form-one.js';

const money = fc.bigInt({ min: 0n, max: 10n ** 20n }).map((amount) => `${amount}` as const);
const columns = ['totalCostVnd', 'supportVnd', 'counterpartVnd', 'otherSourcesVnd'] as const;
const words = fc
  .stringMatching(/^[\p{Lu}][a-zà-ỹ]{1,8}( [a-zà-ỹ0-9]{1,8}){0,3}$/u)
  .map((text) => `Mục ${text.normalize('NFC')}`);

const amounts: fc.Arbitrary<FormOneAmounts> = fc
  .record(
    { totalCostVnd: money, supportVnd: money, counterpartVnd: money, otherSourcesVnd: money },
    { requiredKeys: [] },
  )
  .map((record) =>
    Object.fromEntries(columns.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]]))),
  );

const some = amounts.filter((record) => Object.keys(record).length > 0);

const spread: fc.Arbitrary<FormOneSpread> = fc
  .tuple(some, fc.uniqueArray(fc.integer({ min: 2020, max: 2030 }), { maxLength: 2 }), some)
  .map(([whole, years, ofYear]) => ({
    ...whole,
    ...(years.length > 0 && { years: years.sort((a, b) => a - b).map((year) => ({ year, ...ofYear })) }),
  }));

const form: fc.Arbitrary<FormOne> = fc
  .record({
    name: words,
    rows: fc.array(fc.tuple(words, spread), { minLength: 1, maxLength: 5 }),
    sumRow: spread,
    pledgesNoOtherStateMoney: fc.boolean(),
    pledgesRest: fc.boolean(),
  })
  .map(({ rows, ...rest }) => ({
    kind: 'form-one',
    id: 'a',
    ...rest,
    sections: [{ rows: rows.map(([label, each], index) => ({ id: String(index + 1), label, ...each })) }],
  }));

describe('form 1', () => {
  it('is read back as it was written, to the đồng', () =>
    fc.assert(
      fc.asyncProperty(form, async (written) => {
        const source = await openSource(await writeFormOne(written));
        const read = await readFormOne(source, { id: 'a', units: moneyUnits });
        expect(read.form).toEqual(written);
      }),
      { numRuns: 40 },
    ));
});
