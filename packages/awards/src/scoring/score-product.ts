import { makeFinding, type Finding } from '@khuyencong/model';
import { roundFindings } from '../round/round-findings.js';
import type { SheetTable } from '../sheet/sheet-table.js';
import { aggregateTotals, totalFraction } from './aggregate-totals.js';
import { compareFractions, exactMark, markFraction, sumOfFractions } from './fraction.js';
import type { ProductPlan, RoundPlan } from './plan-round.js';
import type { CountedSheets, ProductStanding } from './product-standing.js';
import { readConditions } from './read-conditions.js';
import type { NotScoredReason } from './round-result.js';
import { neededSheets } from './needed-sheets.js';
import { totalSheets, type TotalledSheets } from './total-sheets.js';

interface Scoring {
  readonly round: RoundPlan;
  readonly table: SheetTable;
  /** Position of the product in the plan. */
  readonly at: number;
}

/** Says what marking makes of one product: its mean, or why it has none. */
export function scoreProduct(product: ProductPlan, { round, table, at }: Scoring): ProductStanding {
  const { entry } = product;
  if (!entry.eligible) return without(product, { status: 'ineligible' });
  const totalled = totalSheets(product, { round, table, at });
  const conditions = readConditions(product, totalled.counted);
  const base = { product, sheets: totalled.sheets, counted: totalled.counted, heldBack: conditions.heldBack };
  const findings = [...totalled.findings, ...conditions.findings];
  if (conditions.status) return { ...base, status: conditions.status, findings };
  const because = whyNotScored(product, { totalled, round, findings });
  const aggregated = because ? undefined : aggregateTotals(totalled.counted, round.document.rules.aggregate);
  if (!aggregated) {
    const reason = because ?? 'no-sheet';
    findings.push(notScored(product, { reason, jurors: totalled.sheets.length }));
    return { ...base, status: 'not-scored', because: reason, findings };
  }
  const { mean, trimmed } = aggregated;
  const results =
    trimmed.size === 0
      ? totalled.sheets
      : totalled.sheets.map((sheet) =>
          trimmed.has(sheet.juror) ? { ...sheet, standing: 'trimmed' as const } : sheet,
        );
  return {
    ...base,
    sheets: results,
    status: 'scored',
    mean,
    meanMark: exactMark(mean, round.decimals),
    findings,
  };
}

function without(product: ProductPlan, { status }: Pick<ProductStanding, 'status'>): ProductStanding {
  return {
    product,
    status,
    sheets: [],
    counted: { count: 0, list: () => [] },
    heldBack: false,
    findings: [],
  };
}

interface Reasons {
  readonly totalled: TotalledSheets;
  readonly round: RoundPlan;
  readonly findings: Finding[];
}

function whyNotScored(
  product: ProductPlan,
  { totalled, round, findings }: Reasons,
): NotScoredReason | undefined {
  if (product.blocked) return product.blocked;
  if (round.jurors.length === 0) return 'no-jury';
  if (totalled.sheets.length > 0 && totalled.sheets.every(({ standing }) => standing === 'recused'))
    return 'all-recused';
  if (totalled.counted.count === 0 && totalled.sheets.every(({ standing }) => standing !== 'refused'))
    return 'no-sheet';
  if (totalled.blockedBy) return totalled.blockedBy;
  const shortage = quorumFinding(product, { totalled, round });
  if (shortage) {
    findings.push(shortage);
    return 'below-quorum';
  }
  const spread = spreadFinding(product, { counted: totalled.counted, round });
  if (!spread) return undefined;
  findings.push(spread);
  return round.document.rules.spread.kind === 're-mark' ? 'spread-too-wide' : undefined;
}

function quorumFinding(
  product: ProductPlan,
  { totalled, round }: { readonly totalled: TotalledSheets; readonly round: RoundPlan },
): Finding | undefined {
  const { quorum } = round.document.rules;
  const panel = totalled.sheets.filter(({ standing }) => standing !== 'other-panel');
  const needed = neededSheets(quorum, { jurors: panel.length });
  const has = totalled.counted.count;
  const heads = new Set(round.jurors.filter(({ role }) => role === 'head').map(({ id }) => id));
  const needsHead = quorum.kind === 'share-of-jurors' && quorum.headAmongThem;
  const hasHead = !needsHead || totalled.counted.list().some(({ juror }) => heads.has(juror));
  if (has >= needed && hasHead) return undefined;
  // A share that cannot be read is shown as it stands; its own finding says so.
  const number = Number.isFinite(needed) || quorum.kind !== 'share-of-jurors' ? String(needed) : quorum.share;
  const params = {
    product: product.entry.id,
    sheets: String(has),
    needed: needsHead ? `${number} + head` : number,
  };
  return makeFinding(roundFindings, 'QUORUM_NOT_REACHED', params, { path: ['products', product.entry.id] });
}

function spreadFinding(
  product: ProductPlan,
  { counted, round }: { readonly counted: CountedSheets; readonly round: RoundPlan },
): Finding | undefined {
  const { spread } = round.document.rules;
  if (spread.kind === 'none') return undefined;
  const sorted = counted.list().map(totalFraction).sort(compareFractions);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return undefined;
  const difference = sumOfFractions([highest, { ...lowest, numerator: -lowest.numerator }]);
  if (compareFractions(difference, markFraction(spread.mostBetween, round.decimals)) <= 0) return undefined;
  const params = {
    product: product.entry.id,
    spread: exactMark(difference, round.decimals),
    most: spread.mostBetween,
    policy: spread.kind,
  };
  return makeFinding(roundFindings, 'SPREAD_TOO_WIDE', params, { path: ['products', product.entry.id] });
}

function notScored(
  product: ProductPlan,
  { reason, jurors }: { readonly reason: NotScoredReason; readonly jurors: number },
): Finding {
  const { id } = product.entry;
  const place = { path: ['products', id] };
  return reason === 'all-recused'
    ? makeFinding(roundFindings, 'ALL_RECUSED', { product: id, jurors: String(jurors) }, place)
    : makeFinding(roundFindings, 'PRODUCT_NOT_SCORED', { product: id, because: reason }, place);
}
