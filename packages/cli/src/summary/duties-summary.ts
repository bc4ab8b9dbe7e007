import type { Citation, IsoDate, LocalText, Origin, ProjectLevel, ProjectState } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { levelOf, openDuties, stateOf } from '../register/duties-check.js';
import { rowField, rowPlace } from '../register/row-field.js';
import { smallWhole } from '../register/small-whole.js';

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

interface Subjects {
  readonly state: ProjectState;
  readonly level: ProjectLevel;
  readonly fiscalYear: number;
  readonly province: string | undefined;
  readonly origin: Origin | undefined;
  projects: number;
}

/** Projects that are alike in what decides their duties. */
export type GrowingDuties = Map<string, Subjects>;

const kindsAtMost = 20_000;

/** Counts projects by what decides their duties. */
export function watchDuties(table: OpenedTable, duties: GrowingDuties): (rows: readonly TableRow[]) => void {
  const field = (name: string) => rowField(table, name);
  const [status, level, year, province] = [field('status'), field('level'), field('year'), field('province')];
  return (rows) => {
    for (const row of rows) {
      const [state, ofLevel] = [stateOf(status(row)), levelOf(level(row))];
      const fiscalYear = smallWhole(year(row) ?? '');
      if (row.kind !== 'record' || state === undefined || ofLevel === undefined || fiscalYear < 1900)
        continue;
      // Provinces are free text: after so many kinds of projects they are no longer told apart.
      const place = duties.size < kindsAtMost ? province(row) : null;
      const key = JSON.stringify([state, ofLevel, fiscalYear, place]);
      const { origin } = rowPlace(table, row, 'status');
      const of = { state, level: ofLevel, fiscalYear, province: place ?? undefined, origin };
      const before = duties.get(key);
      if (before) before.projects += 1;
      else duties.set(key, { ...of, projects: 1 });
    }
  };
}

/** The duties of all projects by their last day; none without a day to look at them. */
export function dutiesSummary(
  groups: GrowingDuties,
  { asOf }: { readonly asOf: IsoDate | undefined },
): readonly OpenDuty[] | null {
  if (asOf === undefined) return null;
  const open = new Map<string, OpenDuty>();
  for (const { projects, origin, ...asked } of groups.values()) {
    for (const duty of openDuties({ ...asked, asOf })) {
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
