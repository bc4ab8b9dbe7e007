import type { CheckedFile, SaidFinding } from 'khuyencong';
import type { ReportTexts } from '../text/report-texts.js';
import { awardView, otherRatios, type AwardView } from './award-view.js';
import { figureView, type FigureView } from './figure-view.js';
import { findingGroups, type FindingGroup } from './finding-view.js';
import { seriesViews, yearsText, type SeriesView } from './series-view.js';
import { targetView, type TargetView } from './target-view.js';
import type { TrackingView } from '../tracking/tracking-view.js';
import { totalView, type TotalView } from './total-view.js';

/** One published programme as both reports show it: words and exact numbers, no markup. */
export interface ProgrammeView {
  readonly id: string;
  readonly title: string;
  /** Source, period and file, each with its name. */
  readonly facts: readonly (readonly [name: string, text: string])[];
  readonly figures: readonly FigureView[];
  readonly totals: readonly TotalView[];
  readonly series: readonly SeriesView[];
  readonly targets: readonly TargetView[];
  readonly tracking?: TrackingView;
  readonly awards: readonly AwardView[];
  readonly otherRatios: readonly FigureView[];
  readonly findings: readonly FindingGroup[];
}

/** Puts a checked file into the words of one language. */
export function programmeView(
  checked: CheckedFile,
  findings: readonly SaidFinding[],
  texts: ReportTexts,
): ProgrammeView {
  const { figures: checkedFigures } = checked;
  const groups = findingGroups(
    findings.filter(({ origin }) => origin?.file === checked.file),
    texts.language,
  );
  if (!checkedFigures) return { ...emptyView(checked.file, texts), findings: groups };
  const { document, figures, totals, causes, targets, funnel } = checkedFigures;
  const byId = new Map(figures.map((settled) => [settled.figure.id, settled]));
  return {
    id: document.id,
    title: document.title,
    facts: [
      [texts.source, sourceText(document.source)],
      ...(document.period ? [[texts.period, yearsText(document.period)] as const] : []),
      [texts.file, checked.file],
    ],
    figures: figures.map((settled) => figureView(settled, texts)),
    totals: totals.flatMap((total) => totalView(total, { figures: byId, causes }, texts) ?? []),
    series: seriesViews(document, byId, texts),
    targets: targets.map((target) => targetView(target, texts)),
    awards: funnel.levels.map((level) => awardView(level, texts)),
    otherRatios: otherRatios(document, byId, texts),
    findings: groups,
  };
}

function sourceText({
  name,
  publishedOn,
}: {
  readonly name: string;
  readonly publishedOn?: string | undefined;
}): string {
  return publishedOn === undefined ? name : `${name}, ${publishedOn.split('-').toReversed().join('/')}`;
}

function emptyView(file: string, texts: ReportTexts): Omit<ProgrammeView, 'findings'> {
  const none = { figures: [], totals: [], series: [], targets: [], awards: [], otherRatios: [] };
  return { id: file, title: file, facts: [[texts.file, file]], ...none };
}
