/** What the marks around an amount say of its sign, and the words without them. */
export interface SignedWords {
  readonly words: string;
  readonly sign: 'as-written' | 'negative' | 'unclear';
}

const wholeInBrackets = /^\(([^()]*)\)([^()\d]*)$/;
const onlyNumber = /^\s*\d[\d.,\s]*$/;
/** Anything but one minus or hyphen right before the digits, or the mathematical minus with a space. */
const unclearDash = /^(?:[-‐‑‒–—―−]{2,}\s*|[-‐‑‒–—―]\s+|[‐‒–—―])(?=\d)/;

/**
 * "(1.500)" is what accountants print for -1.500; "(1.500 đồng)" may as well be an aside, and "- 1.500" the line of a list, so their
 * sign stays unclear.
 */
export function accountingSign(text: string): SignedWords {
  const [, inside, behind = ''] = wholeInBrackets.exec(text) ?? [];
  if (inside !== undefined && /\d/.test(inside)) {
    return { words: `${inside}${behind}`, sign: onlyNumber.test(inside) ? 'negative' : 'unclear' };
  }
  const words = text.replace(unclearDash, '');
  return { words, sign: words === text ? 'as-written' : 'unclear' };
}
