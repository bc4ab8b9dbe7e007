import { duties, type Duty, type ProjectOnDuty, type WorkingCalendar } from '@khuyencong/law/duties';
import {
  makeFinding,
  projectStateLabels,
  type Finding,
  type IsoDate,
  type ProjectState,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { checkNotDone } from './check-not-done.js';
import { dayOf } from './project-of-row.js';
import { projectOnDuty, type ProjectDutyFacts } from './project-on-duty.js';
import { registerFindings } from './register-findings.js';
import type { RowCheck } from './row-check.js';
import { hasField, rowField, rowPlace } from './row-field.js';

const notRegistered: readonly ProjectState[] = ['draft', 'returned'];
const notAccepted: readonly ProjectState[] = ['approved', 'in-progress', 'adjusted'];
const notSettled: readonly ProjectState[] = [...notAccepted, 'accepted'];

/**
 * The days off that the caller knows of (lịch nghỉ lễ, làm bù); nothing where they were not given.
 *
 * @category check
 * @since 0.1.0
 */
export type GivenCalendar = WorkingCalendar | undefined;

/** Finds what is late on a day, as far as the status of a project shows that it is not done; without a day nothing is late. */
export function dutiesCheck(
  table: OpenedTable,
  { asOf, calendar }: { readonly asOf: IsoDate | undefined; readonly calendar: GivenCalendar },
): RowCheck {
  const [end, approvedOn] = [rowField(table, 'end'), rowField(table, 'approved_on')];
  const factsOf = projectOnDuty(table);
  const late = remembered(calendar);
  let hasProjects = false;
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    hasProjects ||= records.length > 0;
    if (asOf === undefined) return;
    for (const row of records) {
      const approved = approvedOn(row);
      if (approved !== null && approved > asOf) findings.push(...approvedAfter(table, row, asOf));
      const facts = factsOf(row);
      if (facts === undefined) continue;
      const endsOn = dayOf(end(row));
      for (const duty of late({ ...facts, asOf }))
        findings.push(lateDuty(duty, { asOf, calendar }, { table, row }));
      if (endsOn !== undefined && endsOn < asOf && notAccepted.includes(facts.state)) {
        const { vi: statusVi, en: statusEn } = projectStateLabels[facts.state];
        const params = { endsOn, statusVi, statusEn, asOf };
        findings.push(makeFinding(registerFindings, 'PROJECT_PAST_END', params, rowPlace(table, row, 'end')));
      }
    }
  };
  const atEnd = (findings: Finding[]): void => {
    if (asOf === undefined || !hasProjects || hasField(table, 'status')) return;
    const place = { path: [table.layout.table], origin: table.origin };
    findings.push(checkNotDone('duties', 'status-column', place));
  };
  return { rows, end: atEnd };
}

function approvedAfter(table: OpenedTable, row: TableRow, asOf: IsoDate): readonly Finding[] {
  const on = dayOf(rowField(table, 'approved_on')(row));
  if (on === undefined) return [];
  const place = rowPlace(table, row, 'approved_on');
  return [makeFinding(registerFindings, 'APPROVED_AFTER_DAY', { approvedOn: on, asOf }, place)];
}

interface Asked extends ProjectDutyFacts {
  readonly asOf: IsoDate;
}

type LateDuty = Extract<Duty, { readonly daysPast: number }>;
type DueOrLateDuty = LateDuty | Extract<Duty, { readonly status: 'due' }>;

/** Projects of one year, level and state have the same duties. */
function remembered(calendar: GivenCalendar): (asked: Asked) => readonly LateDuty[] {
  const known = new Map<string, readonly LateDuty[]>();
  return (asked) => {
    const { state, level, fiscalYear, lastYear, isAdvanced, province = '' } = asked;
    const key = [state, level, fiscalYear, lastYear, isAdvanced, province].join(' ');
    const before = known.get(key) ?? openDuties(asked, calendar).filter(isLate);
    if (known.size < 10_000) known.set(key, before);
    return before;
  };
}

const isLate = (duty: DueOrLateDuty): duty is LateDuty => duty.status === 'late';
const isOpen = (duty: Duty): duty is DueOrLateDuty => duty.status === 'late' || duty.status === 'due';

const planDuties = ['plan-file', 'plan-registration', 'local-plan-appraisal'];

/** What a project has still to do, as far as its status shows: due on the day, or late. */
export function openDuties(
  { state, level, fiscalYear, lastYear, isAdvanced, province, asOf }: Asked,
  calendar: GivenCalendar = { holidays: [] },
): readonly DueOrLateDuty[] {
  const inYear = (year: number, open: readonly string[]): readonly DueOrLateDuty[] => {
    const project: ProjectOnDuty = {
      subject: 'project',
      ...{ level, province, fiscalYear: year },
      done: Object.fromEntries(open.map((id) => [id, null])),
    };
    return duties(project, { asOf, ...calendar })
      .filter(isOpen)
      .filter(({ id }) => open.includes(id));
  };
  const planned = notRegistered.includes(state) ? planDuties.map((kind) => `${kind}/${fiscalYear - 1}`) : [];
  // An advance that is not settled has no cleared file at the Treasury.
  const closing = notSettled.includes(state)
    ? ['contract-liquidation', ...(isAdvanced ? ['treasury-adjustment-file'] : [])].map(
        (kind) => `${kind}/${lastYear}`,
      )
    : [];
  return [
    ...(planned.length > 0 ? inYear(fiscalYear, planned) : []),
    ...(closing.length > 0 ? inYear(lastYear, closing) : []),
  ];
}

function lateDuty(
  { id, label, lastDay, daysPast, deadline }: LateDuty,
  { asOf, calendar }: { readonly asOf: IsoDate; readonly calendar: GivenCalendar },
  { table, row }: { readonly table: OpenedTable; readonly row: TableRow },
): Finding {
  const isCounted = deadline.rule.when.shape.startsWith('working-days');
  const holidays = isCounted ? (calendar ? 'given' : 'not-given') : 'not-needed';
  const days = { lastDay, daysPast: String(daysPast), asOf, holidays } as const;
  const params = { duty: id, dutyVi: label.vi, dutyEn: label.en, ...days };
  const place = { ...rowPlace(table, row, 'status'), legalBasis: [deadline.rule.citation] };
  return makeFinding(registerFindings, 'DUTY_LATE', params, place);
}
