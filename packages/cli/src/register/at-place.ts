import type { Finding, FindingPlace } from '@khuyencong/model';

/** The finding at a place of the file; what it said of its severity and clauses stays. */
export function atPlace(finding: Finding, { path, origin }: FindingPlace): Finding {
  return { ...finding, path, ...(origin && { origin }) };
}
