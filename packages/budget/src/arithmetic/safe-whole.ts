const digitsAtMost = 15;
const zero = 48;

/**
 * A canonical whole number of at most 15 digits that is not negative, as a safe integer; undefined for anything else, whatever its
 * type.
 */
export function safeWhole(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const { length } = text;
  if (length === 0 || length > digitsAtMost) return undefined;
  let value = 0;
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return length > 1 && text.charCodeAt(0) === zero ? undefined : value;
}
