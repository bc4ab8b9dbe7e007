import { likelyCauses, reconcile, settleReadings, type FigureReadings } from '@khuyencong/budget';
import { isDecimalString, type Finding, type FindingPlace } from '@khuyencong/model';
import { checkClaims, type OpenedTable, type TableRow } from '@khuyencong/tables';
import { readFigure } from '../figures/read-figure.js';
import { saysItsYear } from './budget-tree.js';
import { headerOf, rowField, rowPlace } from './row-field.js';
import { smallWhole } from './small-whole.js';

/** A check of the sums that a table states, given all its rows. */
export interface SumsCheck {
  readonly rows: (rows: readonly TableRow[]) => readonly Finding[];
  readonly end: () => readonly Finding[];
}

/** Longer tables get the difference without its likely causes: the rows of a sum are not kept. */
const rowsKeptAtMost = 2000;
const causesAtMost = 3;

/** Compares stated sums with their rows, and looks for what may have made those in money disagree. */
export function claimsCheck(table: OpenedTable): SumsCheck {
  const claims = checkClaims(table);
  // Lines of a budget are of many years and phases; a sum of one of them is reconciled with those.
  const isBudget = table.layout.table === 'budget';
  const kept: TableRow[] = [];
  let isWhole = true;
  const explained = (findings: readonly Finding[]): readonly Finding[] =>
    findings.flatMap((finding) => (isWhole ? [finding, ...causesOf(finding, kept, table)] : [finding]));
  return {
    rows: (given) => {
      const rows = isBudget ? given.filter((row) => !saysItsYear(table, row)) : given;
      if (kept.length + rows.length > rowsKeptAtMost) isWhole = false;
      else kept.push(...rows);
      return explained(claims.add(rows));
    },
    end: () => explained(claims.end()),
  };
}

const tolerance = { aboutTolerancePercent: '0' } as const;

/** Only where the rows of the cells named by the finding make the sum that it states: sections inside sections may not. */
function causesOf(finding: Finding, rows: readonly TableRow[], table: OpenedTable): readonly Finding[] {
  const { claim = '', sum = '', cells = '' } = finding.params;
  const [, line, name] = finding.path;
  const unit = table.layout.columns.find(({ field }) => field.name === name)?.field.unit;
  if (finding.code !== 'SUM_DIFFERS' || unit !== 'đồng' || typeof name !== 'string') return [];
  const [from = '', to = from] = cells.match(/\d+/gu) ?? [];
  const [first, last] = [smallWhole(from), smallWhole(to)];
  const value = rowField(table, name);
  const parts = rows.filter((row) => row.kind === 'record' && row.line >= first && row.line <= last);
  const { label: said = '' } = finding.params;
  const total = {
    ...figureOf('total', claim, { path: finding.path, origin: finding.origin }),
    label: { vi: said, en: said },
  };
  const label = rowField(table, 'name');
  const figures = settleReadings([
    total,
    ...parts.flatMap((row): readonly FigureReadings[] => {
      const amount = value(row);
      if (amount === null) return [];
      const text = label(row) ?? `${headerOf(table, name)} ${row.line}`;
      return [
        {
          ...figureOf(String(row.line), amount, rowPlace(table, row, name)),
          label: { vi: text, en: text },
          partOf: 'total',
        },
      ];
    }),
  ]);
  const reconciled = reconcile(figures, { ...tolerance, explain: false });
  if (typeof line !== 'number' || reconciled.totals[0]?.sum !== sum) return [];
  return likelyCauses(reconciled, { ...tolerance, figures, atMost: causesAtMost }).map(
    (cause) => cause.finding,
  );
}

function figureOf(id: string, amount: string, place: FindingPlace): FigureReadings {
  const value = isDecimalString(amount) ? amount : '0';
  const { readings } = readFigure({ id, measure: 'money', value, unit: 'đồng' }, place.path);
  return { ...readings, ...(place.origin && { origin: place.origin }) };
}
