import { Exact } from '@khuyencong/model';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseRound, plainRules } from '../../test/round/base-round.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { MarkRow } from '../sheet/mark-row.js';
import { scoreRound } from './score-round.js';
import type { RoundResult } from './round-result.js';

const score = (document: AwardRoundMarks): RoundResult => scoreRound(document, { schemes: [tt26Of2014] });
const maxima = [40, 40, 10, 10];

const marksArbitrary = fc.tuple(...maxima.map((max) => fc.integer({ min: 0, max: max * 4 })));
const sheetsArbitrary = fc.array(fc.array(marksArbitrary, { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 6,
});

const textOf = (quarters: number): `${number}` => String(quarters / 4) as `${number}`;

function documentOf(sheets: readonly (readonly (readonly number[])[])[]): AwardRoundMarks {
  return {
    ...baseRound,
    rules: {
      ...plainRules,
      markStep: '0.25',
      ties: [{ kind: 'criterion', criterion: 'tc1' }, { kind: 'median' }, { kind: 'first-places' }],
      recognition: { kind: 'in-all', most: 2 },
    },
    products: sheets.map((_, at) => ({ id: `SP${at}`, group: 'other', eligible: true })),
    marks: sheets.flatMap((jurors, at) =>
      jurors.flatMap((marks, juror) =>
        marks.map((mark, criterion): MarkRow => ({
          productId: `SP${at}`,
          juror: `GK${juror + 1}`,
          criterion: `tc${criterion + 1}`,
          mark: textOf(mark),
        })),
      ),
    ),
  };
}

const rankOf = (result: RoundResult, id: string): number =>
  result.products.find((product) => product.id === id)?.rank ?? 0;

describe('scoreRound', () => {
  it('gives the same bytes whatever the order of sheets, jurors and products', () =>
    fc.assert(
      fc.property(
        sheetsArbitrary.chain((sheets) => {
          const document = documentOf(sheets);
          const noisy = [
            ...document.marks,
            { productId: 'SP0', juror: 'GK9', criterion: 'tc1', mark: '3' },
            { productId: 'SP0', juror: 'GK1', criterion: 'tc1', mark: '41' },
          ] as const;
          const whole = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
            fc.shuffledSubarray([...items], { minLength: items.length });
          return fc.record({
            document: fc.constant({ ...document, marks: noisy }),
            marks: whole(noisy),
            jurors: whole(document.jurors),
            products: whole(document.products),
          });
        }),
        ({ document, ...shuffled }) => {
          expect(JSON.stringify(score({ ...document, ...shuffled }))).toBe(JSON.stringify(score(document)));
        },
      ),
    ));

  it('agrees with plain exact decimals', () =>
    fc.assert(
      fc.property(sheetsArbitrary, (sheets) => {
        const result = score(documentOf(sheets));
        sheets.forEach((jurors, at) => {
          const total = jurors
            .flat()
            .reduce((sum, mark) => sum.plus(new Exact(mark).times('0.25')), new Exact(0));
          const product = result.products.find(({ id }) => id === `SP${at}`);
          const [numerator = '0', denominator = '1'] = (product?.meanMark ?? '').split('/');
          expect(new Exact(numerator).times(jurors.length).equals(total.times(denominator))).toBe(true);
          expect(product?.passed).toBe(total.greaterThanOrEqualTo(new Exact(70).times(jurors.length)));
        });
      }),
    ));

  it('never lowers a rank for a higher mark', () =>
    fc.assert(
      fc.property(
        sheetsArbitrary,
        fc.nat(),
        fc.nat({ max: 2 }),
        fc.nat({ max: 3 }),
        (sheets, pick, juror, criterion) => {
          const at = pick % sheets.length;
          const raised = sheets.map((jurors, product) =>
            jurors.map((marks, each) =>
              marks.map((mark, index) =>
                product === at && each === juror && index === criterion
                  ? Math.min(mark + 1, (maxima[index] ?? 0) * 4)
                  : mark,
              ),
            ),
          );
          const id = `SP${at}`;
          expect(rankOf(score(documentOf(raised)), id)).toBeLessThanOrEqual(
            rankOf(score(documentOf(sheets)), id),
          );
        },
      ),
    ));

  it('changes no rank when a juror joins who gave every product its mean', () =>
    fc.assert(
      fc.property(
        fc.array(marksArbitrary, { minLength: 2, maxLength: 6 }),
        fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 6 }),
        (means, shifts) => {
          // Two jurors differ from the mean by as much, in either direction; the third gave it.
          const moved = means.map((marks, at) => {
            const by = shifts[at % shifts.length] ?? 0;
            const fits = marks.every(
              (mark, index) => mark - Math.abs(by) >= 0 && mark + Math.abs(by) <= (maxima[index] ?? 0) * 4,
            );
            const shift = fits ? by : 0;
            return [marks.map((mark) => mark - shift), marks.map((mark) => mark + shift), marks];
          });
          const two = documentOf(moved.map(([one = [], other = []]) => [one, other]));
          const before = score({ ...two, jurors: two.jurors.slice(0, 2) });
          const after = score(documentOf(moved));
          for (const { id, meanMark } of before.products) {
            expect(rankOf(after, id)).toBe(rankOf(before, id));
            expect(after.products.find((product) => product.id === id)?.meanMark).toBe(meanMark);
          }
        },
      ),
    ));
});
