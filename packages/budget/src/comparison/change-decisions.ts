import {
  projectChangeLabels,
  whoDecides,
  type DeciderAnswer,
  type DeciderOptions,
  type ProjectChange,
} from '@khuyencong/law/deciders';
import {
  roleLabelAt,
  makeFinding,
  type Finding,
  type IsoDate,
  type LocalText,
  type RoleId,
} from '@khuyencong/model';
import { comparisonFindings } from './comparison-findings.js';
import type { RowChange } from './compared-row.js';

/**
 * Whether a change was decided by the body that decides it (kết luận về thẩm quyền).
 *
 * @category comparison
 * @since 0.1.0
 */
export type DecisionVerdict =
  'decided-by-that-body' | 'decided-by-another' | 'decision-not-stated' | 'decider-not-known';

/**
 * Changes of one legal kind, who decides them, and whether that body did (thẩm quyền đối với các điều chỉnh).
 *
 * @category comparison
 * @since 0.1.0
 */
export interface ChangeDecision {
  readonly change: ProjectChange;
  /** Identifiers of the rows, in order. */
  readonly rows: readonly string[];
  readonly answer: DeciderAnswer;
  readonly verdict: DecisionVerdict;
}

/** Asks the law once for each kind of change. */
export function changeDecisions(
  changes: readonly RowChange[],
  options: DeciderOptions & {
    readonly legalKind: (change: RowChange) => ProjectChange | undefined;
    /** Who decided the later version. */
    readonly by: RoleId | undefined;
  },
): readonly ChangeDecision[] {
  const rows = new Map<ProjectChange, Set<string>>();
  for (const change of changes) {
    const kind = options.legalKind(change);
    if (kind === undefined) continue;
    rows.set(kind, (rows.get(kind) ?? new Set()).add(change.id));
  }
  const { level, kind, asOf, province, provincialRules } = options;
  return [...rows.keys()].sort().map((change) => {
    const answer = whoDecides(change, { level, kind, asOf, province, provincialRules });
    return {
      change,
      rows: [...(rows.get(change) ?? [])].sort(),
      answer,
      verdict: verdictOf(answer, options.by),
    };
  });
}

function verdictOf(answer: DeciderAnswer, by: RoleId | undefined): DecisionVerdict {
  if (answer.status !== 'decided-by') return 'decider-not-known';
  if (by === undefined) return 'decision-not-stated';
  return sameBody(answer.role, by) ? 'decided-by-that-body' : 'decided-by-another';
}

/** The Minister signs for the Ministry. */
function sameBody(left: RoleId, right: RoleId): boolean {
  const bodies = [left, right].map((role) => (role === 'minister' ? 'ministry' : role));
  return bodies[0] === bodies[1];
}

/** What is not in order about the decisions. */
export function decisionFindings(
  decisions: readonly ChangeDecision[],
  { asOf, by }: { readonly asOf: IsoDate; readonly by: RoleId | undefined },
): readonly Finding[] {
  return decisions.flatMap(({ change, rows, answer, verdict }): readonly Finding[] => {
    const { vi: changeVi, en: changeEn } = projectChangeLabels[change];
    const params = { rows: rows.join('; '), changeVi, changeEn };
    if (answer.status !== 'decided-by') {
      const instrument = answer.status === 'not-known' ? answer.instrument : undefined;
      return [
        makeFinding(comparisonFindings, 'CHANGE_DECIDER_NOT_KNOWN', { ...params, instrument }, { path: [] }),
      ];
    }
    if (verdict === 'decided-by-that-body') return [];
    const { vi: deciderVi, en: deciderEn } = bodyName(answer.role, asOf);
    const place = { path: ['decision'], legalBasis: [answer.citation] };
    const decided = { ...params, deciderVi, deciderEn };
    if (by === undefined) {
      return [makeFinding(comparisonFindings, 'CHANGE_DECISION_NOT_STATED', decided, place)];
    }
    const { vi: byVi, en: byEn } = bodyName(by, asOf);
    return [makeFinding(comparisonFindings, 'CHANGE_DECIDED_BY_OTHER', { ...decided, byVi, byEn }, place)];
  });
}

function bodyName(role: RoleId, asOf: IsoDate): LocalText {
  return roleLabelAt(role, { asOf })?.label ?? { vi: role, en: role };
}
