import { duties, type Duty, type ProjectOnDuty } from '@khuyencong/law/duties';
import {
  makeFinding,
  projectStateLabels,
  type Finding,
  type IsoDate,
  type ProjectLevel,
  type ProjectState,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { dayOf } from './project-of-row.js';
import { registerFindings } from './register-findings.js';
import type { RowCheck } from './row-check.js';
import { rowField, rowPlace } from './row-field.js';
import { smallWhole } from './small-whole.js';

const notRegistered: readonly ProjectState[] = ['draft', 'returned'];
const notAccepted: readonly ProjectState[] = ['approved', 'in-progress', 'adjusted'];
const notSettled: readonly ProjectState[] = [...notAccepted, 'accepted'];

/** Finds what is late on a day, as far as the status of a project shows that it is not done; without a day nothing is late. */
export function dutiesCheck(table: OpenedTable, { asOf }: { readonly asOf: IsoDate | undefined }): RowCheck {
  const [status, level, year, end] = ['status', 'level', 'year', 'end'].map((name) => rowField(table, name));
  const province = rowField(table, 'province');
  const late = remembered();
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    if (asOf === undefined) return;
    for (const row of records) {
      const state = stateOf(status?.(row));
      const fiscalYear = smallWhole(year?.(row) ?? '');
      const projectLevel = levelOf(level?.(row));
      if (state === undefined || projectLevel === undefined || fiscalYear < 1900) continue;
      const asked = { state, level: projectLevel, fiscalYear, province: province(row) ?? undefined, asOf };
      for (const duty of late(asked)) findings.push(lateDuty(duty, asOf, { table, row }));
      const endsOn = dayOf(end?.(row));
      if (endsOn !== undefined && endsOn < asOf && notAccepted.includes(state)) {
        const { vi: statusVi, en: statusEn } = projectStateLabels[state];
        const params = { endsOn, statusVi, statusEn, asOf };
        findings.push(makeFinding(registerFindings, 'PROJECT_PAST_END', params, rowPlace(table, row, 'end')));
      }
    }
  };
  return { rows };
}

interface Asked {
  readonly state: ProjectState;
  readonly level: ProjectLevel;
  readonly fiscalYear: number;
  readonly province: string | undefined;
  readonly asOf: IsoDate;
}

type LateDuty = Extract<Duty, { readonly daysPast: number }>;
type DueOrLateDuty = LateDuty | Extract<Duty, { readonly status: 'due' }>;

/** Projects of one year, level and state have the same duties. */
function remembered(): (asked: Asked) => readonly LateDuty[] {
  const known = new Map<string, readonly LateDuty[]>();
  return (asked) => {
    const key = `${asked.state} ${asked.level} ${asked.fiscalYear} ${asked.province ?? ''}`;
    const before = known.get(key) ?? openDuties(asked).filter(isLate);
    if (known.size < 10_000) known.set(key, before);
    return before;
  };
}

const isLate = (duty: DueOrLateDuty): duty is LateDuty => duty.status === 'late';

/** What a project has still to do, as far as its status shows: due on the day, or late. */
export function openDuties({ state, level, fiscalYear, province, asOf }: Asked): readonly DueOrLateDuty[] {
  const open = [
    ...(notRegistered.includes(state) ? ['plan-file', 'plan-registration', 'local-plan-appraisal'] : []).map(
      (kind) => `${kind}/${fiscalYear - 1}`,
    ),
    ...(notSettled.includes(state) ? [`contract-liquidation/${fiscalYear}`] : []),
  ];
  const project: ProjectOnDuty = {
    subject: 'project',
    ...{ level, province, fiscalYear },
    done: Object.fromEntries(open.map((id) => [id, null])),
  };
  // None of these last days is counted in working days.
  return duties(project, { asOf, holidays: [] }).filter(
    (duty): duty is DueOrLateDuty =>
      (duty.status === 'late' || duty.status === 'due') && open.includes(duty.id),
  );
}

function lateDuty(
  { id, label, lastDay, daysPast, deadline }: LateDuty,
  asOf: IsoDate,
  { table, row }: { readonly table: OpenedTable; readonly row: TableRow },
): Finding {
  const params = { duty: id, dutyVi: label.vi, dutyEn: label.en, lastDay, daysPast: String(daysPast), asOf };
  const place = { ...rowPlace(table, row, 'status'), legalBasis: [deadline.rule.citation] };
  return makeFinding(registerFindings, 'DUTY_LATE', params, place);
}

export function stateOf(text: string | null | undefined): ProjectState | undefined {
  return (Object.keys(projectStateLabels) as ProjectState[]).find((state) => state === text);
}

export function levelOf(text: string | null | undefined): ProjectLevel | undefined {
  return text === 'national' || text === 'local' ? text : undefined;
}
