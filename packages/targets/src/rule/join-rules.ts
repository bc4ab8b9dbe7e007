import type { FoundQuantity, Level, YearSpan } from '@khuyencong/model';
import type { Clues } from './clues.js';
import type { SimpleRule } from './simple-rule.js';
import type { AmountRule, ByYearRule, FrequencyRule, LevelsRule, TargetRule } from './target-rule.js';

/** A rule of one number with what the words around it said. */
export interface Clause {
  readonly rule: SimpleRule;
  readonly clues: Clues;
  readonly found: FoundQuantity;
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
export function joinRules(
  clauses: readonly Clause[],
  rhythm: FrequencyRule | undefined,
): readonly TargetRule[] {
  if (!rhythm) return joinRuns(clauses);
  const rounds = clauses.find(({ rule }) => isRounds(rule));
  const rest = joinRuns(clauses.filter((clause) => clause !== rounds));
  return [rounds ? withRounds(rhythm, rounds) : rhythm, ...rest];
}

function isRounds(rule: SimpleRule): rule is AmountRule {
  return rule.kind === 'amount' && rule.yearly === undefined && roundUnits.has(rule.unit);
}

/** "Một hội chợ, 2 năm/lần" is one each time, not one in the whole period. */
function withRounds(rhythm: FrequencyRule, { rule, clues }: Clause): FrequencyRule {
  const isEachTime = rule.limit.kind === 'equal' && rule.limit.value === '1' && !clues.wholePeriod;
  if (isEachTime || !isRounds(rule))
    return { ...rhythm, decidedBy: [...rhythm.decidedBy, ...rule.decidedBy] };
  return { ...rhythm, rounds: rule };
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
  const run = runOf<Yeared>(
    clauses,
    at,
    (rule): rule is Yeared => rule.span !== undefined,
    ({ span }): string => spanText(span),
  );
  const years = apart(run);
  return years.length < 2
    ? undefined
    : { rule: { kind: 'by-year', ...wordingOf(years), years }, length: years.length };
}

/** "Giai đoạn 2021-2025: 100 cơ sở, trong đó năm 2021: 20 cơ sở" is a whole and a part of it. */
function apart(run: readonly Yeared[]): readonly Yeared[] {
  const end = run.findIndex(({ span }, at) =>
    run.slice(0, at).some((earlier) => span.from <= earlier.span.to && earlier.span.from <= span.to),
  );
  return end < 0 ? run : run.slice(0, end);
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
