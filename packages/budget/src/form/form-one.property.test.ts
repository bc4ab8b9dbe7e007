import { evaluateExplanation, Exact, toDecimalString } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundForm } from '../../test/arbitraries.js';
import { costColumnNames } from '../identity/cost-columns.js';
import { checkFormOne } from './check-form-one.js';
import { compareFormOnes } from './compare-form-ones.js';
import { formOneTotals } from './form-one-totals.js';
import type { FormOne, FormOneRow } from '@khuyencong/model';

const options = { asOf: '2016-05-01', kind: 'ordinary', by: undefined } as const;

describe('a form 1', () => {
  it('that adds up has nothing to report, and its totals explain themselves', () => {
    fc.assert(
      fc.property(soundForm, (form) => {
        expect(checkFormOne(form)).toEqual([]);
        for (const { check } of formOneTotals(form)) {
          expect([check.status, evaluateExplanation(check.explanation)]).toEqual(['equal', check.totalVnd]);
        }
        expect(compareFormOnes(form, form, options)).toMatchObject({
          ...{ changes: [], decisions: [], findings: [], total: { conserved: true } },
        });
      }),
    );
  });

  it('with one đồng more in one cell is reported at that row and in that column of the sum row', () => {
    fc.assert(
      fc.property(soundForm, fc.nat(), fc.constantFrom(...costColumnNames), (form, pick, column) => {
        const rows = form.sections[0]?.rows ?? [];
        const index = pick % rows.length;
        const changed: FormOne = {
          ...form,
          sections: [
            {
              rows: rows.map((row, each) =>
                each === index ? { ...row, [column]: new Exact(row[column] ?? '0').plus(1).toFixed() } : row,
              ),
            },
          ],
        };
        const found = checkFormOne(changed).map(({ code, path }) => [code, path.join('.')]);
        expect(found).toContainEqual(['COLUMNS_DO_NOT_MAKE_TOTAL', `sections.0.rows.${index}`]);
        expect(found).toContainEqual(['YEARS_DO_NOT_MAKE_WHOLE', `sections.0.rows.${index}.${column}`]);
        expect(found).toContainEqual(['ROWS_DO_NOT_MAKE_SUM', `sumRow.${column}`]);
        expect(found.length).toBe(3);
        const { changes } = compareFormOnes(form, changed, options);
        expect(changes.map(({ id, fields }) => [id, fields])).toEqual([[rows[index]?.id, [column]]]);
      }),
    );
  });

  it('is the same with its rows in parts, and a part with one đồng more is reported at its whole', () => {
    fc.assert(
      fc.property(soundForm, fc.nat(), fc.boolean(), (form, pick, isNested) => {
        const rows = form.sections[0]?.rows ?? [];
        const whole = rows[pick % rows.length];
        if (!whole) return;
        const part = { ...whole, id: `${whole.id}.1`, partOf: whole.id };
        const inner = { ...whole, id: `${whole.id}.1.1`, partOf: part.id };
        const parts = isNested ? [part, inner] : [part];
        const withParts = (own: readonly FormOneRow[]): FormOne => ({
          ...form,
          sections: [{ rows: rows.flatMap((row) => (row === whole ? [row, ...own] : [row])) }],
        });
        expect(checkFormOne(withParts(parts))).toEqual([]);
        expect(formOneTotals(withParts(parts)).map(({ check }) => check.sumVnd)).toEqual(
          formOneTotals(form).map(({ check }) => check.sumVnd),
        );
        expect(compareFormOnes(form, withParts(parts), options).total.conserved).toBe(true);
        const empty = { id: whole.id, label: whole.label };
        const heading: FormOne = {
          ...form,
          sections: [{ rows: rows.flatMap((row) => (row === whole ? [empty, ...parts] : [row])) }],
        };
        expect(checkFormOne(heading)).toEqual([]);
        const wrong = {
          ...part,
          counterpartVnd: toDecimalString(new Exact(part.counterpartVnd ?? '0').plus(1)),
        };
        const index = rows.indexOf(whole);
        expect(
          checkFormOne(withParts([wrong])).map(({ code, path }) => [code, path.join('.')]),
        ).toContainEqual(['ROWS_DO_NOT_MAKE_SUM', `sections.0.rows.${index}.counterpartVnd`]);
      }),
    );
  });
});
