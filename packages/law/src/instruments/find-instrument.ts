import { checkText } from '@khuyencong/model';
import type { Instrument } from './instrument.js';
import { instruments } from './instruments-list.js';

/**
 * Finds a legal document by its number (tra cứu văn bản theo số hiệu).
 *
 * @param id - the number as printed; a provincial document with its province, `20/2019/QĐ-UBND (Hòa Bình)`
 * @returns the document, or `undefined` when the list does not hold it
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { findInstrument } from '@khuyencong/law/instruments';
 * findInstrument('28/2018/TT-BTC')?.inForceFrom // => '2018-05-11'
 * findInstrument('28/2018/TT-BTC')?.amendedBy // => ['64/2024/TT-BTC']
 * ```
 * @category instrument
 * @since 0.1.0
 */
export function findInstrument(id: string): Instrument | undefined {
  checkText('id', id);
  const printed = id.normalize('NFC').trim();
  return instruments.find((instrument) => instrument.id === printed);
}
