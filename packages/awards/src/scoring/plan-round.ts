import type { CriteriaScheme } from '@khuyencong/law/award-criteria';
import { isDecimalString, makeFinding, type DecimalString, type Finding } from '@khuyencong/model';
import { roundFindings } from '../round/round-findings.js';
import type { ConditionRuling } from '../decision/council-act.js';
import type { Juror } from '../round/juror.js';
import type { AwardRoundMarks, RoundEntry } from '../round/round-marks.js';
import { marksOfSet, mostDecimals, planCriteria, type CriteriaPlan } from './criteria-plan.js';
import { scaledMark, unscaledMark, type MarkDecimals } from './mark-scale.js';
import { criteriaResolver, type ResolvedCriteria } from './resolve-criteria.js';
import type { NotScoredReason } from './round-result.js';

/** A product ready for marking. */
export interface ProductPlan {
  readonly entry: RoundEntry;
  readonly plan?: CriteriaPlan;
  /** Why it cannot be scored whatever its marks. */
  readonly blocked?: NotScoredReason;
  readonly referred: boolean;
  readonly rulings: readonly ConditionRuling[];
  /** Case by criterion. */
  readonly cases: ReadonlyMap<string, number>;
}

/** A round ready for marking: everything in the order of ids, so that the order of the data means nothing. */
export interface RoundPlan {
  readonly document: AwardRoundMarks;
  readonly schemes: readonly CriteriaScheme[];
  /** The scheme of the round; none when no set of it is in force. */
  readonly scheme: CriteriaScheme | undefined;
  readonly decimals: MarkDecimals;
  /** Writes a whole number of the scale; remembers, because totals repeat. */
  readonly markText: (value: number) => DecimalString;
  readonly jurors: readonly Juror[];
  readonly hasSecondPanel: boolean;
  readonly jurorAt: ReadonlyMap<string, number>;
  readonly products: readonly ProductPlan[];
  readonly productAt: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

const mostPlaces = 6;

/** Prepares a round: criteria, jurors who mark, entries. */
export function planRound(document: AwardRoundMarks, schemes: readonly CriteriaScheme[]): RoundPlan {
  const entries = entriesOf(document);
  const jurors = jurorsOf(document);
  const resolver = criteriaResolver(document, schemes);
  const resolved = new Map(entries.list.map((entry) => [entry.id, resolver.of(entry)]));
  const scale = scaleOf(document, { criteria: [...resolved.values()], jurors: jurors.list.length });
  const plans = new Map<ResolvedCriteria, CriteriaPlan>();
  const { conditions = [], secondPanel = [] } = document.acts ?? {};
  const referred = new Set(secondPanel.filter(hasReason).map(({ productId }) => productId));
  const rulings = new Map<string, ConditionRuling[]>();
  for (const ruling of conditions.filter(hasReason)) {
    const known = rulings.get(ruling.productId);
    if (known) known.push(ruling);
    else rulings.set(ruling.productId, [ruling]);
  }
  const products = entries.list.map((entry): ProductPlan => {
    const criteria = resolved.get(entry.id);
    const plan =
      criteria && scale.usable
        ? planOnce(criteria, { plans, document, decimals: scale.decimals })
        : undefined;
    const blocked = entries.twice.has(entry.id) ? 'listed-twice' : plan ? undefined : 'no-criteria';
    const cases = new Map((entry.cases ?? []).map((each) => [each.criterion, each.case]));
    return {
      entry,
      ...(plan && { plan }),
      ...(blocked && { blocked }),
      referred: referred.has(entry.id),
      rulings: rulings.get(entry.id) ?? [],
      cases,
    };
  });
  const [first] = [...resolved.values()].flatMap((criteria) => criteria ?? []);
  return {
    document,
    schemes,
    scheme: first?.scheme,
    decimals: scale.decimals,
    markText: textWriter(scale.decimals),
    jurors: jurors.list,
    hasSecondPanel: jurors.list.some(({ panel }) => panel === 'second'),
    jurorAt: new Map(jurors.list.map(({ id }, index) => [id, index])),
    products,
    productAt: new Map(products.map(({ entry }, index) => [entry.id, index])),
    findings: [
      ...entries.findings,
      ...jurors.findings,
      ...resolver.findings,
      ...scale.findings,
      ...caseFindings(products),
    ],
  };
}

function textWriter(decimals: MarkDecimals): RoundPlan['markText'] {
  const texts = new Map<number, DecimalString>();
  return (value) => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    const text = unscaledMark(value, decimals);
    texts.set(value, text);
    return text;
  };
}

interface Planning {
  readonly plans: Map<ResolvedCriteria, CriteriaPlan>;
  readonly document: AwardRoundMarks;
  readonly decimals: MarkDecimals;
}

