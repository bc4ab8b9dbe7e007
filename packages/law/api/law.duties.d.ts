export type AwaitedFact = 'startedOn' | 'lastAcceptedOn' | 'resultNotifiedOn' | 'complaintReceivedOn';

export interface AwardRoundOnDuty {
  readonly subject: 'award-round';
  readonly resultNotifiedOn?: IsoDate | undefined;
  readonly complaintReceivedOn?: IsoDate | undefined;
  readonly done?: DutiesDone | undefined;
}

export type CalendarDeadlineKind =
  | 'plan-file'
  | 'plan-registration'
  | 'local-plan-appraisal'
  | 'monthly-report'
  | 'provincial-report'
  | 'contract-liquidation'
  | 'treasury-file'
  | 'treasury-spending'
  | 'treasury-adjustment-file'
  | 'treasury-adjustment-end'
  | 'treasury-reconciliation'
  | 'treasury-repayment';

export type DayRule =
  | {
      readonly shape: 'day-of-year';
      readonly wording: 'before' | 'by';
      readonly month: number;
      readonly day: number;
      readonly yearOffset: 0 | 1;
    }
  | {
      readonly shape: 'day-of-month';
      readonly wording: 'before' | 'by';
      readonly day: number;
    }
  | {
      readonly shape: 'working-days-before';
      readonly days: number;
      readonly month: number;
      readonly day: number;
      readonly yearOffset: 0 | 1;
    }
  | {
      readonly shape: 'days-after';
      readonly days: number;
    }
  | {
      readonly shape: 'working-days-after';
      readonly days: number;
    }
  | {
      readonly shape: 'no-day';
    };

export type DeadlineAnswer =
  | (DeadlineTopic & {
      readonly status: 'set';
      readonly lastDay: IsoDate;
      readonly rule: DeadlineRule;
      readonly counting?: Citation;
      readonly cautions: readonly ReadingCaution[];
    })
  | (DeadlineTopic & {
      readonly status: 'no-day-set';
      readonly rule: DeadlineRule;
      readonly cautions: readonly ReadingCaution[];
    })
  | (DeadlineTopic & {
      readonly status: 'overlapping';
      readonly candidates: readonly DeadlineCandidate[];
    })
  | (DeadlineTopic & {
      readonly status: 'not-known';
      readonly reason: DeadlineUnknown;
      readonly instrument?: string;
      readonly citation?: Citation;
      readonly explanation?: LocalText;
      readonly candidates: readonly DeadlineCandidate[];
    });

export interface DeadlineCandidate {
  readonly rule: DeadlineRule;
  readonly lastDay: IsoDate | null;
}

export type DeadlineKind = CalendarDeadlineKind | EventDeadlineKind;

export interface DeadlineKindEntry {
  readonly repeats: 'year' | 'quarter' | 'month' | 'event';
  readonly label: LocalText;
}

export interface DeadlineOptions {
  readonly year: number;
  readonly asOf: IsoDate;
  readonly province?: string | undefined;
  readonly holidays?: readonly IsoDate[] | undefined;
  readonly makeUpDays?: readonly IsoDate[] | undefined;
  readonly rules?: readonly DeadlineRule[] | undefined;
}

export interface DeadlineRule {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly owedBy: DutyRole;
  readonly owedTo: DutyRole;
  readonly when: DayRule;
  readonly province?: string | undefined;
  readonly from?: LegalDay | undefined;
  readonly to?: LegalDay | undefined;
  readonly years?:
    | {
        readonly from: number;
        readonly to?: number | undefined;
      }
    | undefined;
  readonly basis: 'law' | 'practice';
  readonly citation: Citation;
  readonly source?: string | undefined;
  readonly notes?: LocalText | undefined;
}

export interface DeadlineTopic {
  readonly kind: DeadlineKind;
  readonly period?: PeriodText;
}

export type DeadlineUnknown =
  'not-read' | 'date-not-known' | 'set-by-province' | 'province-missing' | 'holidays-missing';

export type DutiesDone = Readonly<Record<string, IsoDate | null>>;

export type Duty =
  | (DutyName & {
      readonly status: 'due';
      readonly lastDay: IsoDate;
      readonly daysLeft: number;
      readonly deadline: Extract<
        DeadlineAnswer,
        {
          status: 'set';
        }
      >;
    })
  | (DutyName & {
      readonly status: 'late' | 'day-passed';
      readonly lastDay: IsoDate;
      readonly daysPast: number;
      readonly deadline: Extract<
        DeadlineAnswer,
        {
          status: 'set';
        }
      >;
    })
  | (DutyName & {
      readonly status: 'done' | 'done-late';
      readonly lastDay: IsoDate;
      readonly doneOn: IsoDate;
      readonly deadline: Extract<
        DeadlineAnswer,
        {
          status: 'set';
        }
      >;
    })
  | (DutyName & {
      readonly status: 'waiting';
      readonly awaits: AwaitedFact;
    })
  | (DutyName & {
      readonly status: 'no-day-set' | 'not-known';
      readonly doneOn?: IsoDate;
      readonly candidates: readonly DeadlineCandidate[];
      readonly deadline: Exclude<
        DeadlineAnswer,
        {
          status: 'set';
        }
      >;
    });

export interface DutyName {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly label: LocalText;
}

export interface DutyOptions extends WorkingCalendar {
  readonly asOf: IsoDate;
  readonly rules?: readonly DeadlineRule[] | undefined;
}

export type DutyRole = RoleId | 'budget-user' | 'treasury' | 'establishment' | 'award-council';

export type DutySubject = ProjectOnDuty | ProvinceOnDuty | AwardRoundOnDuty;

export type EventDeadlineKind = 'settlement-file' | 'award-complaint' | 'award-complaint-answer';

export interface EventDeadlineOptions extends WorkingCalendar {
  readonly asOf: IsoDate;
  readonly rules?: readonly DeadlineRule[] | undefined;
}

export interface ProjectOnDuty {
  readonly subject: 'project';
  readonly level: ProjectLevel;
  readonly province?: string | undefined;
  readonly fiscalYear: number;
  readonly startedOn?: IsoDate | undefined;
  readonly completedOn?: IsoDate | undefined;
  readonly lastAcceptedOn?: IsoDate | undefined;
  readonly done?: DutiesDone | undefined;
}

export interface ProvinceOnDuty {
  readonly subject: 'province';
  readonly province?: string | undefined;
  readonly year: number;
  readonly done?: DutiesDone | undefined;
}

export interface ReadingCaution {
  readonly kind: 'amendment-not-read' | 'amendment-partly-read';
  readonly instrument: string;
}

export interface WorkingCalendar {
  readonly holidays: readonly IsoDate[];
  readonly makeUpDays?: readonly IsoDate[] | undefined;
}

export declare function addWorkingDays(day: IsoDate, days: number, calendar: WorkingCalendar): IsoDate;

export declare function deadlineAfter(
  kind: EventDeadlineKind,
  eventOn: IsoDate,
  options: EventDeadlineOptions,
): DeadlineAnswer;

export declare const deadlineKinds: Readonly<Record<DeadlineKind, DeadlineKindEntry>>;

export declare const deadlineRules: readonly DeadlineRule[];

export declare function deadlinesFor(
  kind: CalendarDeadlineKind,
  options: DeadlineOptions,
): readonly DeadlineAnswer[];

export declare function duties(subject: DutySubject, options: DutyOptions): readonly Duty[];

export declare const dutyRoleLabels: Readonly<Record<Exclude<DutyRole, RoleId>, LocalText>>;

export declare function isWorkingDay(day: IsoDate, calendar: WorkingCalendar): boolean;
