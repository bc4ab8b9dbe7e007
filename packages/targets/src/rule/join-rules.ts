import { Exact, type Level, type YearSpan } from '@khuyencong/model';
import type { Clues } from './clues.js';
import type { SimpleRule } from './simple-rule.js';
import type { AmountRule, ByYearRule, FrequencyRule, LevelsRule, TargetRule } from './target-rule.js';

/** A rule of one number with what the words around it said. */
export interface Clause {
  readonly rule: SimpleRule;
  readonly clues: Clues;
}

/** What a rhythm counts; a target may count other things beside it. */
const roundUnits: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'cuộc',
  'kỳ',
  'đợt',
  'lần',
  'hội chợ',
  'hội nghị',
  'hội thảo',
]);

/** Puts rules together that belong together: a rhythm and its rounds, a count at several levels or in several years, pairs. */
export function joinRules(clauses: readonly Clause[]): readonly TargetRule[] {
  const rhythm = clauses.find(({ rule }) => isRhythm(rule));
  const rounds = rhythm && clauses.find(({ rule }) => rule !== rhythm.rule && isRounds(rule));
  const rest = clauses.filter((clause) => clause !== rhythm && clause !== rounds);
  return [
    ...(rhythm ? [frequencyRule(rhythm.rule as AmountRule, rounds?.rule as AmountRule | undefined)] : []),
    ...joinRuns(rest),
  ];
}

/** "2 năm/lần": once in so many years. */
function isRhythm(rule: SimpleRule): boolean {
  return (
    rule.kind === 'amount' &&
    rule.unit === 'năm' &&
    rule.per === 'lần' &&
    rule.limit.kind === 'equal' &&
    new Exact(rule.limit.value).greaterThan(0)
  );
}

function isRounds(rule: SimpleRule): boolean {
  return rule.kind === 'amount' && roundUnits.has(rule.unit);
}

function frequencyRule(rhythm: AmountRule, rounds: AmountRule | undefined): FrequencyRule {
  return {
    kind: 'frequency',
    wording: rhythm.wording,
    decidedBy: rhythm.decidedBy.map((word) => ({ ...word, decided: 'rhythm' })),
    everyYears: rhythm.limit.kind === 'equal' ? rhythm.limit.value : '1',
    ...(rounds && { rounds }),
  };
}

function joinRuns(clauses: readonly Clause[]): readonly TargetRule[] {
  const rules: TargetRule[] = [];
  for (let at = 0; at < clauses.length;) {
    const joined = levelsFrom(clauses, at) ?? yearsFrom(clauses, at) ?? pairAt(clauses, at);
    const single = clauses[at]?.rule;
    if (joined) rules.push(joined.rule);
    else if (single) rules.push(single);
    at += joined?.length ?? 1;
  }
  return rules;
}

interface Run {
  readonly rule: TargetRule;
  readonly length: number;
}

type Levelled = LevelsRule['levels'][number];
type Yeared = ByYearRule['years'][number];

function levelsFrom(clauses: readonly Clause[], at: number): Run | undefined {
  const levels = runOf<Levelled>(
    clauses,
    at,
    (rule): rule is Levelled => rule.level !== undefined,
    ({ level }): Level => level,
  );
  return levels.length < 2
    ? undefined
    : { rule: { kind: 'levels', ...wordingOf(levels), levels }, length: levels.length };
}

function yearsFrom(clauses: readonly Clause[], at: number): Run | undefined {
  const years = runOf<Yeared>(
    clauses,
    at,
    (rule): rule is Yeared => rule.span !== undefined,
    ({ span }): string => spanText(span),
  );
  return years.length < 2
    ? undefined
    : { rule: { kind: 'by-year', ...wordingOf(years), years }, length: years.length };
}

function spanText({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${String(from)}-${String(to)}`;
}

/** Amounts of one unit, one after the other, each with another key. */
function runOf<Rule extends AmountRule>(
  clauses: readonly Clause[],
  at: number,
  belongs: (rule: AmountRule) => rule is Rule,
  keyOf: (rule: Rule) => string,
): readonly Rule[] {
  const run: Rule[] = [];
  const seen = new Set<string>();
  for (const { rule } of clauses.slice(at)) {
    if (rule.kind !== 'amount' || !belongs(rule) || (run[0] && run[0].unit !== rule.unit)) break;
    const key = keyOf(rule);
    if (seen.has(key)) break;
    seen.add(key);
    run.push(rule);
  }
  return run;
}

function pairAt(clauses: readonly Clause[], at: number): Run | undefined {
  const [first, second] = [clauses[at]?.rule, clauses[at + 1]];
  if (first?.kind !== 'amount' || second?.rule.kind !== 'amount' || !second.clues.paired) return undefined;
  if (first.measure !== 'count' || second.rule.measure !== 'count' || first.unit === second.rule.unit)
    return undefined;
  const counts = [first, second.rule] as const;
  return { rule: { kind: 'paired', ...wordingOf(counts), counts }, length: 2 };
}

function wordingOf(rules: readonly AmountRule[]): Pick<LevelsRule, 'wording' | 'decidedBy'> {
  return {
    wording: rules.map(({ wording }) => wording).join('; '),
    decidedBy: rules.flatMap(({ decidedBy }) => decidedBy),
  };
}
