import { toDecimalString, type DecimalString } from './decimal-string.js';
import { Exact } from './exact.js';

declare const text: string;
export const amount: DecimalString = '1500000';

// @ts-expect-error thousands separators
export const thousands: DecimalString = '1.000.000';
// @ts-expect-error a comma before decimals
export const comma: DecimalString = '1,5';
// @ts-expect-error numeric separators
export const underscore: DecimalString = '1_000';
// @ts-expect-error not a finite number
export const infinite: DecimalString = 'Infinity';
// @ts-expect-error text that nobody checked
export const unchecked: DecimalString = text;
// @ts-expect-error a number loses digits
export const floating: DecimalString = 1500000;
// @ts-expect-error a decimal is no text
export const decimal: DecimalString = new Exact('1');
// @ts-expect-error text is no decimal
toDecimalString('1');
