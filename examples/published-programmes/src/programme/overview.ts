import type { Severity } from '@khuyencong/model';
import type { SummaryCounts } from '../text/report-texts.js';
import type { FindingView } from './finding-view.js';
import type { ProgrammeView } from './programme-view.js';

/** How many findings of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** Counts over all programmes. */
export function summaryCounts(programmes: readonly ProgrammeView[]): SummaryCounts {
  const totals = programmes.flatMap((programme) => programme.totals);
  const targets = programmes.flatMap((programme) => programme.targets);
  const isEqual = totals.filter(({ status }) => status === 'equal' || status === 'within-qualifiers');
  const isOff = totals.filter(
    ({ status }) => status === 'short' || status === 'over' || status === 'impossible',
  );
  return {
    programmes: programmes.length,
    figures: programmes.flatMap((programme) => programme.figures).length,
    totals: totals.length,
    totalsEqual: isEqual.length,
    totalsOff: isOff.length,
    totalsPartial: totals.filter(({ status }) => status === 'partial').length,
    targets: targets.length,
    targetsOpen: targets.filter(({ status }) => status === 'cannot-tell').length,
  };
}

export function findingCounts(programmes: readonly ProgrammeView[]): FindingCounts {
  const groups = programmes.flatMap((programme) => programme.findings);
  const count = (severity: Severity): number =>
    groups.filter((group) => group.severity === severity).flatMap(({ findings }) => findings).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** The errors of all programmes: what somebody has to deal with. */
export function errorsOf(programmes: readonly ProgrammeView[]): readonly FindingView[] {
  return programmes.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === 'error').flatMap((group) => group.findings),
  );
}
