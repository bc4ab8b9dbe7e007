import type { IsoDate, ProjectLevel } from '@khuyencong/model';

/**
 * What was done, by the identifier of the duty (ngày hoàn thành): the day, `null` when it is known not to be done. A duty left out
 * is one of which nobody said whether it is done.
 *
 * @category duty
 * @since 0.1.0
 */
export type DutiesDone = Readonly<Record<string, IsoDate | null>>;

/**
 * A project in one fiscal year (đề án khuyến công trong một năm ngân sách), as far as its duties depend on it. A project of several
 * years is asked about year by year.
 *
 * @category duty
 * @since 0.1.0
 */
export interface ProjectOnDuty {
  readonly subject: 'project';
  readonly level: ProjectLevel;
  /** Name of the province as published. */
  readonly province?: string | undefined;
  readonly fiscalYear: number;
  /** First day of the work, included; without it monthly reports wait. */
  readonly startedOn?: IsoDate | undefined;
  /** Last day of the work, included. */
  readonly completedOn?: IsoDate | undefined;
  /** Last grassroots acceptance of the contract (nghiệm thu cơ sở đề án cuối cùng trong hợp đồng). */
  readonly lastAcceptedOn?: IsoDate | undefined;
  readonly done?: DutiesDone | undefined;
}

/**
 * A province in one year (tỉnh trong một năm): its reports.
 *
 * @category duty
 * @since 0.1.0
 */
export interface ProvinceOnDuty {
  readonly subject: 'province';
  readonly province?: string | undefined;
  readonly year: number;
  readonly done?: DutiesDone | undefined;
}

/**
 * An award round after its result (kỳ bình chọn sau khi thông báo kết quả): complaints and answers.
 *
 * @category duty
 * @since 0.1.0
 */
export interface AwardRoundOnDuty {
  readonly subject: 'award-round';
  /** Day on which the result was notified; without it complaints wait. */
  readonly resultNotifiedOn?: IsoDate | undefined;
  /** Day on which the council received the complaint. */
  readonly complaintReceivedOn?: IsoDate | undefined;
  readonly done?: DutiesDone | undefined;
}

/**
 * Who or what has duties (đối tượng có nghĩa vụ): a project, a province, an award round.
 *
 * @category duty
 * @since 0.1.0
 */
export type DutySubject = ProjectOnDuty | ProvinceOnDuty | AwardRoundOnDuty;
