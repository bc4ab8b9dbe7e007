import { makeFinding, type Finding } from '@khuyencong/model';
import { targetFindings } from '../finding/target-findings.js';
import { progressFindings } from './progress-findings.js';
import type { ProgressReport } from './progress-report.js';

/** Reports that are left out because another has their number, and what is wrong with them. */
export interface RepeatedReports {
  readonly left: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/** Which of two contradicting reports is right cannot be told, so neither counts, whatever their order. */
export function repeatedReports(
  reports: readonly ProgressReport[],
  numbered: readonly number[],
): RepeatedReports {
  const groups = new Map<string, [number, ...number[]]>();
  for (const index of numbered) {
    const id = reports[index]?.reportId;
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group) group.push(index);
    else groups.set(id, [index]);
  }
  const left = new Set<number>();
  const findings: Finding[] = [];
  for (const [report, [first, ...others]] of groups) {
    const contents = contentOf(reports[first]);
    const contradicts = others.some((index) => contentOf(reports[index]) !== contents);
    if (contradicts) left.add(first);
    for (const index of others) {
      left.add(index);
      findings.push(repeatedFinding(reports[index], { report, first, index, contradicts }));
    }
  }
  return { left, findings };
}

function repeatedFinding(
  repeated: ProgressReport | undefined,
  {
    report,
    first,
    index,
    contradicts,
  }: {
    readonly report: string;
    readonly first: number;
    readonly index: number;
    readonly contradicts: boolean;
  },
): Finding {
  const where = { path: ['reports', index] };
  if (contradicts)
    return makeFinding(
      progressFindings,
      'REPORTS_CONTRADICT',
      { report, first: `reports[${String(first)}]` },
      where,
    );
  const { indicatorId = '', place = '', period = '' } = repeated ?? {};
  return makeFinding(
    targetFindings,
    'DUPLICATE_REPORT',
    { target: indicatorId, period: `${place} ${period}` },
    where,
  );
}

function contentOf(report: ProgressReport | undefined): string {
  if (!report) return '';
  const { indicatorId, place, period, value, numerator, denominator, members } = report;
  const named = members && [...new Set(members)].sort();
  const fields = [indicatorId, place, period, value, numerator, denominator, named];
  return JSON.stringify(fields.map((field) => field ?? null));
}
