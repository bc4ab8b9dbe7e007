import { makeFinding, type Finding } from '@khuyencong/model';
import { roundFindings } from '../round/round-findings.js';
import type { RoundRules } from '../round/round-rules.js';
import { cellPath } from '../sheet/mark-cell.js';
import { blankCell, refusedCell, statusOfCell } from '../sheet/sheet-cells.js';
import { readSheet, type SheetCells, type SheetTable } from '../sheet/sheet-table.js';
import { exactMark, fractionOf, sumOfFractions, type Fraction } from './fraction.js';
import { unscaledMark } from './mark-scale.js';
import type { ProductPlan, RoundPlan } from './plan-round.js';
import type { CountedSheet, CountedSheets } from './product-standing.js';
import type { NotScoredReason, SheetResult, SheetStanding } from './round-result.js';

/** The sheets of one product: what each is worth, which of them count, and whether a policy keeps the product back. */
export interface TotalledSheets {
  readonly sheets: readonly SheetResult[];
  readonly counted: CountedSheets;
  readonly blockedBy?: NotScoredReason;
  readonly findings: readonly Finding[];
}

type Standing = 'complete' | 'partly-blank' | SheetStanding;

interface ReadSheet {
  readonly juror: string;
  readonly sheet: SheetCells | undefined;
  readonly standing: Standing;
}

interface SheetOptions {
  readonly round: RoundPlan;
  readonly table: SheetTable;
  /** Position of the product in the plan. */
  readonly at: number;
}

/** Adds up the sheets of one product under the policies of the round. */
export function totalSheets(product: ProductPlan, options: SheetOptions): TotalledSheets {
  return completeSheets(product, options) ?? incompleteSheets(product, options);
}

/** The common case on its own, because it runs for every sheet: nothing is missing and nothing was ruled. */
function completeSheets(
  product: ProductPlan,
  { round, table, at }: SheetOptions,
): TotalledSheets | undefined {
  const { referred, rulings, plan } = product;
  if (referred || rulings.length > 0 || round.hasSecondPanel || !plan || table.wholes.size > 0)
    return undefined;
  const criteria = plan.leaves.length;
  const { cells, starts, jurors } = table;
  const results: SheetResult[] = [];
  let sum = 0;
  for (let jurorAt = 0; jurorAt < jurors; jurorAt += 1) {
    const start = starts[at * jurors + jurorAt] ?? -1;
    const juror = round.jurors[jurorAt]?.id;
    if (start < 0 || juror === undefined) return undefined;
    let total = 0;
    for (let cell = start; cell < start + criteria; cell += 1) {
      const mark = cells[cell] ?? blankCell;
      if (mark < 0) return undefined;
      total += mark;
    }
    sum += total;
    results.push({ juror, standing: 'counted', total: round.markText(total) });
  }
  const list = (): readonly CountedSheet[] =>
    results.map(({ juror }, jurorAt) =>
      countComplete(juror, readSheet(table, { slot: at * jurors + jurorAt, criteria })),
    );
  return { sheets: results, counted: { count: results.length, sum, list }, findings: [] };
}

function countComplete(juror: string, sheet: SheetCells | undefined): CountedSheet {
  const cells = sheet?.cells ?? [];
  return { juror, cells, total: cells.reduce((sum, cell) => sum + cell, 0) };
}

function incompleteSheets(product: ProductPlan, { round, table, at }: SheetOptions): TotalledSheets {
  const { rules } = round.document;
  const findings: Finding[] = [];
  const excused = excusedLeaves(product);
  const read: ReadSheet[] = [];
  const criteria = product.plan?.leaves.length ?? 0;
  round.jurors.forEach(({ id, panel = 'first' }, jurorAt) => {
    const sheet = readSheet(table, { slot: at * table.jurors + jurorAt, criteria });
    const counts = panelCounts(panel, { product, rules });
    if (!counts && !sheet) return;
    if (!counts && panel === 'second' && !product.referred) findings.push(panelFinding(product, id));
    const standing = counts ? standingOf(sheet, { excused, juror: id, product, findings }) : 'other-panel';
    read.push({ juror: id, sheet, standing });
  });
  const counted = read.flatMap((each) => countedSheet(each, { read, excused, rules }));
  const blockedBy = blockingPolicy(read, rules.missing);
  if (excused.size > 0) findings.push(...excusedFindings(read, { product, excused, round }));
  if (read.some(({ sheet }) => sheet !== undefined))
    findings.push(...blankFindings(read, { product, rules }));
  const results = sheetResults(read, { counted, round });
  return {
    sheets: results,
    counted: { count: counted.length, list: () => counted },
    ...(blockedBy && { blockedBy }),
    findings,
  };
}

