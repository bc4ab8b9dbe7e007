/** How one number in print became another. */
export type DigitSlip = 'swapped' | 'neighbours-swapped' | 'one-digit';

/** Tells whether two digits changed places, or one digit is wrong, missing or too many; undefined for anything else. */
export function digitSlip(published: string, corrected: string): DigitSlip | undefined {
  if (published === corrected) return undefined;
  return published.length === corrected.length
    ? sameLength(published, corrected)
    : oneLonger(published, corrected);
}

function sameLength(published: string, corrected: string): DigitSlip | undefined {
  const places: number[] = [];
  for (let at = 0; at < published.length && places.length < 3; at += 1)
    if (published[at] !== corrected[at]) places.push(at);
  const [first = 0, second, third] = places;
  if (third !== undefined || !places.every((at) => isDigit(published[at]) && isDigit(corrected[at])))
    return undefined;
  if (second === undefined) return 'one-digit';
  if (published[first] !== corrected[second] || published[second] !== corrected[first]) return undefined;
  return published.slice(first + 1, second).replace('.', '') === '' ? 'neighbours-swapped' : 'swapped';
}

function oneLonger(published: string, corrected: string): DigitSlip | undefined {
  const [longer, shorter] =
    published.length > corrected.length ? [published, corrected] : [corrected, published];
  if (longer.length - shorter.length !== 1) return undefined;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  return isDigit(longer[at]) && longer.slice(at + 1) === shorter.slice(at) ? 'one-digit' : undefined;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /^\d$/.test(character);
}
