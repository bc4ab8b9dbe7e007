import { awardFunnel, type AwardCount, type AwardFunnel } from '@khuyencong/awards';
import {
  likelyCauses,
  publishedUnitIndex,
  readingFindings,
  reconcile,
  settleReadings,
  type LikelyCause,
  type Reconciliation,
  type SettledFigure,
} from '@khuyencong/budget';
import {
  makeFinding,
  quantityInterval,
  type AwardStep,
  type DecimalString,
  type FiguresDocument,
  type Finding,
  type IsoDate,
  type LocalText,
  type PublishedTarget,
  type Quantity,
  type YearSpan,
} from '@khuyencong/model';
import {
  parseTarget,
  trackTarget,
  type Actual,
  type Pace,
  type ParsedTarget,
  type TargetProgress,
} from '@khuyencong/targets';
import { documentFindings } from '../finding/document-findings.js';
import { causesBehind } from './causes-behind.js';
import { checkRelations, type CheckedRelations } from './check-relations.js';
import { publishedIndicator } from './published-indicator.js';
import { readFigure } from './read-figure.js';

/**
 * How a figures document is judged (tùy chọn kiểm tra số liệu).
 *
 * @category figures
 * @since 0.1.0
 */
export interface CheckFiguresOptions {
  /** The day as of which targets are judged; without it, a target that still lacks reports is neither over nor running. */
  readonly asOf: IsoDate | undefined;
  /** How far "khoảng" reaches on either side, in percent. */
  readonly aboutTolerancePercent: DecimalString;
  /** How results are expected to come in; without it, no target is at risk. */
  readonly pace?: Pace | undefined;
}

/**
 * A target as read and as it stands (chỉ tiêu và tiến độ).
 *
 * @category figures
 * @since 0.1.0
 */
export interface CheckedTarget {
  readonly target: PublishedTarget;
  readonly label: LocalText;
  readonly parsed: ParsedTarget;
  readonly progress: TargetProgress;
}

/**
 * Everything that a figures document says once it is read, reconciled and tracked (kết quả kiểm tra tài liệu số liệu).
 *
 * @category figures
 * @since 0.1.0
 */
export interface CheckedFigures extends CheckedRelations {
  readonly document: FiguresDocument;
  readonly figures: readonly SettledFigure[];
  readonly totals: readonly Reconciliation[];
  /** What may have made parts and total disagree, the likeliest of each total first. */
  readonly causes: readonly LikelyCause[];
  readonly targets: readonly CheckedTarget[];
  readonly funnel: AwardFunnel;
  readonly findings: readonly Finding[];
}

/**
 * Reads, reconciles and tracks a figures document (kiểm tra tài liệu số liệu đã công bố): every wording is read, every total is
 * compared with its parts, every figure with what it restates or is a ratio of, every period with its words, every target judged by
 * the reported results, every award round put into its funnel.
 *
 * **Units**: money in đồng.
 *
 * @param document - a document from `safeParseFiguresDocument`
 * @param options - `asOf` and `aboutTolerancePercent`
 * @returns the figures with their readings, totals, relations, targets, the award funnel and all findings
 * @example
 * ```ts runnable
 * import { checkFigures } from 'khuyencong';
 * const { totals } = checkFigures(
 *   {
 *     kind: 'figures', id: 'x', title: 'X', level: 'province', source: { name: 'X' },
 *     figures: [
 *       { id: 'total', measure: 'money', text: '5,1 tỷ đồng' },
 *       { id: 'fair', measure: 'money', text: '2.840 triệu đồng', partOf: 'total' },
 *       { id: 'machinery', measure: 'money', text: '1,1 tỷ đồng', partOf: 'total' },
 *     ],
 *   },
 *   { asOf: undefined, aboutTolerancePercent: '5' },
 * );
 * totals.map(({ status, difference }) => [status, difference]) // => [['short', '-1160000000']]
 * ```
 * @category figures
 * @since 0.1.0
 */
export function checkFigures(document: FiguresDocument, options: CheckFiguresOptions): CheckedFigures {
  const read = document.figures.map((figure, index) => readFigure(figure, ['figures', index]));
  const figures = settleReadings(read.map(({ readings }) => readings));
  const reconciled = reconcile(figures, options);
  const { totals, findings: sums } = reconciled;
  const causes = likelyCauses(reconciled, { ...options, figures, atMost: causesAtMost });
  const { findings: relationsFound, ...relations } = checkRelations(document, { ...options, figures });
  const targets = checkTargets(document, options);
  const funnel = awardFunnel(awardCounts(document, figures, targets, options));
  return {
    document,
    figures,
    totals,
    causes,
    ...relations,
    targets,
    funnel,
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...readingFindings(figures),
      ...causesBehind(
        sums,
        causes,
        read.map(({ readings }) => readings),
      ),
      ...relationsFound,
      ...actualsWithoutTarget(document),
      ...targets.flatMap(({ progress }) => progress.findings),
      ...funnel.findings,
    ],
  };
}

