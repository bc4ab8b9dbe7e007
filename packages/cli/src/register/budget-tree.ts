import { likelyCauses, reconcile, settleReadings, type FigureReadings } from '@khuyencong/budget';
import {
  activities,
  foldVietnamese,
  isDecimalString,
  makeFinding,
  type Finding,
  type FindingPlace,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { closest } from 'fastest-levenshtein';
import { readFigure } from '../figures/read-figure.js';
import { registerFindings } from './register-findings.js';
import { hasField, rowField, rowPlace } from './row-field.js';

/** The items of a budget table: which line is part of which. */
export interface BudgetTree {
  /** Whether others say that they are part of it. */
  readonly isParent: (row: TableRow) => boolean;
  readonly findings: readonly Finding[];
}

const causesAtMost = 3;
const tolerance = { aboutTolerancePercent: '0' } as const;

interface Line {
  readonly row: TableRow;
  readonly id: string;
  /** What others call it: its activity, or the label of a sum. */
  readonly names: readonly string[];
  readonly label: string;
  readonly parent: string | null;
  /** Of its year and phase, and of its source where it says one. */
  readonly column: string;
  readonly source: string;
  readonly amount: string | null;
}

const keyOf = (text: string): string => foldVietnamese(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));

/** Reconciles every item of a budget with the lines that say they are part of it. */
export function budgetTree(table: OpenedTable, rows: readonly TableRow[]): BudgetTree {
  if (!hasField(table, 'parent')) return { isParent: () => false, findings: [] };
  const lines = linesOf(table, rows);
  const links = new Map<Line, Line>();
  const findings: Finding[] = [];
  for (const line of lines) {
    if (line.parent === null) continue;
    const parent = parentOf(line, lines);
    if (parent) links.set(line, parent);
    else findings.push(unknownParent(line, lines, rowPlace(table, line.row, 'parent')));
  }
  const circular = [...links.keys()].filter((line) => isCircular(line, links));
  for (const line of circular) {
    const place = rowPlace(table, line.row, 'parent');
    const params = { parent: (line.parent ?? '').slice(0, 80) };
    findings.push(makeFinding(registerFindings, 'BUDGET_PARENT_CIRCULAR', params, place));
    links.delete(line);
  }
  const parents = new Set([...links.values()].map(({ row }) => row));
  return { isParent: (row) => parents.has(row), findings: [...findings, ...reconciled(table, links)] };
}

function linesOf(table: OpenedTable, rows: readonly TableRow[]): readonly Line[] {
  const field = (name: string) => rowField(table, name);
  const [year, activity, source] = [field('year'), field('activity'), field('source')];
  const [phase, amount, parent] = [field('phase'), field('amount'), field('parent')];
  return rows.flatMap((row, index): readonly Line[] => {
    if (row.kind === 'note') return [];
    const label = activities.find(({ id }) => id === activity(row))?.label;
    const said = label?.vi ?? row.label ?? '';
    const names = [activity(row), label?.vi, label?.en, row.label].filter((name) => typeof name === 'string');
    return [
      {
        ...{ row, id: String(index), label: said, names: names.map(keyOf) },
        parent: row.kind === 'record' ? parent(row) : null,
        column: `${year(row) ?? ''} ${phase(row) ?? 'planned'}`,
        ...{ source: source(row) ?? '', amount: amount(row) },
      },
    ];
  });
}

/** The item of the same year, phase and source; without such a source, the one that stands for all sources. */
function parentOf(line: Line, lines: readonly Line[]): Line | undefined {
  const key = keyOf(line.parent ?? '');
  const named = lines.filter((other) => other !== line && other.names.includes(key) && mayHold(other, line));
  return (
    named.find((other) => other.source === line.source && other.row.kind === 'record') ??
    named.find((other) => other.source === '') ??
    undefined
  );
}

/** A row of sums often says neither year nor phase: it is that of its table. */
function mayHold(parent: Line, line: Line): boolean {
  const [year = '', phase] = parent.column.split(' ');
  if (parent.row.kind === 'record') return parent.column === line.column;
  return (
    (year === '' || line.column.startsWith(`${year} `)) &&
    (year === '' || phase === line.column.split(' ')[1])
  );
}

function unknownParent(line: Line, lines: readonly Line[], place: FindingPlace): Finding {
  const labels = [...new Set(lines.filter((other) => other !== line).map(({ label }) => label))].filter(
    Boolean,
  );
  const parent = (line.parent ?? '').slice(0, 80);
  const nearest = labels.length === 0 ? undefined : closest(parent, labels);
  return makeFinding(registerFindings, 'BUDGET_PARENT_UNKNOWN', { parent, nearest }, place);
}

function isCircular(line: Line, links: ReadonlyMap<Line, Line>): boolean {
  const seen = new Set<Line>();
  for (let at = links.get(line); at && !seen.has(at); at = links.get(at)) {
    if (at === line) return true;
    seen.add(at);
  }
  return false;
}

function reconciled(table: OpenedTable, links: ReadonlyMap<Line, Line>): readonly Finding[] {
  const parents = new Set(links.values());
  const figures = settleReadings(
    [...new Set([...parents, ...links.keys()])].flatMap((line): readonly FigureReadings[] => {
      if (line.amount === null || !isDecimalString(line.amount)) return [];
      const place = rowPlace(table, line.row, 'amount');
      const figure = { id: line.id, measure: 'money', value: line.amount, unit: 'đồng' } as const;
      const { readings } = readFigure(figure, place.path);
      const parent = links.get(line);
      return [
        {
          ...readings,
          label: { vi: line.label, en: line.label },
          ...(place.origin && { origin: place.origin }),
          ...(parent && { partOf: parent.id }),
        },
      ];
    }),
  );
  const result = reconcile(figures, { ...tolerance, explain: false });
  const causes = likelyCauses(result, { ...tolerance, figures, atMost: causesAtMost });
  return [...result.findings, ...causes.map(({ finding }) => finding)];
}
