import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure } from '../../test/figure.js';
import { settleReadings } from './settle-readings.js';
import type { FigureReadings } from './figure-readings.js';

const wording = fc
  .tuple(
    fc.constantFrom('', '', 'hơn ', 'gần ', 'khoảng '),
    fc.constantFrom('1,100', '2,200', '3,300', '1,5', '4,8', '1.100', '3.300', '1,234,567', '650', '5'),
    fc.constantFrom('tỷ đồng', 'triệu đồng', 'đồng', 'đề án', 'triệu đồng/hộ'),
  )
  .map((words) => words.join(' '));

const document: fc.Arbitrary<readonly FigureReadings[]> = fc
  .array(fc.tuple(wording, fc.option(fc.nat({ max: 7 }), { nil: undefined })), { minLength: 1, maxLength: 8 })
  .map((rows) =>
    rows.map(([text, total], index) =>
      figure(`f${index}`, text, total === undefined || total === index ? {} : { partOf: `f${total}` }),
    ),
  );

const shuffledDocument = document.chain((figures) =>
  fc.tuple(fc.constant(figures), fc.shuffledSubarray([...figures], { minLength: figures.length })),
);

function byId(figures: readonly FigureReadings[]): ReadonlyMap<string, readonly unknown[]> {
  return new Map(
    settleReadings(figures).map(({ figure: { id }, quantity, settledBy }) => [id, [quantity, settledBy]]),
  );
}

describe('settleReadings', () => {
  it('settles every figure alike in any order of the document', () => {
    fc.assert(
      fc.property(shuffledDocument, ([figures, shuffled]) => {
        expect(byId(shuffled)).toEqual(new Map([...byId(figures)]));
      }),
      { numRuns: 300 },
    );
  });

  it('chooses among the readings of the figure, or none', () => {
    fc.assert(
      fc.property(document, (figures) => {
        for (const { figure: own, quantity, settledBy } of settleReadings(figures)) {
          if (quantity) expect(own.readings).toContain(quantity);
          expect(settledBy === 'open').toBe(quantity === undefined);
        }
      }),
    );
  });

  it('names as evidence only figures of the document, and five at most', () => {
    fc.assert(
      fc.property(document, (figures) => {
        const ids = figures.map(({ id }) => id);
        for (const { evidence } of settleReadings(figures)) {
          expect(ids).toEqual(expect.arrayContaining([...evidence]));
          expect(evidence.length).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});
