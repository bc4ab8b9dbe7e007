import type { FoundQuantity } from '../src/quantity/found-quantity.js';
import type { Quantity } from '../src/quantity/quantity.js';

/** A reading as one line of text, every field that it has included, so that golden cases compare exact strings. */
function sayQuantity(quantity: Quantity): string {
  const { qualifier, value, min, max, maxInclusive, unit, kind, unitWritten, unitFactor, separators } =
    quantity;
  const { modality, per, of, factor } = quantity;
  const open = maxInclusive === false ? '<' : '';
  const size =
    value === undefined ? (min === undefined ? '?' : `${min}..${open}${max ?? '?'}`) : `${open}${value}`;
  return [
    kind,
    qualifier,
    size,
    unit,
    ...(unitWritten === unit ? [] : [`[${unitWritten} ×${unitFactor}]`]),
    ...(separators === 'none' ? [] : [separators]),
    ...(modality === undefined ? [] : [`modality=${modality}`]),
    ...(per === undefined ? [] : [`per=${per}`]),
    ...(of === undefined ? [] : [`of=${of}`]),
    ...(factor === undefined ? [] : [`factor=${factor}`]),
  ].join(' ');
}

export function sayFound(found: readonly FoundQuantity[]): readonly string[] {
  return found.map(({ text, readings }) => `${text} → ${readings.map(sayQuantity).join(' | ')}`);
}
