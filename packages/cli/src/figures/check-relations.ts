import {
  checkBreakdowns,
  checkRatios,
  checkSeries,
  compareRestated,
  type RatioCheck,
  type RestatedFigure,
  type SettledFigure,
} from '@khuyencong/budget';
import { makeFinding, type DecimalString, type FiguresDocument, type Finding } from '@khuyencong/model';
import { documentFindings } from '../finding/document-findings.js';
import { checkPeriods, type CheckedPeriod } from './check-periods.js';
import { checkRounds, type CheckedRounds } from './check-rounds.js';

/**
 * How the figures of a document relate, apart from sums (quan hệ giữa các số liệu).
 *
 * @category figures
 * @since 0.1.0
 */
export interface CheckedRelations {
  /** Figures that were stated more than once. */
  readonly restated: readonly RestatedFigure[];
  readonly ratios: readonly RatioCheck[];
  readonly periods: readonly CheckedPeriod[];
  readonly rounds: readonly CheckedRounds[];
}

interface RelationsOptions {
  readonly figures: readonly SettledFigure[];
  readonly aboutTolerancePercent: DecimalString;
}

/** Checks everything that relates figures and periods, apart from sums. */
export function checkRelations(
  document: FiguresDocument,
  options: RelationsOptions,
): CheckedRelations & { readonly findings: readonly Finding[] } {
  const { figures } = options;
  const restated = compareRestated(figures, options);
  const ratios = checkRatios(document.ratios ?? [], options);
  const periods = checkPeriods(document.periods ?? [], options);
  const rounds = checkRounds(document, options);
  return {
    restated,
    ratios,
    periods,
    rounds,
    findings: [
      ...unknownReferences(document),
      ...restated.flatMap(({ finding }) => finding ?? []),
      ...ratios.flatMap(({ findings }) => findings),
      ...checkSeries(figures),
      ...checkBreakdowns(figures, { period: document.period }),
      ...periods.flatMap(({ findings }) => findings),
      ...rounds.flatMap(({ finding }) => finding ?? []),
    ],
  };
}

/** Sources and periods that are named and not there. */
function unknownReferences({ figures, sources = [], periods = [] }: FiguresDocument): readonly Finding[] {
  const sourceIds = new Set(sources.map(({ id }) => id));
  const periodIds = new Set(periods.map(({ id }) => id));
  const unknown = (
    ids: ReadonlySet<string>,
    id: string | undefined,
    path: readonly (string | number)[],
    field: string,
  ): readonly Finding[] =>
    id === undefined || ids.has(id)
      ? []
      : [
          makeFinding(
            documentFindings,
            'DOCUMENT_REFERENCE_UNKNOWN',
            { field, id },
            { path: [...path, field] },
          ),
        ];
  return [
    ...figures.flatMap(({ publishedIn }, index) =>
      unknown(sourceIds, publishedIn, ['figures', index], 'publishedIn'),
    ),
    ...periods.flatMap(({ partOf, follows }, index) => [
      ...unknown(periodIds, partOf, ['periods', index], 'partOf'),
      ...unknown(periodIds, follows, ['periods', index], 'follows'),
    ]),
  ];
}
