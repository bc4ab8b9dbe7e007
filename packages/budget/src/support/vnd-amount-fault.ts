import { isDecimalString, makeFinding, type Finding } from '@khuyencong/model';
import { vndAmountFindings } from './vnd-amount-findings.js';

/** More than any budget of the field; the same limit as for published figures. */
const digitsAtMost = 18;

const shownAtMost = 60;

/** What is wrong with an amount from outside, if anything: it has to be a canonical number that is not negative. */
export function vndAmountFault(
  value: unknown,
  { field, whole = true }: { readonly field: string; readonly whole?: boolean },
): Finding | undefined {
  const place = { path: [field] };
  if (typeof value !== 'string') {
    return makeFinding(vndAmountFindings, 'VND_AMOUNT_NOT_TEXT', { field, type: typeof value }, place);
  }
  const text = value.slice(0, shownAtMost);
  if (/^[-+]?(?:nan|inf|infinity|∞)$/i.test(text)) {
    return makeFinding(vndAmountFindings, 'VND_AMOUNT_NOT_FINITE', { field, text }, place);
  }
  if (/^[-+]?[\d.]+e[-+]?\d*$/i.test(text)) {
    return makeFinding(vndAmountFindings, 'VND_AMOUNT_WITH_EXPONENT', { field, text }, place);
  }
  if (!isDecimalString(value)) {
    return makeFinding(vndAmountFindings, 'VND_AMOUNT_MALFORMED', { field, text }, place);
  }
  const digits = value.replace(/[-.]/g, '').length;
  if (digits > digitsAtMost) {
    const params = { field, digits: String(digits), limit: String(digitsAtMost) };
    return makeFinding(vndAmountFindings, 'VND_AMOUNT_TOO_LONG', params, place);
  }
  if (value.startsWith('-')) {
    return makeFinding(vndAmountFindings, 'VND_AMOUNT_NEGATIVE', { field, text }, place);
  }
  if (whole && value.includes('.')) {
    return makeFinding(vndAmountFindings, 'VND_AMOUNT_NOT_WHOLE', { field, text }, place);
  }
  return undefined;
}
