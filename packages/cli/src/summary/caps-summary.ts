import { calculateSupport, calculateSupports, type Support, type SupportRequest } from '@khuyencong/budget';
import type { SupportNormSet } from '@khuyencong/law/norms';
import {
  Exact,
  toDecimalString,
  type Citation,
  type DecimalString,
  type Explanation,
  type IsoDate,
  type Origin,
  type Project,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { addTo, emptySum, sumText, type AmountSum } from '../register/amount-sum.js';
import { projectOfRow } from '../register/project-of-row.js';
import { rowPlace } from '../register/row-field.js';
import { cellLeaf } from './projects-summary.js';

/**
 * Why support is not held to a cap (lý do chưa đối chiếu được mức hỗ trợ): the row lacks activity, level or year; it states no support; it is
 * management cost, which has rules of its own; the case states too little; how many units are supported is not stated; the norm has no
 * figure; or no single norm decides.
 *
 * @category report
 * @since 0.1.0
 */
export type CapUnknown =
  | 'row-incomplete'
  | 'no-support'
  | 'management'
  | 'case-incomplete'
  | 'units-open'
  | 'no-figure'
  | 'none-in-force'
  | 'overlapping'
  | 'not-known';

/**
 * Projects whose support is held to one norm (đề án đối chiếu theo một định mức).
 *
 * **Units**: whole đồng.
 *
 * @category report
 * @since 0.1.0
 */
export interface CapGroup {
  readonly activity: string;
  readonly level: string;
  readonly normId: string;
  readonly projects: number;
  readonly above: number;
  readonly supportVnd: DecimalString;
  readonly allowedVnd: DecimalString;
  /** What is above, added up; what others leave unused is not set off against it. */
  readonly excessVnd: DecimalString;
  readonly citations: readonly Citation[];
}

/**
 * A project with more support than its norm allows (đề án vượt mức hỗ trợ).
 *
 * **Units**: whole đồng.
 *
 * @category report
 * @since 0.1.0
 */
export interface ProjectAboveCap {
  readonly id: string;
  readonly name: string;
  readonly supportVnd: DecimalString;
  readonly allowedVnd: DecimalString;
  readonly excessVnd: DecimalString;
  readonly citations: readonly Citation[];
  readonly explanation: Explanation;
  readonly origin?: Origin;
}

/**
 * Support held to what the norms allow (đối chiếu mức hỗ trợ với định mức).
 *
 * @category report
 * @since 0.1.0
 */
export interface CapsSummary {
  readonly groups: readonly CapGroup[];
  /** The largest first, at most twenty. */
  readonly above: readonly ProjectAboveCap[];
  readonly notJudged: readonly { readonly reason: CapUnknown; readonly projects: number }[];
}

interface GrowingGroup {
  readonly key: Pick<CapGroup, 'activity' | 'level' | 'normId' | 'citations'>;
  projects: number;
  above: number;
  readonly support: AmountSum;
  readonly allowed: AmountSum;
  readonly excess: AmountSum;
}

interface Above {
  readonly project: Project;
  readonly request: SupportRequest;
  readonly asOf: IsoDate;
  readonly allowedVnd: DecimalString;
  readonly excessVnd: DecimalString;
  readonly citations: readonly Citation[];
  readonly leaf: Explanation;
  readonly origin: Origin | undefined;
}

/** Sums by norm that grow while rows come. */
export interface GrowingCaps {
  readonly groups: Map<string, GrowingGroup>;
  readonly notJudged: Map<CapUnknown, number>;
  above: Above[];
}

export function emptyCaps(): GrowingCaps {
  return { groups: new Map(), notJudged: new Map(), above: [] };
}

/** How the support of rows is held to the law. */
export interface CapOptions {
  readonly asOf: IsoDate | undefined;
  readonly norms: SupportNormSet;
  readonly province: string | undefined;
}

const aboveAtMost = 20;
/** With such a cost only the ceiling of a norm can bind. */
const probeVnd = '100000000000000000';

interface Case {
  readonly row: TableRow;
  readonly project: Project;
  readonly request: SupportRequest;
  readonly asOf: IsoDate;
}

/** Holds the support of every record to the norm of its activity, level, province and day, as the check does. */
export function watchCaps(
  table: OpenedTable,
  caps: GrowingCaps,
  options: CapOptions,
): (rows: readonly TableRow[]) => void {
  const projectOf = projectOfRow(table, options);
  return (rows) => {
    const cases: Case[] = [];
    for (const row of rows) {
      if (row.kind !== 'record') continue;
      const project = projectOf(row);
      const unknown = unknownBefore(project);
      if (unknown || !project) count(caps, unknown ?? 'row-incomplete');
      else cases.push(caseOf(row, project, options));
    }
    const supports = calculateSupports(
      cases.map(({ request, asOf }) => ({ ...request, asOf })),
      { norms: options.norms },
    );
    for (const [index, each] of cases.entries()) {
      const support = supports[index];
      if (support) judge(table, caps, each, withoutCost(each, support, options));
    }
  };
}

const management: ReadonlySet<string> = new Set(['management-agency', 'management-unit']);

function unknownBefore(project: Project | undefined): CapUnknown | undefined {
  if (!project) return 'row-incomplete';
  if (project.supportVnd === undefined) return 'no-support';
  return management.has(project.activity) ? 'management' : undefined;
}

function caseOf(row: TableRow, project: Project, { asOf }: CapOptions): Case {
  const { activity, level, province, units } = project;
  return {
    ...{ row, project },
    request: {
      ...{ activity, level, province, units },
      costVnd: project.totalCostVnd,
      requestedVnd: project.supportVnd,
      ownMoneyVnd: project.counterpartVnd,
      otherSourcesVnd: project.otherSourcesVnd,
    },
    asOf: project.approvedOn ?? asOf ?? (`${project.year}-12-31` as IsoDate),
  };
}

/** Without a cost the rate cannot be held to, but the ceiling can. */
function withoutCost(each: Case, support: Support, { norms }: CapOptions): Support {
  if (support.findings[0]?.code !== 'SUPPORT_COST_MISSING') return support;
  const probed = calculateSupport({ ...each.request, costVnd: probeVnd }, { norms, asOf: each.asOf });
  const requested = each.request.requestedVnd ?? '0';
  const isAbove =
    probed.status === 'in-force' &&
    probed.boundBy === 'ceiling' &&
    new Exact(requested).greaterThan(probed.supportVnd);
  return isAbove ? probed : support;
}

function judge(table: OpenedTable, caps: GrowingCaps, each: Case, support: Support): void {
  if (support.status !== 'in-force') {
    return count(caps, support.status === 'faulty-request' ? 'case-incomplete' : support.status);
  }
  const { supportVnd: allowedVnd, citations, normId } = support;
  const requested = each.request.requestedVnd ?? '0';
  const excess = new Exact(requested).minus(allowedVnd);
  const isAbove = excess.greaterThan(0);
  const { units, kind, activity, level } = each.project;
  if (isAbove && units === undefined && kind === 'group') return count(caps, 'units-open');
  const key = JSON.stringify([activity, level, normId]);
  const group = caps.groups.get(key) ?? {
    key: { activity, level, normId, citations },
    ...{ projects: 0, above: 0, support: emptySum(), allowed: emptySum(), excess: emptySum() },
  };
  caps.groups.set(key, group);
  group.projects += 1;
  addTo(group.support, requested);
  addTo(group.allowed, allowedVnd);
  if (!isAbove) return;
  group.above += 1;
  const excessVnd = toDecimalString(excess);
  addTo(group.excess, excessVnd);
  const leaf = cellLeaf(table, each.row, { field: 'support', value: requested, unit: 'đồng' });
  const { origin } = rowPlace(table, each.row, 'support');
  caps.above.push({ ...each, allowedVnd, excessVnd, citations, leaf, origin });
  if (caps.above.length > 10 * aboveAtMost) caps.above = largest(caps.above);
}

function count({ notJudged }: GrowingCaps, reason: CapUnknown): void {
  notJudged.set(reason, (notJudged.get(reason) ?? 0) + 1);
}

function largest(above: readonly Above[]): Above[] {
  return [...above]
    .sort((one, other) => new Exact(other.excessVnd).comparedTo(one.excessVnd))
    .slice(0, aboveAtMost);
}

/** The groups in the order of activity, level and norm; the projects that are furthest above. */
export function capsSummary(caps: GrowingCaps, { norms }: Pick<CapOptions, 'norms'>): CapsSummary {
  const groups = [...caps.groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    groups: groups.map(([, { key, projects, above, support, allowed, excess }]) => ({
      ...{ ...key, projects, above },
      ...{ supportVnd: sumText(support), allowedVnd: sumText(allowed), excessVnd: sumText(excess) },
    })),
    above: largest(caps.above).map((each) => aboveCap(each, norms)),
    notJudged: [...caps.notJudged]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([reason, projects]) => ({ reason, projects })),
  };
}

function aboveCap(above: Above, norms: SupportNormSet): ProjectAboveCap {
  const { project, request, asOf, allowedVnd, excessVnd, citations, leaf, origin } = above;
  const priced = request.costVnd === undefined ? { ...request, costVnd: probeVnd } : request;
  const support = calculateSupport(priced as SupportRequest, { norms, asOf, explain: true });
  const most = { vi: 'Mức hỗ trợ tối đa', en: 'The most that the norm allows' };
  const given = { value: allowedVnd, unit: 'đồng', operation: 'given', inputs: [], citations } as const;
  const allowed: Explanation =
    support.status === 'in-force' && support.explanation ? support.explanation : { label: most, ...given };
  return {
    ...{ id: project.id, name: project.name, supportVnd: leaf.value, allowedVnd, excessVnd, citations },
    explanation: {
      label: { vi: 'Vượt mức hỗ trợ', en: 'Above the cap' },
      ...{ value: excessVnd, unit: 'đồng', operation: 'difference', inputs: [leaf, allowed] },
    },
    ...(origin && { origin }),
  };
}
