import { significant } from './printed-digits.js';

/** How one number in print became another. */
export type DigitSlip =
  'swapped' | 'neighbours-swapped' | 'wrong-digit' | 'missing-or-extra-digit' | 'moved-comma';

/**
 * Tells whether two digits changed places, one digit is wrong, missing or too many, or the decimal comma stands one or two places
 * from where it should; undefined for anything else.
 */
export function digitSlip(published: string, corrected: string): DigitSlip | undefined {
  if (published === corrected) return undefined;
  const slip =
    published.length === corrected.length
      ? sameLength(published, corrected)
      : oneLonger(published, corrected);
  return slip ?? movedComma(published, corrected);
}

function sameLength(published: string, corrected: string): DigitSlip | undefined {
  const places: number[] = [];
  for (let at = 0; at < published.length && places.length < 3; at += 1)
    if (published[at] !== corrected[at]) places.push(at);
  const [first = 0, second, third] = places;
  if (third !== undefined || !places.every((at) => isDigit(published[at]) && isDigit(corrected[at])))
    return undefined;
  if (second === undefined) return 'wrong-digit';
  if (published[first] !== corrected[second] || published[second] !== corrected[first]) return undefined;
  return published.slice(first + 1, second).replace('.', '') === '' ? 'neighbours-swapped' : 'swapped';
}

function oneLonger(published: string, corrected: string): DigitSlip | undefined {
  const [longer, shorter] =
    published.length > corrected.length ? [published, corrected] : [corrected, published];
  if (longer.length - shorter.length !== 1) return undefined;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  return isDigit(longer[at]) && longer.slice(at + 1) === shorter.slice(at)
    ? 'missing-or-extra-digit'
    : undefined;
}

/** A shift by three places is another unit or another reading of the separator. */
const placesAtMost = 2;

function movedComma(published: string, corrected: string): DigitSlip | undefined {
  if (!published.includes('.') && !corrected.includes('.')) return undefined;
  if (significant(published) !== significant(corrected)) return undefined;
  const places = Math.abs(firstPlace(published) - firstPlace(corrected));
  return places > 0 && places <= placesAtMost ? 'moved-comma' : undefined;
}

/** How far the first digit that counts stands before the decimal dot; below zero behind it. */
function firstPlace(digits: string): number {
  const dot = digits.indexOf('.');
  const first = digits.search(/[1-9]/);
  const whole = dot < 0 ? digits.length : dot;
  return first < whole ? whole - first : whole - first + 1;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /^\d$/.test(character);
}
