import { checkRecords } from '@khuyencong/model';
import type { FigureReadings, SettledFigure } from './figure-readings.js';
import { settlementRules, type SettledById } from './settlement-rules.js';

/**
 * Chooses among the readings of each figure by the other figures of its document (chọn cách đọc số liệu), and says what settled
 * it. "1,100 tỷ" beside "4,8 tỷ" is 1.1 tỷ; "3,562 triệu" in a document of hundreds of millions is 3,562 million.
 *
 * Rules in this order, each over the whole document: the only readings under which printed parts make the printed total; the
 * role of the comma in other amounts of the same unit; a part is not above its total; all other readings lie more than ten times
 * outside the amounts of the document; where parts and total agree under every reading, the official comma. What none of them
 * settles stays open.
 *
 * @param figures - the figures of one document
 * @returns one entry for each figure, in the same order
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 39/2014/TT-BTC (comma before decimals)
 * @example
 * ```ts runnable
 * import { readQuantities } from '@khuyencong/model';
 * import { publishedUnitIndex, settleReadings } from '@khuyencong/budget';
 * const figure = (id: string, wording: string) => ({
 *   id, wording, label: { vi: id, en: id }, path: [],
 *   readings: readQuantities(wording, { units: publishedUnitIndex }).found[0]?.readings ?? [],
 * });
 * const settled = settleReadings([figure('total', '4,8 tỷ đồng'), figure('machinery', '1,100 tỷ đồng')]);
 * settled.map(({ quantity }) => quantity?.value) // => ['4800000000', '1100000000']
 * settled.map(({ settledBy }) => settledBy) // => ['one-reading', 'same-unit']
 * ```
 * @category figure
 * @since 0.1.0
 */
export function settleReadings(figures: readonly FigureReadings[]): readonly SettledFigure[] {
  checkRecords('figures', figures);
  let document: SettledById = new Map(figures.map((figure) => [figure.id, settleAlone(figure)]));
  for (const { settledBy, prepare } of settlementRules) {
    const choose = prepare(document);
    document = new Map(
      [...document].map(([id, settled]) => {
        const choice = settled.quantity ? undefined : choose(settled.figure);
        return [id, choice ? { figure: settled.figure, settledBy, ...choice } : settled];
      }),
    );
  }
  return figures.flatMap((figure) => document.get(figure.id) ?? []);
}

function settleAlone(figure: FigureReadings): SettledFigure {
  const [only, ...others] = figure.readings;
  return only && others.length === 0
    ? { figure, quantity: only, settledBy: 'one-reading', evidence: [] }
    : { figure, settledBy: 'open', evidence: [] };
}
