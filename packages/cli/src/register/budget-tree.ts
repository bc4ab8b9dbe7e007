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
import { causesBehind } from '../figures/causes-behind.js';
import { readFigure } from '../figures/read-figure.js';
import { addTo, emptySum, sumText, type AmountSum } from './amount-sum.js';
import { supportSourceOf } from './budget-lines.js';
import { registerFindings } from './register-findings.js';
import { rowField, rowPlace } from './row-field.js';

/** The items of a budget table: which line is part of which. */
export interface BudgetTree {
  /** Whether others say that they are part of it. */
  readonly isParent: (row: TableRow) => boolean;
  readonly findings: readonly Finding[];
}

const causesAtMost = 3;
const labelsAtMost = 300;
const tolerance = { aboutTolerancePercent: '0' } as const;

/** A row of sums that says its year: it stands for the lines of that year, wherever they are. */
export function saysItsYear(table: OpenedTable, row: TableRow): boolean {
  return row.kind !== 'record' && row.kind !== 'note' && rowField(table, 'year')(row) !== null;
}

const isOwnSum = ({ row, year, amount }: Line): boolean =>
  row.kind !== 'record' && year !== '' && amount !== null;

/** What a line may be part of. */
interface Items {
  readonly byName: ReadonlyMap<string, readonly Line[]>;
  /** Rows of sums, by year and phase. */
  readonly sums: ReadonlyMap<string, readonly Line[]>;
  /** Those that hold support alone. */
  readonly ofSupport: ReadonlySet<Line>;
}

function itemsOf(lines: readonly Line[]): Items {
  const phases = new Map<string, Set<string>>();
  const byName = new Map<string, Line[]>();
  for (const line of lines) {
    for (const name of new Set(line.names)) listed(byName, name).push(line);
    if (line.row.kind !== 'record') continue;
    phases.set(line.year, (phases.get(line.year) ?? new Set<string>()).add(line.phase || 'planned'));
  }
  const sums = new Map<string, Line[]>();
  for (const sum of lines.filter(isOwnSum)) {
    // A sum that names no phase is of the one phase that its year has.
    const [only = '', ...others] = phases.get(sum.year) ?? [];
    if (sum.phase === '' && others.length > 0) continue;
    const key = `${sum.year} ${sum.phase || only}`;
    listed(sums, key).push(sum);
  }
  return { byName, sums, ofSupport: sumsOfSupport(lines, sums) };
}

function listed<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** A sum over all sources may leave out the own money of establishments, as plans of support do. */
function sumsOfSupport(
  lines: readonly Line[],
  sums: ReadonlyMap<string, readonly Line[]>,
): ReadonlySet<Line> {
  const totals = new Map<string, AmountSum>();
  for (const { row, year, phase, source, amount, parent } of lines) {
    if (row.kind !== 'record' || parent !== null || supportSourceOf(source) === undefined) continue;
    const key = `${year} ${phase || 'planned'}`;
    const total = totals.get(key) ?? emptySum();
    totals.set(key, total);
    addTo(total, amount);
  }
  const isOfSupport = (key: string, { source, amount }: Line): boolean => {
    const total = totals.get(key);
    return source === '' && total !== undefined && sumText(total) === amount;
  };
  return new Set([...sums].flatMap(([key, own]) => own.filter((sum) => isOfSupport(key, sum))));
}

/** The sum of a line's year and phase: that of its source first, which itself is part of the one over all sources. */
function sumOver(line: Line, { sums, ofSupport }: Items): Line | undefined {
  const isSum = line.row.kind !== 'record';
  if (isSum && (!isOwnSum(line) || line.source === '')) return undefined;
  const over = sums.get(`${line.year} ${line.phase || 'planned'}`) ?? [];
  const own = isSum ? undefined : over.find(({ source }) => source !== '' && source === line.source);
  const isSupport = supportSourceOf(line.source) !== undefined;
  return own ?? over.find((sum) => sum.source === '' && (isSupport || !ofSupport.has(sum)));
}

interface Line {
  readonly row: TableRow;
  readonly id: string;
  /** What others call it: its activity, or the label of a sum. */
  readonly names: readonly string[];
  readonly label: string;
  readonly parent: string | null;
  readonly year: string;
  /** Empty where the row names none. */
  readonly phase: string;
  readonly source: string;
  readonly amount: string | null;
}

const keyOf = (text: string): string => foldVietnamese(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));

/** Reconciles every item of a budget with the lines that say they are part of it. */
export function budgetTree(table: OpenedTable, rows: readonly TableRow[]): BudgetTree {
  const lines = linesOf(table, rows);
  const links = new Map<Line, Line>();
  const findings: Finding[] = [];
  const items = itemsOf(lines);
  for (const line of lines) {
    if (line.parent === null) {
      const sum = sumOver(line, items);
      if (sum) links.set(line, sum);
      continue;
    }
    const parent = parentOf(line, items);
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
        ...{ year: year(row) ?? '', phase: phase(row) ?? '' },
        ...{ source: source(row) ?? '', amount: amount(row) },
      },
    ];
  });
}

/** The item of the same year, phase and source; without such a source, the one that stands for all sources. */
function parentOf(line: Line, { byName }: Items): Line | undefined {
  const named = (byName.get(keyOf(line.parent ?? '')) ?? []).filter(
    (other) => other !== line && mayHold(other, line),
  );
  return (
    named.find((other) => other.source === line.source && other.row.kind === 'record') ??
    named.find((other) => other.source === '') ??
    undefined
  );
}

/** A row of sums often says neither year nor phase: it is that of its table. */
function mayHold(parent: Line, line: Line): boolean {
  const isSum = parent.row.kind !== 'record';
  const isOfYear = parent.year === line.year || (isSum && parent.year === '');
  const isOfPhase =
    (parent.phase || 'planned') === (line.phase || 'planned') || (isSum && parent.phase === '');
  return isOfYear && isOfPhase;
}

function unknownParent(line: Line, lines: readonly Line[], place: FindingPlace): Finding {
  const others = lines.filter((other) => other !== line && other.label !== '');
  const labels = [...new Set(others.map(({ label }) => label))].slice(0, labelsAtMost);
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
  return causesBehind(
    result.findings,
    causes,
    figures.map(({ figure }) => figure),
  );
}
