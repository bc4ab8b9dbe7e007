import { checkArgument, isoDate, type IsoDate } from '@khuyencong/model';
import type { Instrument } from './instrument.js';
import type { LegalDay } from './legal-day.js';
import { boundsOf, periodState } from './period-state.js';

/**
 * Whether a document is in force on a day (tình trạng hiệu lực): còn hiệu lực, không có hiệu lực, or not known.
 *
 * @category instrument
 * @since 0.1.0
 */
export type InstrumentStatus = 'in-force' | 'not-in-force' | 'not-known';

/**
 * Tells whether a legal document is in force on a day (tình trạng hiệu lực của văn bản).
 *
 * A document whose first day is not known is not in force before it was signed; from then on the answer is `not-known`. A
 * document that was amended is in force; its wording may be another.
 *
 * @param instrument - the document
 * @param options - `asOf`: the day asked about
 * @returns `in-force`, `not-in-force` or `not-known`
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { findInstrument, instrumentStatus } from '@khuyencong/law/instruments';
 * const circular = findInstrument('26/2014/TTLT-BTC-BCT')!;
 * instrumentStatus(circular, { asOf: '2018-05-10' }) // => 'in-force'
 * instrumentStatus(circular, { asOf: '2018-05-11' }) // => 'not-in-force'
 * ```
 * @category instrument
 * @since 0.1.0
 */
export function instrumentStatus(
  instrument: Instrument,
  options: { readonly asOf: IsoDate },
): InstrumentStatus {
  checkArgument('instrument', instrument);
  checkArgument('options', options);
  const asOf = isoDate(options.asOf);
  const { inForceFrom, signedOn, inForceTo, notKnown } = instrument;
  const from = inForceFrom ?? notBefore(signedOn);
  const to = inForceTo ?? (notKnown?.includes('inForceTo') ? notBefore(from) : undefined);
  const state = periodState({ from, to }, asOf);
  if (state === 'inside') return 'in-force';
  return state === 'outside' ? 'not-in-force' : 'not-known';
}

function notBefore(day: LegalDay | undefined): LegalDay | undefined {
  const { earliest } = boundsOf(day);
  return earliest === undefined ? undefined : { notBefore: earliest };
}
