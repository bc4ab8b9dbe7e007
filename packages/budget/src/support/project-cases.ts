import {
  type ActivityId,
  type CostItem,
  type DecimalString,
  type FundingSource,
  type Project,
  type ProjectLevel,
} from '@khuyencong/model';
import { sumVnd } from '../arithmetic/sum-vnd.js';
import type { SupportRequest } from './support-request.js';

/** One case that a project makes, and what the register leaves open about it. */
export interface ProjectCase {
  readonly request: SupportRequest;
  /** Whether several units are supported whose number is not given. */
  readonly unitsOpen: boolean;
  /** Whether it comes from the lines of the estimate. */
  readonly fromEstimate: boolean;
}

const otherStateSources: Readonly<Record<ProjectLevel, readonly FundingSource[]>> = {
  national: ['provincial', 'district', 'commune'],
  local: ['central'],
};

/** The project as a case; one for each activity where it has several; none where those cannot be told apart. */
export function projectCases(project: Project, priority: boolean): readonly ProjectCase[] {
  const { level, province, costItems = [] } = project;
  const shared = { level, province, priority };
  if ((project.furtherActivities ?? []).length > 0) return casesByActivity(costItems, shared);
  const otherStateVnd = otherState(project);
  const request: SupportRequest = {
    ...shared,
    activity: project.activity,
    costVnd: project.totalCostVnd,
    units: project.units,
    requestedVnd: project.supportVnd,
    ownMoneyVnd: project.counterpartVnd,
    otherSourcesVnd: project.otherSourcesVnd ?? otherStateVnd,
    otherStateVnd,
  };
  const several = project.kind === 'group' || (project.beneficiaries ?? []).length > 1;
  return [{ request, unitsOpen: project.units === undefined && several, fromEstimate: false }];
}

function casesByActivity(
  items: readonly CostItem[],
  shared: Pick<SupportRequest, 'level' | 'province' | 'priority'>,
): readonly ProjectCase[] {
  const byActivity = new Map<ActivityId, CostItem[]>();
  for (const item of items) {
    if (item.activity === undefined || item.supportVnd === undefined) return [];
    byActivity.set(item.activity, [...(byActivity.get(item.activity) ?? []), item]);
  }
  byActivity.delete('management-agency');
  byActivity.delete('management-unit');
  return [...byActivity].map(([activity, lines]) => ({
    request: {
      ...shared,
      activity,
      costVnd: sumVnd(lines.map(({ totalCostVnd }) => totalCostVnd)),
      requestedVnd: sumVnd(lines.flatMap(({ supportVnd }) => supportVnd ?? [])),
    },
    unitsOpen: true,
    fromEstimate: true,
  }));
}

function otherState({ level, funding = [] }: Project): DecimalString | undefined {
  const others = funding.filter(({ source }) => otherStateSources[level].includes(source));
  return others.length === 0 ? undefined : sumVnd(others.map(({ amountVnd }) => amountVnd));
}
