import { decimalString, numberFromWords, type DecimalString } from '@khuyencong/model';

/** The amount that is written in full Vietnamese words, as `vndInWords` writes it; undefined for anything else. */
export function vndFromWords(text: string): DecimalString | undefined {
  const spoken = spokenWords(text);
  const isNegative = spoken[0] === 'âm';
  const words = isNegative ? spoken.slice(1) : spoken;
  if (words.pop() !== 'đồng') return undefined;
  const point = words.indexOf('phẩy');
  const whole = numberFromWords((point < 0 ? words : words.slice(0, point)).join(' '));
  const decimals = point < 0 ? '' : decimalsOf(words.slice(point + 1));
  if (whole === undefined || decimals === undefined) return undefined;
  const size = decimals === '' ? whole : `${whole}.${decimals}`;
  return decimalString(isNegative && size !== '0' ? `-${size}` : size);
}

/** Decimals: digit by digit, or two and three of them as one number; those that a zero ends are none that we would write. */
function decimalsOf(words: readonly string[]): string | undefined {
  const each = words.map(numberFromWords);
  const areDigits = each.length > 0 && each.every((digit) => digit?.length === 1);
  const said = areDigits ? each.join('') : asOneNumber(words);
  return said === undefined || said.endsWith('0') ? undefined : said;
}

function asOneNumber(words: readonly string[]): string | undefined {
  const places = words.includes('trăm') ? 3 : 2;
  const said = numberFromWords(words.join(' '))?.padStart(places, '0');
  return said?.length === places ? said : undefined;
}

/** Words in lower case without what papers close them with: "đồng chẵn", "đồng Việt Nam", "./.". */
function spokenWords(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s./,;:]+$/u, '')
    .replace(/đồng(?: chẵn| việt nam)*$/u, 'đồng')
    .replace(/,\s+/gu, ' ')
    .split(/\s+/u);
}
