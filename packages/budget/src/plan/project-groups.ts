import {
  makeFinding,
  type ActivityGroupId,
  type ActivityId,
  type DecimalString,
  type Finding,
  type FundingShare,
  type Project,
} from '@khuyencong/model';
import { sumVnd } from '../arithmetic/sum-vnd.js';
import { groupOf } from '../project-money/project-expenses.js';
import { planFindings } from './plan-findings.js';

/** The money of a project in one expense group. */
export interface ProjectGroup {
  readonly group: ActivityGroupId;
  /** Left out where several activities of the group share it. */
  readonly activity?: ActivityId;
  /** Left out where the group has all of each source. */
  readonly amountVnd?: DecimalString;
}

interface Asked {
  readonly shares: readonly Pick<FundingShare, 'source' | 'amountVnd'>[];
  readonly year: number;
  readonly path: readonly (string | number)[];
}

/** The expense groups of a project: those of its cost items where these make the money of its only source, else its own. */
export function projectGroups(
  project: Project,
  { shares, year, path }: Asked,
): { readonly groups: readonly ProjectGroup[]; readonly finding?: Finding } {
  const whole = { group: groupOf(project.activity), activity: project.activity };
  const items = (project.costItems ?? []).filter((item) => (item.year ?? year) === year);
  const activities = new Set(items.map(({ activity = project.activity }) => activity));
  const groupsOfItems = new Set([...activities].map(groupOf));
  const groupsNamed = new Set([project.activity, ...(project.furtherActivities ?? [])].map(groupOf));
  if (groupsOfItems.size <= 1 && groupsNamed.size === 1) return { groups: [whole] };
  const byGroup = supportByGroup(project, items);
  const [share, ...others] = shares;
  const isWhole =
    share !== undefined && byGroup !== undefined && sumVnd(byGroup.values()) === share.amountVnd;
  if (!isWhole || others.length > 0) {
    const params = { id: project.id, group: whole.group };
    const finding = makeFinding(planFindings, 'PROJECT_GROUPS_NOT_SPLIT', params, {
      path: [...path, 'costItems'],
    });
    return { groups: [whole], finding };
  }
  return {
    groups: [...byGroup].map(([group, amountVnd]): ProjectGroup => {
      const [activity, ...further] = [...activities].filter((each) => groupOf(each) === group);
      return { group, amountVnd, ...(activity !== undefined && further.length === 0 && { activity }) };
    }),
  };
}

/** Undefined where an item does not state its support: missing is not zero. */
function supportByGroup(
  project: Project,
  items: NonNullable<Project['costItems']>,
): ReadonlyMap<ActivityGroupId, DecimalString> | undefined {
  const byGroup = new Map<ActivityGroupId, DecimalString>();
  for (const { activity = project.activity, supportVnd } of items) {
    if (supportVnd === undefined) return undefined;
    const group = groupOf(activity);
    byGroup.set(group, sumVnd([byGroup.get(group) ?? '0', supportVnd]));
  }
  return byGroup;
}
