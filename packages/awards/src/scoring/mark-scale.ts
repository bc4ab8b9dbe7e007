import type { DecimalString } from '@khuyencong/model';

/** Marks as whole numbers of this many decimals. */
export type MarkDecimals = number;

/** What text is when it is no mark of the scale. */
export const unreadableMark = -1;
export const negativeMark = -2;
export const tooFineMark = -3;
/** Longer than any maximum; compares above every mark that is allowed. */
export const hugeMark: number = Number.MAX_SAFE_INTEGER;

const mostDigits = 15;
const zero = 48;
const nine = 57;
const dot = 46;
const minus = 45;

/** How many decimals a canonical decimal has. */
export function decimalsOf(mark: DecimalString): number {
  const at = mark.indexOf('.');
  return at < 0 ? 0 : mark.length - at - 1;
}

/**
 * Reads canonical decimal text as a whole number of `decimals` places; one of the negative codes above where it is none. A loop over
 * characters, because this runs once for every mark of a round.
 */
export function scaledMark(text: string, decimals: MarkDecimals): number {
  const { length } = text;
  const first = text.charCodeAt(0);
  if (first === minus) return length > 1 ? negativeMark : unreadableMark;
  let value = 0;
  let point = -1;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) value = value * 10 + (code - zero);
    else if (code === dot && point < 0 && at > 0) point = at;
    else return unreadableMark;
  }
  if (length === 0 || isNotCanonical(text, point)) return unreadableMark;
  const places = point < 0 ? 0 : length - point - 1;
  if (length > mostDigits) return places > decimals ? tooFineMark : hugeMark;
  if (places > decimals) return tooFineMark;
  const scaled = value * powerOfTen(decimals - places);
  return Number.isSafeInteger(scaled) ? scaled : hugeMark;
}

function isNotCanonical(text: string, point: number): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (point >= 0 && (last === zero || last === dot)) return true;
  return text.length > 1 && text.charCodeAt(0) === zero && point !== 1;
}

/** Small powers only: scales have at most six decimals. */
export function powerOfTen(exponent: number): number {
  let power = 1;
  for (let left = exponent; left > 0; left -= 1) power *= 10;
  return power;
}

/** The canonical decimal text of a whole number of `decimals` places. */
export function unscaledMark(value: number | bigint, decimals: MarkDecimals): DecimalString {
  const isNegative = value < 0;
  const digits = String(isNegative ? -value : value).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  let end = digits.length;
  while (end > whole.length && digits.charCodeAt(end - 1) === zero) end -= 1;
  const fraction = digits.slice(whole.length, end);
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return (isNegative ? `-${text}` : text) as DecimalString;
}