function sheetResults(
  read: readonly ReadSheet[],
  { counted, round }: { readonly counted: readonly CountedSheet[]; readonly round: RoundPlan },
): readonly SheetResult[] {
  const byJuror = new Map(counted.map((sheet) => [sheet.juror, sheet]));
  return read.map(({ juror, standing }): SheetResult => {
    const sheet = byJuror.get(juror);
    if (sheet) return { juror, standing: 'counted', total: totalText(sheet.total, round.decimals) };
    const isBlankSheet = standing === 'complete' || standing === 'partly-blank';
    return { juror, standing: isBlankSheet ? 'not-scored' : standing };
  });
}

/** Criteria whose condition was ruled not to be met: they earn nothing on any sheet. */
function excusedLeaves({ plan, rulings }: ProductPlan): ReadonlySet<number> {
  if (!plan || rulings.length === 0) return nothing;
  const unmet = rulings.filter(({ condition }) => condition === 'applies-only-if');
  return new Set(unmet.flatMap(({ criterion = '' }) => plan.leavesOf.get(criterion) ?? []));
}

const nothing: ReadonlySet<number> = new Set();

function panelCounts(
  panel: 'first' | 'second',
  { product, rules }: { readonly product: ProductPlan; readonly rules: RoundRules },
): boolean {
  if (!product.referred || rules.secondPanel === 'no-second-panel') return panel === 'first';
  return panel === 'second' || rules.secondPanel === 'both-together';
}

interface SheetFacts {
  readonly excused: ReadonlySet<number>;
  readonly juror: string;
  readonly product: ProductPlan;
  readonly findings: Finding[];
}

/** A juror who stands aside from one criterion stands aside from the product. */
function standingOf(sheet: SheetCells | undefined, facts: SheetFacts): Standing {
  if (!sheet) return 'not-scored';
  let blanks = 0;
  let refused = false;
  let status = sheet.whole;
  for (let at = 0; at < sheet.cells.length; at += 1) {
    const cell = sheet.cells[at] ?? blankCell;
    if (cell >= 0 || facts.excused.has(at)) continue;
    if (cell === refusedCell) refused = true;
    else if (isBlank(cell)) blanks += 1;
    else if (status === blankCell || cell < status) status = cell;
  }
  if (!isBlank(status)) {
    const hasMarks = sheet.cells.some((cell) => cell >= 0 || cell === refusedCell);
    const standing = statusOfCell(status);
    if (hasMarks) facts.findings.push(besideFinding(facts, standing));
    return standing;
  }
  if (refused) return 'refused';
  if (blanks === 0) return 'complete';
  return sheet.cells.some((cell) => cell >= 0) ? 'partly-blank' : 'not-scored';
}

const isBlank = (cell: number): boolean => cell < 0 && statusOfCell(cell) === 'not-scored';

function countedSheet(
  { juror, sheet, standing }: ReadSheet,
  {
    read,
    excused,
    rules,
  }: {
    readonly read: readonly ReadSheet[];
    readonly excused: ReadonlySet<number>;
    readonly rules: RoundRules;
  },
): readonly CountedSheet[] {
  if (!sheet) return [];
  const isImputed = standing === 'partly-blank' && rules.missing.notScored === 'mean-of-other-jurors';
  if (standing !== 'complete' && !isImputed) return [];
  const cells =
    excused.size === 0 ? sheet.cells : sheet.cells.map((cell, at) => (excused.has(at) ? 0 : cell));
  let sum = 0;
  for (const cell of cells) if (cell > 0) sum += cell;
  if (!isImputed) return [{ juror, cells, total: sum }];
  const others = cells.flatMap((cell, at) => (cell < 0 ? [meanOfOthers(at, read)] : []));
  const known = others.filter((mean) => mean !== undefined);
  if (known.length < others.length) return [];
  return [{ juror, cells, total: sumOfFractions([fractionOf(sum, 1), ...known]) }];
}

