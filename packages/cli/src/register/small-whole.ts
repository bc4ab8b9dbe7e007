const zero = 48;
const digitsAtMost = 15;

/**
 * The number that a canonical whole amount of at most 15 digits stands for, and -1 for anything else: a decimal, a sign, a longer
 * number. Sums of a few of them stay exact; whatever gives -1 is left to exact decimals.
 */
export function smallWhole(text: string): number {
  const { length } = text;
  if (length === 0 || length > digitsAtMost) return -1;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
