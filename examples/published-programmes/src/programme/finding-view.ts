import { findingMessage, type Language, type Severity } from '@khuyencong/model';
import { allFindings, type SaidFinding } from 'khuyencong';
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
export function findingGroups(findings: readonly SaidFinding[], language: Language): readonly FindingGroup[] {
  return severities
    .map((severity) => ({
      severity,
      findings: findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => findingView(finding, language)),
    }))
    .filter((group) => group.findings.length > 0);
}

/** Where a line says the place, the path into the data would only repeat it. */
function findingView(finding: SaidFinding, language: Language): FindingView {
  const { code, message, origin } = finding;
  const isPlaced = origin?.line !== undefined;
  return {
    code,
    message: isPlaced
      ? findingMessage({ ...finding, path: [] }, { language, catalogues: [allFindings] })
      : message,
    place: placeText(origin),
  };
}