function planOnce(criteria: ResolvedCriteria, { plans, document, decimals }: Planning): CriteriaPlan {
  const known = plans.get(criteria);
  if (known) return known;
  const { set, sound } = criteria;
  const plan = planCriteria(set, { decimals, markStep: document.rules.markStep, sound });
  plans.set(criteria, plan);
  return plan;
}

interface Scale {
  readonly decimals: MarkDecimals;
  readonly usable: boolean;
  readonly findings: readonly Finding[];
}

interface ScaleNeeds {
  readonly criteria: readonly (ResolvedCriteria | undefined)[];
  readonly jurors: number;
}

/** Whole numbers of the finest mark of the round; a sum over all jurors must stay a safe integer. */
function scaleOf({ rules }: AwardRoundMarks, { criteria, jurors }: ScaleNeeds): Scale {
  const { markStep } = rules;
  const sets = [...new Set(criteria.flatMap((each) => each?.set ?? []))];
  const marks = sets.flatMap(marksOfSet);
  if (!isDecimalString(markStep) || markStep === '0' || markStep.startsWith('-')) {
    const params = { rule: 'markStep', value: markStep };
    const findings = [makeFinding(roundFindings, 'RULE_UNUSABLE', params, { path: ['rules', 'markStep'] })];
    return { decimals: 0, usable: false, findings };
  }
  const decimals = mostDecimals([markStep, ...marks]);
  const largest = marks.reduce(
    (most, mark) => Math.max(most, scaledMark(mark, Math.min(decimals, mostPlaces))),
    0,
  );
  const isUsable = decimals <= mostPlaces && Number.isSafeInteger(largest * 1000 * Math.max(jurors, 1));
  if (isUsable) return { decimals, usable: true, findings: [] };
  const params = { most: `${mostPlaces} decimals` };
  const place = { path: ['rules', 'markStep'] };
  return {
    decimals: 0,
    usable: false,
    findings: [makeFinding(roundFindings, 'MARKS_OUT_OF_RANGE', params, place)],
  };
}

/** In the order of their ids, by code units. */
export function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}

interface Listed<Item> {
  readonly list: readonly Item[];
  readonly twice: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

function entriesOf({ products }: AwardRoundMarks): Listed<RoundEntry> {
  const groups = new Map<string, Set<string>>();
  const twice = new Set<string>();
  for (const { id, group } of products) {
    const known = groups.get(id);
    if (known) twice.add(id);
    groups.set(id, (known ?? new Set()).add(group));
  }
  const canonical = [...products].sort((left, right) => byId(left, right) || byText(left, right));
  const list = canonical.filter(({ id }, index) => canonical[index - 1]?.id !== id);
  const findings = [...twice].sort().map((product) => {
    const names = [...(groups.get(product) ?? [])].sort();
    const place = { path: ['products', product] };
    return names.length > 1
      ? makeFinding(roundFindings, 'PRODUCT_IN_TWO_GROUPS', { product, groups: names.join(', ') }, place)
      : makeFinding(roundFindings, 'PRODUCT_LISTED_TWICE', { product }, place);
  });
  return { list, twice, findings };
}

function byText(left: RoundEntry, right: RoundEntry): number {
  const [one, other] = [JSON.stringify(left), JSON.stringify(right)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function jurorsOf({ jurors, rules }: AwardRoundMarks): Listed<Juror> {
  const sorted = [...jurors].sort(byId);
  const twice = new Set(sorted.filter(({ id }, index) => sorted[index - 1]?.id === id).map(({ id }) => id));
  const list = sorted
    .filter(({ id }, index) => sorted[index - 1]?.id !== id)
    .filter(({ role }) => role !== 'secretary' || rules.panel.secretary === 'may-mark');
  const findings = [...twice].map((juror) =>
    makeFinding(roundFindings, 'JUROR_LISTED_TWICE', { juror }, { path: ['jurors', juror] }),
  );
  return { list, twice, findings };
}

function caseFindings(products: readonly ProductPlan[]): readonly Finding[] {
  return products.flatMap(({ entry, plan, cases }) =>
    [...cases].flatMap(([criterion, at]) => {
      const leaf = plan?.leaves[plan.position.get(criterion) ?? -1];
      if (!plan || (leaf?.criterion.kind === 'cases' && leaf.ladders[at] !== undefined)) return [];
      const params = { product: entry.id, criterion, case: String(at) };
      const place = { path: ['products', entry.id, 'cases', criterion] };
      return [makeFinding(roundFindings, 'CASE_NOT_OFFERED', params, place)];
    }),
  );
}

/** An act of jury or council counts only with its reason. */
export function hasReason({ reason }: { readonly reason: string }): boolean {
  return reason.trim() !== '';
}
