import { toDecimalString, type DecimalString } from '../decimal/decimal-string.js';
import { Exact } from '../decimal/exact.js';
import type { Amount } from './amount.js';
import type { Context, Suffix } from './context.js';
import type { Measure, Quantity } from './quantity.js';
import type { QualifierWord } from './wording.js';

/** Joins a number with its qualifier and with what the words around it say. */
export function completeQuantity(
  amount: Amount,
  word: QualifierWord | undefined,
  { grows, falls, multiplies, modality, per, average, of }: Context & Suffix,
): readonly Quantity[] {
  const { measure: _measure, ...numbers } = amount;
  const isMultiple = multiplies && amount.unit === 'lần';
  const kind = kindOf(amount, grows || falls || isMultiple, per);
  const quantity: Quantity = {
    kind,
    ...numbers,
    ...(word && qualified(amount, word)),
    ...(modality && { modality }),
    ...(per !== undefined && (kind === 'growth' ? { unit: `%/${per}` } : { per })),
    ...(average && { average }),
    ...(of !== undefined && { of }),
  };
  if (kind !== 'growth') return [quantity];
  // A fall by a multiple is a fraction that need not have a decimal form.
  if (quantity.unit === 'lần') return falls ? [] : multiples(quantity, isMultiple);
  return falls ? fallen(quantity) : [quantity];
}

/** "giảm 5-10%" lies between -10 and -5; what cannot be turned round exactly is not read. */
function fallen(quantity: Quantity): readonly Quantity[] {
  const { value, min, max, maxInclusive } = quantity;
  if (value !== undefined) {
    return value.startsWith('-') || value.includes('/') ? [] : [{ ...quantity, value: negated(value) }];
  }
  if (min === undefined || max === undefined) return [quantity];
  return maxInclusive === false ? [] : [{ ...quantity, min: negated(max), max: negated(min) }];
}

function negated(value: string): DecimalString {
  return toDecimalString(new Exact(value).negated());
}

function kindOf({ measure, unit }: Amount, changes: boolean, per: string | undefined): Measure {
  if (measure === 'share') return changes || per !== undefined ? 'growth' : 'share';
  return unit === 'lần' && changes ? 'growth' : measure;
}

function qualified(amount: Amount, word: QualifierWord): Partial<Quantity> {
  if (amount.qualifier === 'indefinite') return {};
  return word === 'below' ? { qualifier: 'at-most', maxInclusive: false } : { qualifier: word };
}

/** "tăng 11 lần" is eleven times as much to some and twelve times to others; "gấp 11 lần" is eleven. */
function multiples(quantity: Quantity, isMultiple: boolean): readonly Quantity[] {
  if (quantity.value === undefined || quantity.value.includes('/')) return [quantity];
  const times = new Exact(quantity.value);
  const factors = isMultiple ? [times] : [times, times.plus(1)];
  return factors.map((factor) => ({ ...quantity, factor: toDecimalString(factor) }));
}
