import { deadlineAfter, type DeadlineAnswer, type EventDeadlineOptions } from '@khuyencong/law/duties';
import { checkArgument, type IsoDate } from '@khuyencong/model';

/**
 * The terms of a complaint about a round (thời hạn khiếu nại và giải quyết khiếu nại kết quả bình chọn).
 *
 * @category level
 * @since 0.1.0
 */
export interface ComplaintClock {
  /** By when a complaint may be filed. */
  readonly complaint: DeadlineAnswer;
  /** By when the council answers; left out while none was received. */
  readonly answer?: DeadlineAnswer;
}

/**
 * Finds the terms of a complaint in working days (thời hạn khiếu nại tính theo ngày làm việc): 15 after the notice of the results, and 10
 * for the answer after the complaint is received.
 *
 * @param notifiedOn - the day on which the results were notified
 * @param options - `asOf`, `holidays`, `makeUpDays`; `receivedOn` once a complaint was received
 * @returns both terms, each with its rule
 * @throws `KcError` `MALFORMED_DATE` when a day does not exist
 * @legal 26/2014/TT-BCT, Điều 20, khoản 1 và khoản 2
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { complaintClock } from '@khuyencong/awards';
 * const { complaint, answer } = complaintClock('2023-10-02', { asOf: '2023-10-10', holidays: [], receivedOn: '2023-10-09' });
 * [complaint, answer].map((term) => term?.status === 'set' && term.lastDay) // => ['2023-10-23', '2023-10-23']
 * ```
 * @category level
 * @since 0.1.0
 */
export function complaintClock(
  notifiedOn: IsoDate,
  options: EventDeadlineOptions & { readonly receivedOn?: IsoDate | undefined },
): ComplaintClock {
  checkArgument('options', options);
  const complaint = deadlineAfter('award-complaint', notifiedOn, options);
  if (options.receivedOn === undefined) return { complaint };
  return { complaint, answer: deadlineAfter('award-complaint-answer', options.receivedOn, options) };
}
