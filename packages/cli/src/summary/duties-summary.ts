import type { Citation, IsoDate, LocalText, Origin } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { openDuties, type GivenCalendar } from '../register/duties-check.js';
import { projectOnDuty, type ProjectDutyFacts } from '../register/project-on-duty.js';
import { rowPlace } from '../register/row-field.js';

/**
 * A duty that projects still have (nghĩa vụ chưa hoàn thành của các đề án), due or late on the day of the report, as far as their status
 * shows that it is not done.
 *
 * @category report
 * @since 0.1.0
 */
export interface OpenDuty {
  readonly id: string;
  readonly label: LocalText;
  readonly status: 'due' | 'late';
  /** Inclusive. */
  readonly lastDay: IsoDate;
  /** To the last day, or since it: calendar days. */
  readonly days: number;
  readonly projects: number;
  readonly citation: Citation;
  /** The first of the projects. */
  readonly origin?: Origin;
}

interface Subjects extends ProjectDutyFacts {
  readonly origin: Origin | undefined;
  projects: number;
}

/** Projects that are alike in what decides their duties. */
export type GrowingDuties = Map<string, Subjects>;

const kindsAtMost = 20_000;

/** Counts projects by what decides their duties. */
export function watchDuties(table: OpenedTable, duties: GrowingDuties): (rows: readonly TableRow[]) => void {
  const factsOf = projectOnDuty(table);
  return (rows) => {
    for (const row of rows) {
      const facts = row.kind === 'record' ? factsOf(row) : undefined;
      if (facts === undefined) continue;
      // Provinces are free text: after so many kinds of projects they are no longer told apart.
      const of = duties.size < kindsAtMost ? facts : { ...facts, province: undefined };
      const key = JSON.stringify(Object.values(of).map((value: unknown) => value ?? null));
      const { origin } = rowPlace(table, row, 'status');
      const before = duties.get(key);
      if (before) before.projects += 1;
      else duties.set(key, { ...of, origin, projects: 1 });
    }
  };
}

/** The duties of all projects by their last day; none without a day to look at them. */
export function dutiesSummary(
  groups: GrowingDuties,
  { asOf, calendar }: { readonly asOf: IsoDate | undefined; readonly calendar?: GivenCalendar },
): readonly OpenDuty[] | null {
  if (asOf === undefined) return null;
  const open = new Map<string, OpenDuty>();
  for (const { projects, origin, ...asked } of groups.values()) {
    for (const duty of openDuties({ ...asked, asOf }, calendar)) {
      const { id, label, lastDay, deadline } = duty;
      const status = duty.status === 'due' ? 'due' : 'late';
      const days = duty.status === 'due' ? duty.daysLeft : duty.daysPast;
      const key = JSON.stringify([id, lastDay, deadline.rule.citation]);
      const before = open.get(key);
      const first = before?.origin ?? origin;
      open.set(key, {
        ...{ id, label, status, lastDay, days, citation: deadline.rule.citation },
        projects: (before?.projects ?? 0) + projects,
        ...(first && { origin: first }),
      });
    }
  }
  return [...open.values()].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

const orderOf = ({ lastDay, id }: OpenDuty): string => `${lastDay} ${id}`;
