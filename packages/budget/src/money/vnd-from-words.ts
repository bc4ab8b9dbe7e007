import { decimalString, numberFromWords, type DecimalString } from '@khuyencong/model';

/** The amount that is written in full Vietnamese words, as `vndInWords` writes it; undefined for anything else. */
export function vndFromWords(text: string): DecimalString | undefined {
  const [first, ...others] = spokenWords(text);
  const isNegative = first === 'âm';
  const words = isNegative || first === undefined ? others : [first, ...others];
  if (words.pop() !== 'đồng') return undefined;
  const value = numberFromWords(words.join(' '));
  return isNegative && value !== undefined && value !== '0' ? decimalString(`-${value}`) : value;
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
