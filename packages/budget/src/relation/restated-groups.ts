import type { SettledFigure } from '../figure/figure-readings.js';

/** Figures that are one and the same, in the order of the document, and the ids they name that are not there. */
export interface RestatedGroup {
  readonly members: readonly SettledFigure[];
  readonly unknownIds: readonly string[];
}

/** Groups what states one figure more than once, whichever of them names which, in circles too. */
export function restatedGroups(figures: readonly SettledFigure[]): readonly RestatedGroup[] {
  const leaders = new Map<string, string>();
  for (const { figure } of figures) {
    if (figure.sameAs === undefined) continue;
    const [one, other] = [leaderOf(leaders, figure.id), leaderOf(leaders, figure.sameAs)];
    if (one !== other) leaders.set(one, other);
  }
  const groups = new Map<string, { readonly members: SettledFigure[]; readonly named: Set<string> }>();
  const named = new Set(figures.flatMap(({ figure }) => figure.sameAs ?? []));
  for (const member of figures) {
    const { id, sameAs } = member.figure;
    if (sameAs === undefined && !named.has(id)) continue;
    const leader = leaderOf(leaders, id);
    const group = groups.get(leader) ?? { members: [], named: new Set() };
    groups.set(leader, group);
    group.members.push(member);
    if (sameAs !== undefined) group.named.add(sameAs);
  }
  const known = new Set(figures.map(({ figure }) => figure.id));
  return [...groups.values()].map(({ members, named: ids }) => ({
    members,
    unknownIds: [...ids].filter((id) => !known.has(id)),
  }));
}

/** The figure that stands for the group of a figure; a loop, with the way made short, so that a long chain costs little. */
function leaderOf(leaders: Map<string, string>, id: string): string {
  const passed: string[] = [];
  let leader = id;
  for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) {
    passed.push(leader);
    leader = next;
  }
  for (const each of passed) leaders.set(each, leader);
  return leader;
}
