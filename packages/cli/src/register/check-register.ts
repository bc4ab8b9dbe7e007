import type { SupportNormSet } from '@khuyencong/law/norms';
import type { Finding, TableName } from '@khuyencong/model';
import {
  checkKeys,
  parentsFirst,
  type KeyCheck,
  type OpenedTable,
  type TableBatch,
  type TableRow,
} from '@khuyencong/tables';
import type { CheckedTarget, CheckFiguresOptions } from '../figures/check-figures.js';
import { budgetCheck } from './budget-check.js';
import { budgetFindings } from './budget-comparison.js';
import { budgetAndProjects, projectsOfBudgetCheck, type BudgetAndProjects } from './budget-lines.js';
import { claimsCheck } from './claims-check.js';
import { datesCheck } from './dates-check.js';
import { dutiesCheck, type GivenCalendar } from './duties-check.js';
import { eligibilityCheck, establishmentsCheck, type Establishments } from './eligibility-check.js';
import { establishmentsTwiceCheck } from './establishments-twice-check.js';
import { marksCheck } from './marks-check.js';
import { moneyCheck } from './money-check.js';
import { programmeCheck, projectProvinceCheck, type ProgrammeOfTable } from './programme-rows.js';
import { provinceNames, type ProvinceNames } from './province-names.js';
import { provincesCheck } from './provinces-check.js';
import { recordBlocks } from './record-block.js';
import { roundsCheck, type AwardRounds } from './rounds-check.js';
import type { RowCheck } from './row-check.js';
import { rowField } from './row-field.js';
import { settlementCheck } from './settlement-check.js';
import { shippedSchemes } from './shipped-schemes.js';
import { smallWhole } from './small-whole.js';
import { supportCheck } from './support-check.js';
import { actualsCheck, targetsCheck, type TargetRows } from './target-rows.js';
import { registerTotals, totalsCheck, type GrowingTotals, type RegisterTotal } from './totals.js';
import { watchRegister, type RegisterSummary, type RegisterWatch } from '../summary/register-summary.js';
import { trackTargetRows } from './track-target-rows.js';

/** How the tables of a programme file are checked, and where the findings go. */
export interface CheckRegisterOptions extends CheckFiguresOptions {
  readonly norms: SupportNormSet;
  /** For rows that name none. */
  readonly province: string | undefined;
  /** Adds the tables up for a report too. */
  readonly summarise?: boolean | undefined;
  /** Days off, for deadlines in working days; nothing is known of them where left out. */
  readonly calendar?: GivenCalendar;
  /** Takes findings as they come; the next rows are read when it is done. */
  readonly report: (findings: readonly Finding[]) => void | Promise<void>;
}

/**
 * A table that was checked (bảng đã kiểm tra).
 *
 * @category check
 * @since 0.1.0
 */
export interface CheckedTable {
  readonly table: TableName;
  readonly file?: string;
  readonly sheet?: string;
  readonly rows: number;
}

/**
 * The tables of a programme file as checked (kết quả kiểm tra tệp chương trình).
 *
 * @category check
 * @since 0.1.0
 */
export interface CheckedRegister {
  readonly tables: readonly CheckedTable[];
  readonly totals: readonly RegisterTotal[];
  readonly targets: readonly CheckedTarget[];
  /** Only when asked for. */
  readonly summary?: RegisterSummary;
}

interface RegisterState {
  readonly programmes: ProgrammeOfTable[];
  readonly keys: KeyCheck;
  readonly establishments: Establishments;
  readonly money: BudgetAndProjects;
  readonly totals: GrowingTotals;
  readonly targets: TargetRows;
  readonly provinces: ProvinceNames;
  readonly watch: RegisterWatch | undefined;
  readonly awards: AwardRounds;
}

/** Checks the tables of one programme file, each in one pass. */
export async function checkRegister(
  tables: readonly OpenedTable[],
  options: CheckRegisterOptions,
): Promise<CheckedRegister> {
  const hasRounds = tables.some(({ layout }) => layout.table === 'rounds');
  const state: RegisterState = {
    programmes: [],
    keys: checkKeys(),
    establishments: new Map(),
    money: budgetAndProjects(),
    totals: new Map(),
    targets: { targets: [], actuals: [] },
    provinces: provinceNames(),
    watch: options.summarise === true ? watchRegister(options) : undefined,
    awards: { schemes: hasRounds ? await shippedSchemes() : [], rounds: new Map(), held: [] },
  };
  const checked: CheckedTable[] = [];
  for (const table of parentsFirst(tables)) checked.push(await checkTable(table, state, options));
  const { targets, findings } = trackTargetRows(state.targets, {
    ...options,
    provinces: state.provinces,
    programmes: state.programmes.map(({ from, to }) => ({ from: smallWhole(from), to: smallWhole(to) })),
  });
  await options.report([...state.keys.end(), ...budgetFindings(state.money), ...findings]);
  const summary = state.watch?.end();
  return { tables: checked, totals: registerTotals(state.totals), targets, ...(summary && { summary }) };
}

