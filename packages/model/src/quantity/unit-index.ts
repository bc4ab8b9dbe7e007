import { countUnits } from './count-units.js';
import { indexPhrases, type PhraseIndex } from './phrase-index.js';
import type { Unit } from './unit.js';

/**
 * The spellings of units, ready for look-up (bảng tra đơn vị tính); plain data, made once and used for many texts.
 *
 * @category quantity
 * @since 0.1.0
 */
export type UnitIndex = PhraseIndex<Unit>;

/**
 * Prepares units for reading texts (lập bảng tra đơn vị tính).
 *
 * @param units - units with their spellings
 * @returns the index to hand to `readQuantities`
 * @example
 * ```ts runnable
 * import { countUnits, indexUnits, readQuantities } from '@khuyencong/model';
 * const kilns = { name: 'lò', measure: 'count', base: 'lò', factor: '1', spellings: ['lò', 'kilns'] } as const;
 * const units = indexUnits([...countUnits, kilns]);
 * readQuantities('hơn 20 lò', { units }).found[0]?.readings[0]?.unit // => 'lò'
 * ```
 * @category quantity
 * @since 0.1.0
 */
export function indexUnits(units: readonly Unit[]): UnitIndex {
  return indexPhrases(units.flatMap((unit) => unit.spellings.map((spelling) => [spelling, unit] as const)));
}

/**
 * The counted things, ready for look-up (bảng tra đơn vị đếm).
 *
 * @example
 * ```ts runnable
 * import { countUnitIndex, readQuantities } from '@khuyencong/model';
 * readQuantities('17 cơ sở', { units: countUnitIndex }).found[0]?.readings[0]?.unit // => 'cơ sở'
 * ```
 * @category quantity
 * @since 0.1.0
 */
export const countUnitIndex: UnitIndex = /* @__PURE__ */ indexUnits(countUnits);
