import type { Severity } from '@khuyencong/model';
import type { SaidFinding } from 'khuyencong';
import { placeText } from '../text/place-text.js';

/** A finding as it is shown. */
export interface FindingView {
  readonly code: string;
  readonly message: string;
  readonly place: string;
}

/** The findings of one severity. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly FindingView[];
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings by severity, the worst first; severities without a finding are left out. */
export function findingGroups(findings: readonly SaidFinding[]): readonly FindingGroup[] {
  return severities
    .map((severity) => ({
      severity,
      findings: findings.filter((finding) => finding.severity === severity).map(findingView),
    }))
    .filter((group) => group.findings.length > 0);
}

function findingView({ code, message, origin }: SaidFinding): FindingView {
  return { code, message, place: placeText(origin) };
}
