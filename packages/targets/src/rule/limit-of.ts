import type { DecimalString, Quantity } from '@khuyencong/model';
import type { Limit } from './limit.js';

/** The limit that a published number sets; a fraction such as 177/179 sets none. */
export function limitOf(
  quantity: Quantity,
  options: { readonly aboutTolerancePercent: DecimalString },
): Limit | undefined {
  const { qualifier, factor } = quantity;
  if (qualifier === 'indefinite') return { kind: 'indefinite' };
  const value = factor ?? quantity.value;
  const [min, max] = value === undefined ? [quantity.min, quantity.max] : [value, value];
  if (min === undefined || max === undefined || min.includes('/') || max.includes('/')) return undefined;
  const [low, high] = [min as DecimalString, max as DecimalString];
  if (qualifier === 'about')
    return { kind: 'about', min: low, max: high, tolerancePercent: options.aboutTolerancePercent };
  return low === high ? single(quantity, low) : range(quantity, low, high);
}

function single({ qualifier, maxInclusive }: Quantity, value: DecimalString): Limit {
  switch (qualifier) {
    case 'at-least':
      return { kind: 'at-least', value };
    case 'at-most':
      return { kind: maxInclusive === false ? 'less-than' : 'at-most', value };
    case 'over':
      return { kind: 'more-than', value };
    case 'nearly':
      return { kind: 'nearly', value };
    default:
      return { kind: 'equal', value };
  }
}

/** Before a range, "hơn" and "gần" loosen its lower end only; "ít nhất" and "không quá" keep one end. */
function range(quantity: Quantity, min: DecimalString, max: DecimalString): Limit {
  const { qualifier } = quantity;
  const maxInclusive: boolean = quantity.maxInclusive ?? true;
  switch (qualifier) {
    case 'at-least':
      return { kind: 'at-least', value: min };
    case 'at-most':
      return { kind: maxInclusive ? 'at-most' : 'less-than', value: max };
    case 'over':
      return { kind: 'range', min, max, minInclusive: false, maxInclusive };
    case 'nearly':
      return { kind: 'range', min: null, max, minInclusive: false, maxInclusive };
    default:
      return { kind: 'range', min, max, minInclusive: true, maxInclusive };
  }
}
