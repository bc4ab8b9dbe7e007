import type { Language } from '@khuyencong/model';
import type { SaidFinding } from '../file/check-report.js';
import { allFindings } from '../finding/all-findings.js';
import { reportTexts } from '../text/report-texts.js';
import { citationLines } from './citation-line.js';

/** What a person is told beside a finding. */
export interface FindingRemarks {
  /** By which clauses; left out for notes. */
  readonly basis?: string;
  /** What to do: with the first of its code, left out for notes. */
  readonly remedy?: string;
}

/** The remarks on each finding of a list, in its order. */
export function findingRemarks(
  findings: readonly SaidFinding[],
  language: Language,
): readonly FindingRemarks[] {
  const said = new Set<string>();
  return findings.map(({ severity, code, legalBasis = [] }) => {
    const isFirst = !said.has(code);
    said.add(code);
    if (severity === 'info') return {};
    const clauses = citationLines(legalBasis, language);
    const remedy = isFirst ? allFindings[code]?.remedy[language] : undefined;
    return {
      ...(clauses !== '' && { basis: `${reportTexts[language].legalBasis}: ${clauses}` }),
      ...(remedy !== undefined && { remedy }),
    };
  });
}
