import type { StatedValue } from './progress-state.js';

/** A value as text, a share with its denominator. */
export function statedText({ value, denominator }: StatedValue): string {
  return denominator === undefined ? value : `${value}/${denominator}`;
}