/** The mean of the sheets that have a mark for one criterion; none when no sheet has one. */
function meanOfOthers(at: number, read: readonly ReadSheet[]): Fraction | undefined {
  const marks = read.flatMap(({ sheet, standing }) => {
    const cell =
      standing === 'complete' || standing === 'partly-blank' ? (sheet?.cells[at] ?? blankCell) : blankCell;
    return cell >= 0 ? [cell] : [];
  });
  if (marks.length === 0) return undefined;
  return fractionOf(
    marks.reduce((sum, mark) => sum + mark, 0),
    marks.length,
  );
}

function blockingPolicy(
  read: readonly ReadSheet[],
  missing: RoundRules['missing'],
): NotScoredReason | undefined {
  const blocks = (standing: Standing): boolean => {
    if (standing === 'partly-blank' || standing === 'not-scored')
      return missing.notScored === 'product-not-scored';
    if (standing === 'absent') return missing.absent === 'product-not-scored';
    if (standing === 'recused') return missing.recused === 'product-not-scored';
    return standing === 'spoiled' && missing.spoiled === 'product-not-scored';
  };
  if (read.some(({ standing }) => standing === 'refused') && missing.refused === 'product-not-scored')
    return 'refused-mark';
  return read.some(({ standing }) => blocks(standing)) ? 'missing-mark' : undefined;
}

function totalText(total: number | Fraction, decimals: number): SheetResult['total'] & string {
  return typeof total === 'number' ? unscaledMark(total, decimals) : exactMark(total, decimals);
}

function blankFindings(
  read: readonly ReadSheet[],
  { product, rules }: { readonly product: ProductPlan; readonly rules: RoundRules },
): readonly Finding[] {
  const of = product.plan?.leaves.length ?? 0;
  return read.flatMap(({ juror, sheet, standing }) => {
    if (standing !== 'partly-blank' && standing !== 'not-scored') return [];
    const missing = sheet ? sheet.cells.filter(isBlank).length : of;
    const place = { product: product.entry.id, juror, criterion: '*' };
    const params = { ...place, missing: String(missing), of: String(of), policy: rules.missing.notScored };
    return [makeFinding(roundFindings, 'MARK_LEFT_BLANK', params, { path: cellPath(place) })];
  });
}

function besideFinding({ product, juror }: SheetFacts, status: string): Finding {
  const place = { product: product.entry.id, juror, criterion: '*' };
  return makeFinding(roundFindings, 'MARK_BESIDE_STATUS', { ...place, status }, { path: cellPath(place) });
}

function panelFinding({ entry }: ProductPlan, juror: string): Finding {
  const place = { product: entry.id, juror, criterion: '*' };
  return makeFinding(roundFindings, 'MARK_PANEL_NOT_CALLED', place, { path: cellPath(place) });
}

interface ExcusedFacts {
  readonly product: ProductPlan;
  readonly excused: ReadonlySet<number>;
  readonly round: RoundPlan;
}

function excusedFindings(
  read: readonly ReadSheet[],
  { product, excused, round }: ExcusedFacts,
): readonly Finding[] {
  return read.flatMap(({ juror, sheet }) =>
    [...excused].flatMap((at) => {
      const cell = sheet?.cells[at] ?? blankCell;
      if (cell <= 0) return [];
      const place = { product: product.entry.id, juror, criterion: product.plan?.leaves[at]?.id ?? '' };
      const params = { ...place, mark: unscaledMark(cell, round.decimals) };
      return [makeFinding(roundFindings, 'MARK_CONDITION_NOT_MET', params, { path: cellPath(place) })];
    }),
  );
}
