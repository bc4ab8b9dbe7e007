import { administrativeInstruments } from './data/administrative.js';
import { financeInstruments } from './data/finance.js';
import { industryInstruments } from './data/industry.js';
import { ocopInstruments } from './data/ocop.js';
import { programmeInstruments } from './data/programmes.js';
import { provincialInstruments } from './data/provincial.js';
import { relatedInstruments } from './data/related.js';
import type { Instrument } from './instrument.js';

/**
 * The legal documents of the programme (danh mục văn bản về khuyến công), national ones first.
 *
 * @example
 * ```ts runnable
 * import { instruments } from '@khuyencong/law/instruments';
 * instruments.find(({ id }) => id === '45/2012/NĐ-CP')?.inForceFrom // => '2012-07-05'
 * ```
 * @category instrument
 * @since 0.1.0
 */
export const instruments: readonly Instrument[] = [
  ...industryInstruments,
  ...financeInstruments,
  ...programmeInstruments,
  ...ocopInstruments,
  ...administrativeInstruments,
  ...relatedInstruments,
  ...provincialInstruments,
];
