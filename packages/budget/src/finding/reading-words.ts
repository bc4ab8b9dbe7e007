import { formatDecimal, type DecimalString, type Language, unitName } from '@khuyencong/model';
import type { Settlement } from '../figure/figure-readings.js';

/** Why one reading was taken, in words. */
export const settlementWords: Readonly<Record<Settlement, Readonly<Record<Language, string>>>> = {
  'one-reading': { vi: 'chỉ có một cách đọc', en: 'there is one reading only' },
  'closing-sum': {
    vi: 'chỉ cách đọc này làm các phần khớp với tổng',
    en: 'only this reading makes the parts add up to the total',
  },
  'same-unit': {
    vi: 'các số khác cùng đơn vị trong tài liệu dùng dấu phẩy như vậy',
    en: 'other figures of the same unit in the document use the comma this way',
  },
  'part-within-total': { vi: 'một phần không thể lớn hơn tổng', en: 'a part cannot be above its total' },
  'official-comma': {
    vi: 'các phần khớp với tổng theo mọi cách đọc, và Thông tư 39/2014/TT-BTC dùng dấu phẩy trước phần thập phân',
    en: 'parts and total agree under every reading, and circular 39/2014/TT-BTC puts the comma before decimals',
  },
  scale: {
    vi: 'cách đọc kia lệch hơn mười lần so với mọi số tiền khác trong tài liệu',
    en: 'the other reading is more than ten times off every other amount of the document',
  },
  unit: { vi: 'số tiền tính bằng đồng không có phần thập phân', en: 'an amount in đồng has no decimals' },
  caller: {
    vi: 'người dùng đã cho biết dấu chấm, dấu phẩy dùng làm gì',
    en: 'the caller said what dots and commas stand for',
  },
  words: { vi: 'số tiền bằng chữ đứng cạnh cho biết', en: 'the amount in words beside it says so' },
  open: { vi: 'không có căn cứ để chọn', en: 'nothing in the document settles it' },
};

export function printReading(reading: string, language: Language): string {
  const ends = reading.split('–') as DecimalString[];
  return ends.map((end) => formatDecimal(end, { language })).join('–');
}

/** Every reading of a number, joined by "or". */
export function printReadings(readings: string, unit: string, language: Language): string {
  const values = readings
    .split('; ')
    .map((value) => `${printReading(value, language)} ${unitName(unit, { language, value })}`);
  return values.join(language === 'vi' ? ' hoặc ' : ' or ');
}