async function checkTable(
  table: OpenedTable,
  state: RegisterState,
  options: CheckRegisterOptions,
): Promise<CheckedTable> {
  const checks = checksOf(table, state, options);
  const claims = claimsCheck(table);
  const watch = state.watch?.table(table);
  const blockOf = recordBlocks(table);
  let count = 0;
  for await (const block of blocks(table.rows())) {
    const findings: Finding[] = [...block.findings];
    const records = block.rows.filter(({ kind }) => kind === 'record');
    count += records.length;
    findings.push(...claims.rows(block.rows), ...state.keys.add(table, records));
    const together = blockOf(records);
    for (const check of checks) {
      check.all?.(block.rows);
      check.rows(records, findings, together);
    }
    watch?.(block.rows);
    if (findings.length > 0) await options.report(byLine(findings));
  }
  const last: Finding[] = [...claims.end()];
  for (const { end } of checks) end?.(last);
  if (last.length > 0) await options.report(last);
  const { file, sheet } = table.origin;
  return {
    table: table.layout.table,
    ...(file !== undefined && { file }),
    ...(sheet !== undefined && { sheet }),
    rows: count,
  };
}

function checksOf(
  table: OpenedTable,
  state: RegisterState,
  options: CheckRegisterOptions,
): readonly RowCheck[] {
  switch (table.layout.table) {
    case 'programme':
      return [programmeCheck(table, state.programmes, state)];
    case 'establishments':
      return [
        establishmentsCheck(table, state.establishments),
        establishmentsTwiceCheck(table, { asOf: options.asOf, provinces: state.provinces }),
      ];
    case 'budget':
      return [budgetCheck(table, state.money)];
    case 'projects':
      return projectChecks(table, state, options);
    case 'targets':
      return [targetsCheck(table, state.targets)];
    case 'actuals':
      return [actualsCheck(table, state.targets)];
    case 'rounds':
      return [roundsCheck(table, state.awards, options)];
    case 'marks':
      return [marksCheck(table, state.awards)];
    case 'products':
      return [];
  }
}

function projectChecks(
  table: OpenedTable,
  { programmes, establishments, money, totals, provinces }: RegisterState,
  { asOf, norms, province, calendar }: CheckRegisterOptions,
): readonly RowCheck[] {
  const named = rowField(table, 'province');
  return [
    datesCheck(
      table,
      programmes.map(({ from, to }) => [from, to]),
    ),
    provincesCheck(table, { asOf, provinces }),
    projectProvinceCheck(table, programmes, { provinces }),
    moneyCheck(table),
    supportCheck(table, { asOf, norms, province }),
    settlementCheck(table, { asOf, norms, province }),
    eligibilityCheck(table, establishments, { asOf, provinces }),
    dutiesCheck(table, { asOf, calendar }),
    projectsOfBudgetCheck(table, money),
    totalsCheck(table, totals, (row) => named(row) ?? province ?? ''),
  ];
}

/** So many rows are checked together: the law is looked up once for all that are alike. */
const rowsAtLeast = 512;

async function* blocks(batches: AsyncIterable<TableBatch>): AsyncGenerator<TableBatch> {
  let rows: TableRow[] = [];
  let findings: Finding[] = [];
  for await (const batch of batches) {
    for (const row of batch.rows) rows.push(row);
    for (const finding of batch.findings) findings.push(finding);
    if (rows.length < rowsAtLeast) continue;
    yield { rows, findings };
    rows = [];
    findings = [];
  }
  if (rows.length > 0 || findings.length > 0) yield { rows, findings };
}

/** Findings of the reader and of every check, in the order of the lines; those of no line come first. */
function byLine(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => lineOf(one) - lineOf(other) || rowOf(one) - rowOf(other));
}

function lineOf(finding: Finding): number {
  return finding.origin?.line ?? rowOf(finding);
}

function rowOf({ path }: Finding): number {
  const row = path[1];
  return typeof row === 'number' ? row : 0;
}
