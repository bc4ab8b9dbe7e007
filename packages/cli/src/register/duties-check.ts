import { duties, type Duty, type ProjectOnDuty, type WorkingCalendar } from '@khuyencong/law/duties';
import {
  makeFinding,
  projectStateLabels,
  type Finding,
  type IsoDate,
  type ProjectLevel,
  type ProjectState,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { checkNotDone } from './check-not-done.js';
import { dayOf } from './project-of-row.js';
import { registerFindings } from './register-findings.js';
import type { RowCheck } from './row-check.js';
import { hasField, rowField, rowPlace } from './row-field.js';
import { smallWhole } from './small-whole.js';

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
  const field = (name: string) => rowField(table, name);
  const [status, level, year, end] = [field('status'), field('level'), field('year'), field('end')];
  const [province, advanced, approvedOn] = [field('province'), field('advanced'), field('approved_on')];
  const late = remembered(calendar);
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    if (asOf === undefined) return;
    for (const row of records) {
      const approved = dayOf(approvedOn(row));
      if (approved !== undefined && approved > asOf)
        findings.push(
          makeFinding(
            registerFindings,
            'APPROVED_AFTER_DAY',
            { approvedOn: approved, asOf },
            rowPlace(table, row, 'approved_on'),
          ),
        );
      const state = stateOf(status(row));
      const fiscalYear = smallWhole(year(row) ?? '');
      const projectLevel = levelOf(level(row));
      if (state === undefined || projectLevel === undefined || fiscalYear < 1900) continue;
      const endsOn = dayOf(end(row));
      const asked = {
        ...{ state, level: projectLevel, fiscalYear, province: province(row) ?? undefined, asOf },
        // A contract that runs into a later year is liquidated after that year.
        lastYear: Math.max(fiscalYear, smallWhole((endsOn ?? '').slice(0, 4))),
        isAdvanced: smallWhole(advanced(row) ?? '') > 0,
      };
      for (const duty of late(asked)) findings.push(lateDuty(duty, { asOf, calendar }, { table, row }));
      if (endsOn !== undefined && endsOn < asOf && notAccepted.includes(state)) {
        const { vi: statusVi, en: statusEn } = projectStateLabels[state];
        const params = { endsOn, statusVi, statusEn, asOf };
        findings.push(makeFinding(registerFindings, 'PROJECT_PAST_END', params, rowPlace(table, row, 'end')));
      }
    }
  };
  const atEnd = (findings: Finding[]): void => {
    if (asOf === undefined || hasField(table, 'status')) return;
    const place = { path: [table.layout.table], origin: table.origin };
    findings.push(checkNotDone('duties', 'status-column', place));
  };
  return { rows, end: atEnd };
}

interface Asked {
  readonly state: ProjectState;
  readonly level: ProjectLevel;
  readonly fiscalYear: number;
  /** In which the work ends. */
  readonly lastYear: number;
  readonly isAdvanced: boolean;
  readonly province: string | undefined;
  readonly asOf: IsoDate;
}

type LateDuty = Extract<Duty, { readonly daysPast: number }>;

/** Projects of one year, level and state have the same duties. */
function remembered(calendar: GivenCalendar): (asked: Asked) => readonly LateDuty[] {
  const known = new Map<string, readonly LateDuty[]>();
  return (asked) => {
    const { state, level, fiscalYear, lastYear, isAdvanced, province = '' } = asked;
    const key = [state, level, fiscalYear, lastYear, isAdvanced, province].join(' ');
    const before = known.get(key) ?? lateDuties(asked, calendar);
    if (known.size < 10_000) known.set(key, before);
    return before;
  };
}

const planDuties = ['plan-file', 'plan-registration', 'local-plan-appraisal'];

function lateDuties(
  { state, level, fiscalYear, lastYear, isAdvanced, province, asOf }: Asked,
  calendar: GivenCalendar = { holidays: [] },
): readonly LateDuty[] {
  const inYear = (year: number, open: readonly string[]): readonly LateDuty[] => {
    const project: ProjectOnDuty = {
      subject: 'project',
      ...{ level, province, fiscalYear: year },
      done: Object.fromEntries(open.map((id) => [id, null])),
    };
    return duties(project, { asOf, ...calendar }).filter((duty): duty is LateDuty => duty.status === 'late');
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

function stateOf(text: string | null | undefined): ProjectState | undefined {
  return (Object.keys(projectStateLabels) as ProjectState[]).find((state) => state === text);
}

function levelOf(text: string | null | undefined): ProjectLevel | undefined {
  return text === 'national' || text === 'local' ? text : undefined;
}
