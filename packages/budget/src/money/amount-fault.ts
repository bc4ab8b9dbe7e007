import { isDecimalString, makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { amountFaultFindings, type AmountFaultParams } from './amount-fault-findings.js';
import { spreadsheetNumber } from './spreadsheet-number.js';

/** More than any budget of the field; the same limit as for published figures. */
const digitsAtMost = 18;

const shownAtMost = 60;
const exponent = /^[-+−]?\d[\d.,]*e[-+]?\d+$/i;
const notANumber = /^[-+]?nan$/i;
const infinite = /^[-+−]?(?:infinity|inf|∞)$/i;

type Fault = {
  [Code in keyof AmountFaultParams]: readonly [Code, Omit<AmountFaultParams[Code], 'field'>];
}[keyof AmountFaultParams];

/** Text that stands for no finite number, or that was written by a machine that may have lost digits. */
export function notPlainNumber(
  text: string,
): 'AMOUNT_NAN' | 'AMOUNT_INFINITE' | 'AMOUNT_WITH_EXPONENT' | undefined {
  if (notANumber.test(text)) return 'AMOUNT_NAN';
  if (infinite.test(text)) return 'AMOUNT_INFINITE';
  return exponent.test(text) ? 'AMOUNT_WITH_EXPONENT' : undefined;
}

/** What is wrong with an amount from outside, if anything: it has to be a canonical number that is not negative. */
export function amountFault(
  value: unknown,
  {
    field,
    whole = true,
    ...place
  }: {
    readonly field: string;
    readonly whole?: boolean;
    readonly path?: readonly (string | number)[];
    readonly origin?: Origin;
  },
): Finding | undefined {
  const fault = typeof value === 'string' ? faultOfText(value, whole) : faultOfOther(value);
  if (fault === undefined) return undefined;
  const [code, params] = fault;
  return makeFinding(amountFaultFindings, code, { field, ...params }, { path: [field], ...place });
}

function faultOfOther(value: unknown): Fault {
  if (typeof value !== 'number') return ['AMOUNT_NOT_TEXT', { type: value === null ? 'null' : typeof value }];
  const text = String(value);
  const number = spreadsheetNumber(value);
  if ('digits' in number) return [number.refused, { text, digits: String(number.digits) }];
  return 'refused' in number ? [number.refused, { text }] : ['AMOUNT_NOT_TEXT', { type: 'number' }];
}

function faultOfText(value: string, whole: boolean): Fault | undefined {
  const text = value.slice(0, shownAtMost);
  const code = notPlainNumber(text);
  if (code) return [code, { text }];
  if (!isDecimalString(value)) return ['AMOUNT_MALFORMED', { text }];
  const digits = value.replace(/[-.]/g, '').length;
  if (digits > digitsAtMost)
    return ['AMOUNT_TOO_MANY_DIGITS', { digits: String(digits), limit: String(digitsAtMost) }];
  if (value.startsWith('-')) return ['AMOUNT_NEGATIVE', { text }];
  return whole && value.includes('.') ? ['AMOUNT_NOT_WHOLE', { text }] : undefined;
}
