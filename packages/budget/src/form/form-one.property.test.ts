import { evaluateExplanation, Exact } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundForm } from '../../test/arbitraries.js';
import { costColumnNames } from '../identity/cost-columns.js';
import { checkFormOne } from './check-form-one.js';
import { compareFormOnes } from './compare-form-ones.js';
import { formOneTotals } from './form-one-totals.js';
import type { FormOne } from '@khuyencong/model';

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
});
