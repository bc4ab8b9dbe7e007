import { countUnits } from './count-units.js';
import type { FractionText, Quantity } from './quantity.js';
import { readQuantities } from './read-quantities.js';
import { countUnitIndex } from './unit-index.js';
import type { Unit } from './unit.js';

declare const quantity: Quantity;
// @ts-expect-error data are not changed
quantity.value = '5';
// @ts-expect-error data are not changed
countUnits[0] = undefined;
// @ts-expect-error data are not changed
countUnitIndex['đề'] = [];
// @ts-expect-error data are not changed
readQuantities('', { units: countUnitIndex }).found.length = 0;
// @ts-expect-error units are always named
readQuantities('5 đề án');
// @ts-expect-error a fraction has two terms
export const fraction: FractionText = '177';
// @ts-expect-error factors are text
export const unit: Unit = { name: 'x', measure: 'count', base: 'x', factor: 1, spellings: [] };
