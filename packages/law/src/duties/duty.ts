import type { IsoDate, LocalText } from '@khuyencong/model';
import type { DeadlineAnswer, DeadlineCandidate } from './deadline-answer.js';
import type { DeadlineKind } from './deadline-rule.js';

/**
 * The fact that a duty waits for (thông tin còn thiếu): its clock has not begun, or nobody said when.
 *
 * @category duty
 * @since 0.1.0
 */
export type AwaitedFact = 'startedOn' | 'lastAcceptedOn' | 'resultNotifiedOn' | 'complaintReceivedOn';

/**
 * Which duty it is (định danh và tên nghĩa vụ).
 *
 * @category duty
 * @since 0.1.0
 */
export interface DutyName {
  /** The kind, followed by the year, quarter or month where there is one: `monthly-report/2024-05`. */
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly label: LocalText;
}

/**
 * One duty as it stands on a day (nghĩa vụ và tình trạng thực hiện).
 *
 * `due`: the last day is not past. `late`: it is past, and known not to be done. `day-passed`: it is past, and nobody said whether
 * it is done. `waiting`: its clock needs a fact. `no-day-set`: the text sets no day. `not-known`: the deadline is not known.
 *
 * @category duty
 * @since 0.1.0
 */
export type Duty =
  | (DutyName & {
      readonly status: 'due';
      /** Inclusive. */
      readonly lastDay: IsoDate;
      /** Calendar days; 0 on the last day itself. */
      readonly daysLeft: number;
      readonly deadline: Extract<DeadlineAnswer, { status: 'set' }>;
    })
  | (DutyName & {
      readonly status: 'late' | 'day-passed';
      readonly lastDay: IsoDate;
      /** Calendar days since the last day. */
      readonly daysPast: number;
      readonly deadline: Extract<DeadlineAnswer, { status: 'set' }>;
    })
  | (DutyName & {
      readonly status: 'done' | 'done-late';
      readonly lastDay: IsoDate;
      readonly doneOn: IsoDate;
      readonly deadline: Extract<DeadlineAnswer, { status: 'set' }>;
    })
  | (DutyName & { readonly status: 'waiting'; readonly awaits: AwaitedFact })
  | (DutyName & {
      readonly status: 'no-day-set' | 'not-known';
      readonly doneOn?: IsoDate;
      readonly candidates: readonly DeadlineCandidate[];
      readonly deadline: Exclude<DeadlineAnswer, { status: 'set' }>;
    });
