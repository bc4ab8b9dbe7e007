import { isoDate, type IsoDate } from '@khuyencong/model';
import { instrumentStatus } from './instrument-status.js';
import type { Instrument } from './instrument.js';
import { instruments } from './instruments-list.js';

/**
 * The documents of the list by their status on a day (văn bản theo tình trạng hiệu lực).
 *
 * @category instrument
 * @since 0.1.0
 */
export interface InstrumentsByStatus {
  readonly inForce: readonly Instrument[];
  readonly notInForce: readonly Instrument[];
  /** A date that decides is not known. */
  readonly notKnown: readonly Instrument[];
}

/**
 * Sorts the legal documents by whether they are in force on a day (danh mục văn bản còn hiệu lực tại một ngày).
 *
 * @param asOf - the day asked about
 * @returns three lists; each document is in one of them, in the order of `instruments`
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day
 * @example
 * ```ts runnable
 * import { instrumentsInForce } from '@khuyencong/law/instruments';
 * const { inForce, notKnown } = instrumentsInForce('2016-01-01');
 * inForce.some(({ id }) => id === '26/2014/TTLT-BTC-BCT') // => true
 * notKnown.some(({ id }) => id === '221/2012/TTLT-BTC-BCT') // => true
 * ```
 * @category instrument
 * @since 0.1.0
 */
export function instrumentsInForce(asOf: IsoDate): InstrumentsByStatus {
  isoDate(asOf);
  const rows = instruments.map((instrument) => ({
    instrument,
    status: instrumentStatus(instrument, { asOf }),
  }));
  const having = (wanted: string): readonly Instrument[] =>
    rows.filter(({ status }) => status === wanted).map(({ instrument }) => instrument);
  return { inForce: having('in-force'), notInForce: having('not-in-force'), notKnown: having('not-known') };
}
