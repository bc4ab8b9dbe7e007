import type { LocalText } from '@khuyencong/model';
import { projectKinds, projectLevelLabels, projectStateLabels } from '@khuyencong/model';
import { addSums, type ProjectSums } from '../summary/project-sums.js';
import { byKey, type ProjectsOfKey, type ProjectsSummary } from '../summary/projects-summary.js';

/**
 * The projects of all files together (tổng hợp đề án của các tệp).
 *
 * `establishments` counts each once within its file: the same identifier in two files may be two establishments.
 *
 * @category report
 * @since 0.1.0
 */
export interface ReportProjects extends ProjectsSummary {
  readonly total: ProjectSums;
  readonly byActivity: readonly ProjectsOfKey[];
}

/** Puts the projects of several files together; null where no file has any table of projects. */
export function reportProjects(summaries: readonly ProjectsSummary[]): ReportProjects | null {
  if (summaries.length === 0) return null;
  const byYear = grouped(
    summaries.flatMap((summary) => summary.byYear),
    ({ year, activity }) => ({ year, activity }),
  ).sort(
    (one, other) => byKey([one.year, 0], [other.year, 0]) || byKey([one.activity, 0], [other.activity, 0]),
  );
  const by = (name: 'byProvince' | 'byStatus' | 'byKind' | 'byLevel'): readonly ProjectsOfKey[] =>
    keyed(summaries.flatMap((summary) => summary[name]));
  const count = (name: 'establishments' | 'withoutEstablishment'): number =>
    summaries.reduce((sum, summary) => sum + summary[name], 0);
  return {
    total: addSums(byYear),
    byYear,
    byActivity: keyed(byYear.map((group) => ({ ...group, key: group.activity }))),
    ...{
      byProvince: by('byProvince'),
      byStatus: by('byStatus'),
      byKind: by('byKind'),
      byLevel: by('byLevel'),
    },
    ...{ establishments: count('establishments'), withoutEstablishment: count('withoutEstablishment') },
  };
}

function keyed(groups: readonly ProjectsOfKey[]): readonly ProjectsOfKey[] {
  return grouped(groups, ({ key }) => ({ key })).sort((one, other) => byKey([one.key, 0], [other.key, 0]));
}

function grouped<Group extends ProjectSums, Key extends object>(
  groups: readonly Group[],
  keyOf: (group: Group) => Key,
): (ProjectSums & Key)[] {
  const together = new Map<string, { readonly key: Key; readonly members: Group[] }>();
  for (const group of groups) {
    const key = keyOf(group);
    const text = JSON.stringify(key);
    const of = together.get(text) ?? { key, members: [] };
    of.members.push(group);
    together.set(text, of);
  }
  return [...together.values()].map(({ key, members }) => {
    const [only, ...others] = members;
    return { ...sumsOnly(only && others.length === 0 ? only : addSums(members)), ...key };
  });
}

function sumsOnly(group: ProjectSums): ProjectSums {
  const { projects, totalCostVnd, supportVnd, approvedVnd, counterpartVnd, otherSourcesVnd } = group;
  const { advancedVnd, disbursedVnd, settledVnd, jobs } = group;
  return {
    ...{ projects, totalCostVnd, supportVnd, approvedVnd, counterpartVnd, otherSourcesVnd },
    ...{ advancedVnd, disbursedVnd, settledVnd, jobs },
  };
}

const kindLabels = Object.fromEntries(projectKinds.map(({ id, label }) => [id, label]));

/** What a status, kind or level is called; as written where it is none. */
export function projectWord(of: 'status' | 'kind' | 'level', key: string): LocalText {
  const all = { status: projectStateLabels, kind: kindLabels, level: projectLevelLabels };
  const labels: Readonly<Record<string, LocalText>> = all[of];
  return (Object.hasOwn(labels, key) ? labels[key] : undefined) ?? { vi: key, en: key };
}
