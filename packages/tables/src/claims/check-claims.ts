import { makeFinding, type Finding } from '@khuyencong/model';
import type { OpenedTable } from '../table/opened-table.js';
import type { TableRow } from '../table/table-layout.js';
import { claimFindings } from './claim-findings.js';
import { compareClaim, nearestPart, type ClaimTable } from './compare-claim.js';
import { addPart, addRows, emptyPart, type PartSum } from './part-sum.js';
import { openSections, type OpenSection } from './section-stack.js';

/**
 * A check of sums under way (kiểm tra số cộng): rows go in as they are read, findings come out.
 *
 * @category claim
 * @since 0.1.0
 */
export interface ClaimCheck {
  /** Rows in their order; what can be said of them already. */
  readonly add: (rows: readonly TableRow[]) => readonly Finding[];
  /** What can be said only after the last row. */
  readonly end: () => readonly Finding[];
}

/**
 * Compares the sums that a table states with what its rows make (đối chiếu số cộng, tổng cộng): by section, at any depth, whether the
 * sum stands in the heading or below, and in all, whether the total stands first or last.
 *
 * A sum that does not name its section is held against everything it may be the sum of: the rows since the last sum, the sections that
 * are open, all rows; only where it is none of them is there a finding, with the nearest. Sums are exact. Memory does not grow with the
 * rows.
 *
 * @param table - an opened table, or its layout and origin
 * @returns the check; give it all rows, then end it
 * @example
 * ```ts runnable
 * import { checkClaims, openSource, readTables } from '@khuyencong/tables';
 * const text = 'Mã cơ sở,Tên cơ sở,Vốn\nCS-01,HTX Gốm,200000000\nCS-02,HTX Mây,300000000\nTổng cộng,,510000000\n';
 * const { tables } = await readTables(await openSource(new TextEncoder().encode(text)), { units: [] });
 * const check = checkClaims(tables[0]);
 * const findings = [];
 * for await (const { rows } of tables[0].rows()) findings.push(...check.add(rows));
 * findings.push(...check.end());
 * findings.map(({ code, params }) => [code, params.difference, params.cells]) // => [['SUM_DIFFERS', '10000000', '2–3']]
 * ```
 * @category claim
 * @since 0.1.0
 */
export function checkClaims({ layout, origin }: Pick<OpenedTable, 'layout' | 'origin'>): ClaimCheck {
  const positions = layout.columns.flatMap(({ field }, position) =>
    field.type === 'integer' || field.type === 'number' ? [position] : [],
  );
  const table: ClaimTable = { layout, origin, positions };
  if (positions.length === 0) return { add: () => [], end: () => [] };
  const all = emptyPart(positions.length);
  const state: State = {
    table,
    all,
    run: emptyPart(positions.length),
    early: [],
    sectionSums: 0,
    totals: 0,
    tops: noTops,
  };
  const sections = openSections(positions.length);
  const close = (closed: readonly OpenSection[], findings: Finding[]): void =>
    closed.forEach((section) => closeSection(section, state, findings));
  return {
    add: (rows) => {
      const findings: Finding[] = [];
      let counted = 0;
      for (const [index, row] of rows.entries()) {
        if (row.kind === 'record') continue;
        addRows(state.run, rows.slice(counted, index), positions);
        counted = index + 1;
        if (row.kind === 'note') continue;
        const run = settleRun(state, sections.innermost());
        if (row.kind === 'section') close(sections.open(row), findings);
        else readSum(row, { state, run, open: sections.list(), findings });
      }
      addRows(state.run, counted === 0 ? rows : rows.slice(counted), positions);
      return findings;
    },
    end: () => {
      const findings: Finding[] = [];
      settleRun(state, sections.innermost());
      close(sections.closeAll(), findings);
      for (const row of state.early) findings.push(...compareClaim(row, all, table));
      if (state.sectionSums > 1 && state.totals === 0 && !isOneSection(state.tops))
        findings.push(totalMissing(state));
      return findings;
    },
  };
}

