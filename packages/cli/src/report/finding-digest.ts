import {
  findingMessage,
  type ExactDecimal,
  type Finding,
  type LocalText,
  type Origin,
  type Severity,
} from '@khuyencong/model';
import { allFindings } from '../finding/all-findings.js';
import { deviationOf, sizeOfDeviation, type Deviation } from './deviation.js';

/**
 * A finding as a report shows it (phát hiện nêu trong báo cáo).
 *
 * @category report
 * @since 0.1.0
 */
export interface ShownFinding {
  readonly message: LocalText;
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string>>;
  readonly origin?: Origin;
}

/**
 * The findings of one code and severity (phát hiện cùng mã): how many there are, and the first of them.
 *
 * @category report
 * @since 0.1.0
 */
export interface CodeDigest {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly meaning: LocalText;
  readonly remedy: LocalText;
  readonly first: readonly ShownFinding[];
}

/**
 * Findings counted by severity and code (tổng hợp phát hiện), gravest first, with the largest amounts in question.
 *
 * @category report
 * @since 0.1.0
 */
export interface FindingDigest {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly codes: readonly CodeDigest[];
  /** Sums that differ from what they are the sum of. */
  readonly sums: readonly ShownFinding[];
  /** The largest amounts by which findings say that something is off, largest first. */
  readonly deviations: readonly Deviation[];
}

const firstAtMost = 5;
const sumsAtMost = 50;
const deviationsAtMost = 10;

interface GrowingCode {
  readonly code: string;
  readonly severity: Severity;
  count: number;
  readonly first: Finding[];
}

/** Counts findings as they come, and keeps the first of each code. */
export interface GrowingDigest {
  readonly add: (findings: readonly Finding[]) => void;
  readonly end: () => FindingDigest;
}

/** Begins a digest; what it keeps grows with the number of codes, not of findings. */
export function growingDigest(): GrowingDigest {
  const codes = new Map<string, GrowingCode>();
  const sums: Finding[] = [];
  const deviations = largestOnes(deviationsAtMost);
  const add = (finding: Finding): void => {
    const { code, severity } = finding;
    const key = `${severity} ${code}`;
    const of = codes.get(key) ?? { code, severity, count: 0, first: [] };
    codes.set(key, of);
    of.count += 1;
    if (of.first.length < firstAtMost) of.first.push(finding);
    if (code === 'SUM_DIFFERS' && sums.length < sumsAtMost) sums.push(finding);
    deviations.add(finding);
  };
  return {
    add: (findings) => findings.forEach(add),
    end: () =>
      digestOf([...codes.values()], {
        sums: sums.map(shown),
        deviations: deviations.list().flatMap(deviationOf),
      }),
  };
}

/** The findings with the largest amounts; of equal ones those that came first. */
function largestOnes(atMost: number): {
  readonly add: (finding: Finding) => void;
  readonly list: () => readonly Finding[];
} {
  const kept: { readonly finding: Finding; readonly size: ExactDecimal }[] = [];
  const add = (finding: Finding): void => {
    const size = sizeOfDeviation(finding);
    const last = kept.at(-1);
    if (!size || (kept.length === atMost && last && size.lessThanOrEqualTo(last.size))) return;
    const at = kept.findIndex((other) => size.greaterThan(other.size));
    kept.splice(at === -1 ? kept.length : at, 0, { finding, size });
    kept.length = Math.min(kept.length, atMost);
  };
  return { add, list: () => kept.map(({ finding }) => finding) };
}

/**
 * Counts findings by severity and code (tổng hợp phát hiện theo mức độ và mã), and keeps the first of each.
 *
 * @param findings - as of `checkFile`
 * @returns the digest; the same findings in the same order give the same bytes
 * @example
 * ```ts runnable
 * import { findingDigest } from 'khuyencong';
 * const finding = { code: 'SOURCE_EMPTY', severity: 'error', path: [], params: { bytes: '0' } } as const;
 * const { errors, codes } = findingDigest([finding, finding]);
 * errors // => 2
 * codes.map(({ code, count, first }) => [code, count, first.length]) // => [['SOURCE_EMPTY', 2, 2]]
 * ```
 * @category report
 * @since 0.1.0
 */
export function findingDigest(findings: readonly Finding[]): FindingDigest {
  const digest = growingDigest();
  digest.add(findings);
  return digest.end();
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

function digestOf(
  codes: readonly GrowingCode[],
  rest: Pick<FindingDigest, 'sums' | 'deviations'>,
): FindingDigest {
  const count = (severity: Severity): number =>
    codes.reduce((sum, code) => (code.severity === severity ? sum + code.count : sum), 0);
  return {
    ...{ errors: count('error'), warnings: count('warning'), infos: count('info') },
    codes: [...codes].sort(inOrder).map(({ code, severity, count: times, first }) => {
      const texts = allFindings[code];
      const unknown = { vi: code, en: code };
      const { meaning, remedy } = { meaning: texts?.meaning ?? unknown, remedy: texts?.remedy ?? unknown };
      return { code, severity, count: times, meaning, remedy, first: first.map(shown) };
    }),
    ...rest,
  };
}

function inOrder(one: GrowingCode, other: GrowingCode): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    other.count - one.count ||
    (one.code < other.code ? -1 : 1)
  );
}

/** A finding with its text in both languages. */
export function shown(finding: Finding): ShownFinding {
  const said = (language: 'vi' | 'en'): string =>
    findingMessage(finding, { language, catalogues: [allFindings] });
  const { path, params, origin } = finding;
  return { message: { vi: said('vi'), en: said('en') }, path, params, ...(origin && { origin }) };
}
