import { noDecimalOperator } from './no-decimal-operator.mjs';
import { noTextToNumber } from './no-text-to-number.mjs';

const rules = { 'no-decimal-operator': noDecimalOperator, 'no-text-to-number': noTextToNumber };

/** Rules of our own, for traps that no published rule knows. */
export const khuyencongRules = /** @type {import('eslint').ESLint.Plugin} */ (
  /** @type {unknown} */ ({ rules })
);