interface State {
  readonly table: ClaimTable;
  /** Closed sections, and records outside any. */
  readonly all: PartSum;
  /** Records since the last heading or sum. */
  run: PartSum;
  /** Totals that stand before the rows. */
  readonly early: TableRow[];
  sectionSums: number;
  totals: number;
  tops: Tops;
}

/** What stands at the outermost level. */
interface Tops {
  readonly sections: number;
  /** Sums of one of those sections. */
  readonly sums: number;
  /** Records outside any section. */
  readonly hasOthers: boolean;
}

const noTops: Tops = { sections: 0, sums: 0, hasOthers: false };

/** Where one section holds all records, its sum is the total. */
const isOneSection = ({ sections, sums, hasOthers }: Tops): boolean =>
  sections === 1 && sums > 0 && !hasOthers;

const hasClaim = (row: TableRow, { positions }: ClaimTable): boolean =>
  positions.some((position) => row.values[position] !== null);

/** Gives the records read since the last heading or sum to the section that they stand in. */
function settleRun(state: State, section: OpenSection | undefined): PartSum {
  const { run, tops } = state;
  if (!section && isCounted(run)) state.tops = { ...tops, hasOthers: true };
  addPart(section?.part ?? state.all, run);
  state.run = emptyPart(state.table.positions.length);
  return run;
}

const isCounted = (part: PartSum): boolean => part.columns.some(({ cells, unread }) => cells > 0 || unread);

/** A section that holds no rows is a row itself: its own figures count in the sums above it. */
function closeSection({ row, part, parent }: OpenSection, state: State, findings: Finding[]): void {
  const { table, tops } = state;
  const isTop = parent === undefined;
  if (isTop) state.tops = { ...tops, sections: tops.sections + 1 };
  if (hasClaim(row, table)) {
    if (isTop) countTopSum(state);
    state.sectionSums += 1;
    if (isCounted(part)) findings.push(...compareClaim(row, part, table));
    else addRows(part, [row], table.positions);
  }
  addPart(parent ?? state.all, part);
}

function countTopSum(state: State): void {
  state.tops = { ...state.tops, sums: state.tops.sums + 1 };
}

interface SumContext {
  readonly state: State;
  readonly run: PartSum;
  /** From the innermost section outwards. */
  readonly open: readonly OpenSection[];
  readonly findings: Finding[];
}

function readSum(row: TableRow, { state, run, open, findings }: SumContext): void {
  const { table } = state;
  if (!hasClaim(row, table)) return;
  const sections = sumsOfOpen(open, table);
  const all = emptyPart(table.positions.length);
  for (const part of [state.all, sections.at(-1)]) if (part) addPart(all, part);
  const isTotal = row.kind === 'total';
  if (isTotal && !isCounted(all)) {
    state.early.push(row);
    state.totals += 1;
    return;
  }
  const named = open.findIndex(({ row: heading }) => row.mark !== undefined && heading.mark === row.mark);
  const candidates = named === -1 ? [all, ...sections, run] : sections.slice(named, named + 1);
  const part = nearestPart(row, candidates.filter(isCounted), table);
  findings.push(...compareClaim(row, part, table));
  if (part !== undefined && part === sections.at(-1)) countTopSum(state);
  if (isTotal && part === all) state.totals += 1;
  else state.sectionSums += 1;
}

/** What the open sections make so far, from the innermost outwards; they have not yet given it to those around them. */
function sumsOfOpen(open: readonly OpenSection[], { positions }: ClaimTable): readonly PartSum[] {
  const sums: PartSum[] = [];
  for (const { part, row } of open) {
    const sum = emptyPart(positions.length);
    const inner = sums.at(-1);
    if (inner) addPart(sum, inner);
    addPart(sum, part);
    if (!isCounted(sum)) addRows(sum, [row], positions);
    sums.push(sum);
  }
  return sums;
}

function totalMissing({ table, sectionSums }: State): Finding {
  const { layout, origin } = table;
  const params = { sections: String(sectionSums) };
  const line = layout.headerLines.at(-1);
  const place = { path: [layout.table], origin: { ...origin, ...(line !== undefined && { line }) } };
  return makeFinding(claimFindings, 'TOTAL_ROW_MISSING', params, place);
}