/** More than three possible causes of one difference help nobody. */
const causesAtMost = 3;

function checkTargets(document: FiguresDocument, options: CheckFiguresOptions): readonly CheckedTarget[] {
  const actuals = actualsByTarget(document);
  return (document.targets ?? []).map((target, index) =>
    checkTarget(
      target,
      { index, documentPeriod: document.period, actuals: actuals.get(target.id) ?? [] },
      options,
    ),
  );
}

function checkTarget(
  target: PublishedTarget,
  row: {
    readonly index: number;
    readonly documentPeriod: YearSpan | undefined;
    readonly actuals: readonly Actual[];
  },
  options: CheckFiguresOptions,
): CheckedTarget {
  const parsed = parseTarget(target.text, {
    units: publishedUnitIndex,
    aboutTolerancePercent: options.aboutTolerancePercent,
  });
  const label = target.label ?? { vi: target.text, en: target.text };
  const period =
    target.period ??
    (target.year === undefined ? row.documentPeriod : { from: target.year, to: target.year });
  const progress = trackTarget(
    {
      id: target.id,
      label,
      parsed,
      indicator: publishedIndicator(target, parsed),
      period,
      path: ['targets', row.index],
    },
    { actuals: row.actuals, asOf: options.asOf, pace: options.pace },
  );
  return { target, label, parsed, progress };
}

function actualsByTarget(document: FiguresDocument): ReadonlyMap<string, readonly Actual[]> {
  const byTarget = new Map<string, Actual[]>();
  (document.actuals ?? []).forEach((actual, index) => {
    const ofTarget = byTarget.get(actual.targetId) ?? [];
    ofTarget.push({ ...actual, path: ['actuals', index] });
    byTarget.set(actual.targetId, ofTarget);
  });
  return byTarget;
}

function actualsWithoutTarget(document: FiguresDocument): readonly Finding[] {
  const known = new Set((document.targets ?? []).map(({ id }) => id));
  return (document.actuals ?? []).flatMap(({ targetId }, index) =>
    known.has(targetId)
      ? []
      : [
          makeFinding(
            documentFindings,
            'ACTUAL_WITHOUT_TARGET',
            { target: targetId },
            { path: ['actuals', index] },
          ),
        ],
  );
}

function awardCounts(
  document: FiguresDocument,
  figures: readonly SettledFigure[],
  targets: readonly CheckedTarget[],
  options: CheckFiguresOptions,
): readonly AwardCount[] {
  const fromFigures = document.figures.flatMap((published, index) => {
    const quantity = figures[index]?.quantity;
    return awardCount(published, quantity, document.period, ['figures', index], options);
  });
  const fromTargets = targets.flatMap(({ target, parsed }, index) =>
    awardCount(target, parsed.quantities[0], document.period, ['targets', index], options),
  );
  return [...fromFigures, ...fromTargets];
}

interface AwardRow {
  readonly id: string;
  readonly award?: AwardStep | undefined;
  readonly partOf?: string | undefined;
  readonly sameAs?: string | undefined;
  readonly year?: number | undefined;
  readonly period?: YearSpan | undefined;
}

function awardCount(
  row: AwardRow,
  quantity: Quantity | undefined,
  documentPeriod: YearSpan | undefined,
  path: readonly (string | number)[],
  options: CheckFiguresOptions,
): readonly AwardCount[] {
  // A part of a published count is no second count of the same step, nor is the count stated once more.
  if (!row.award || !quantity || row.partOf !== undefined || row.sameAs !== undefined) return [];
  const [printed, entered] = (quantity.value ?? quantity.min ?? '0').split('/') as [
    DecimalString,
    DecimalString | undefined,
  ];
  const span = row.period ?? documentPeriod;
  const year = row.year === undefined ? (span ? `${span.from}–${span.to}` : '?') : String(row.year);
  return [
    {
      id: row.id,
      ...row.award,
      year,
      unit: quantity.unit,
      printed,
      entered,
      interval: quantityInterval(quantity, options),
      path,
    },
  ];
}
