import type { OpenDuty } from '../summary/duties-summary.js';

/** Puts the open duties of several files together, by their last day. */
export function mergeDuties(duties: readonly OpenDuty[]): readonly OpenDuty[] {
  const together = new Map<string, OpenDuty>();
  for (const duty of duties) {
    const key = JSON.stringify([duty.lastDay, duty.id, duty.citation]);
    const before = together.get(key);
    together.set(key, before ? { ...before, projects: before.projects + duty.projects } : duty);
  }
  return [...together].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, duty]) => duty);
}
