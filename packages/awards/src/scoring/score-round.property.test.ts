import { Exact } from '@khuyencong/model';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseRound, plainRules } from '../../test/round/base-round.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { MarkRow } from '../sheet/mark-row.js';
import { sealRound } from '../seal/seal-round.js';
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

const sealedText = (document: AwardRoundMarks): string => {
  const sealing = sealRound(document, { result: score(document), schemes: [tt26Of2014] });
  if (!sealing.ok) throw new Error('not sealed');
  return sealing.text;
};

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
          const turned = { ...document, ...shuffled };
          expect(JSON.stringify(score(turned))).toBe(JSON.stringify(score(document)));
          expect(sealedText(turned)).toBe(sealedText(document));
        },
      ),
    ));

  it('lists once, by rank, exactly those that share a rank', () =>
    fc.assert(
      fc.property(sheetsArbitrary, fc.nat(), (sheets, pick) => {
        const twins = [...sheets, ...sheets.slice(pick % sheets.length)];
        const { products, ties } = score(documentOf(twins));
        const ranks = [...new Set(products.map(({ rank }) => rank))];
        const shared = ranks
          .map((rank) => ({
            rank,
            products: products.filter((each) => each.rank === rank).map(({ id }) => id),
          }))
          .filter((group) => group.products.length > 1);
        expect(ties).toEqual(shared);
        expect(ties.length).toBeGreaterThan(0);
      }),
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

  it('comes to the same sheets and means where a panel that nobody called makes it look at every sheet', () =>
    fc.assert(
      fc.property(sheetsArbitrary, (sheets) => {
        const document = documentOf(sheets);
        const jurors = [...document.jurors, { id: 'L1', role: 'member', panel: 'second' } as const];
        expect(score({ ...document, jurors }).products).toEqual(score(document).products);
      }),
    ));

  it('agrees with exact decimals where sheets are absent and marks blank', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(marksArbitrary, fc.constantFrom('full', 'absent', 'blank')), {
          minLength: 1,
          maxLength: 7,
        }),
        fc.constantFrom('mean', 'median'),
        (sheets, kind) => {
          const whole = documentOf([sheets.map(([marks]) => marks)]);
          const left = (juror: string): string => sheets[Number(juror.slice(2)) - 1]?.[1] ?? 'full';
          const document: AwardRoundMarks = {
            ...whole,
            jurors: sheets.map((_, at) => ({ id: `GK${at + 1}`, role: 'member' })),
            rules: { ...whole.rules, aggregate: { kind } },
            marks: whole.marks.flatMap((row): readonly MarkRow[] => {
              if (left(row.juror) === 'blank' && row.criterion === 'tc4') return [];
              if (left(row.juror) !== 'absent') return [row];
              const { productId, juror, criterion } = row;
              return [{ productId, juror, criterion, status: 'absent' }];
            }),
          };
          const totals = sheets
            .filter(([, state]) => state === 'full')
            .map(([marks]) =>
              marks.reduce((sum, mark) => sum.plus(new Exact(mark).times('0.25')), new Exact(0)),
            )
            .sort((lower, higher) => lower.comparedTo(higher));
          const middle = totals.slice((totals.length - 1) >> 1, (totals.length >> 1) + 1);
          const used = kind === 'median' ? middle : totals;
          const [product] = score(document).products;
          if (used.length === 0) {
            expect(product?.meanMark).toBeNull();
            return;
          }
          const [numerator = '0', denominator = '1'] = (product?.meanMark ?? '').split('/');
          const sum = used.reduce((all, total) => all.plus(total), new Exact(0));
          expect(new Exact(numerator).times(used.length).equals(sum.times(denominator))).toBe(true);
        },
      ),
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
