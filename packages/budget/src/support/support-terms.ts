import {
  findSupportConditions,
  findSupportNorm,
  type NormActivity,
  type NormAmount,
  type NormAnswer,
  type NormCaution,
  type NormLevel,
  type NormRule,
  type SupportConditionsAnswer,
  type SupportNorm,
} from '@khuyencong/law/norms';
import {
  Exact,
  knownOption,
  makeFinding,
  toDecimalString,
  type Citation,
  type DecimalString,
  type Finding,
} from '@khuyencong/model';
import { readingsTemplate } from './readings-finding.js';
import { notAnsweredFinding } from './not-answered-finding.js';
import { otherReading, supportFigure, type SupportFigure } from './support-figure.js';
import { supportFindings } from './support-findings.js';
import type {
  FactorReading,
  FactorStacking,
  SupportOptions,
  SupportRequest,
  SupportRounding,
} from './support-request.js';
import type { SupportNotAnswered, SupportNotCalculated } from './support.js';

/** A factor that applies: the norm that sets it and its number. */
export interface SupportFactor {
  readonly norm: SupportNorm;
  readonly multiplier: DecimalString;
}

/** What the law says of an activity on a day, ready for any number of cases. */
export interface SupportTerms {
  readonly status: 'in-force';
  readonly norm: SupportNorm;
  readonly factors: readonly SupportFactor[];
  /** One where no factor applies. */
  readonly factor: DecimalString;
  /** The figure of a norm without tiers, under the reading that was chosen. */
  readonly figure: SupportFigure | undefined;
  /** The same under the other reading, where a factor applies. */
  readonly otherFigure: SupportFigure | undefined;
  /** What is said where the two readings differ, without the amounts; only where a factor applies. */
  readonly readings: Finding | undefined;
  readonly conditions: SupportConditionsAnswer;
  readonly citations: readonly Citation[];
  readonly cautions: readonly NormCaution[];
  /** What every case of these terms is told. */
  readonly findings: readonly Finding[];
}

export type TermsAnswer = SupportTerms | SupportNotAnswered | SupportNotCalculated;

type InForce = Extract<NormAnswer, { readonly status: 'in-force' }>;
type Multiplier = Extract<NormRule, { readonly shape: 'multiplier' }>;

/** Looks up the norm of an activity and its factors; the first level that has an answer decides. */
export function findSupportTerms(request: SupportRequest, options: SupportOptions): TermsAnswer {
  checkChoices(options);
  const levels = options.levels ?? [request.level];
  const answers = levels.map((level) => termsAtLevel(request, { ...options, level }));
  const decided = answers.find(({ status }) => status !== 'none-in-force' && status !== 'not-known');
  const answer = decided ?? answers[0] ?? termsAtLevel(request, { ...options, level: request.level });
  if (answer.status !== 'in-force' || answer.norm.level === request.level) return answer;
  const params = { norm: answer.norm.id, level: request.level, province: request.province ?? '' };
  const path = ['level'];
  const finding = makeFinding(supportFindings, 'SUPPORT_OTHER_LEVEL_NORM', params, { path });
  return { ...answer, findings: [...answer.findings, finding] };
}

const roundings: Readonly<Record<SupportRounding, true>> = { down: true, 'half-up': true };
const readings: Readonly<Record<FactorReading, true>> = { 'whole-support': true, 'ceiling-only': true };
const stackings: Readonly<Record<FactorStacking, true>> = { 'highest-only': true, product: true };

function checkChoices(choices: SupportOptions): void {
  const { rounding = 'down', factorReading = 'whole-support', factorStacking = 'highest-only' } = choices;
  knownOption('rounding', rounding, roundings);
  knownOption('factorReading', factorReading, readings);
  knownOption('factorStacking', factorStacking, stackings);
}

type LevelOptions = SupportOptions & { readonly level: NormLevel };

function lookUp(activity: NormActivity, request: SupportRequest, options: LevelOptions): NormAnswer {
  const { asOf, norms, level } = options;
  return findSupportNorm(norms, { activity, level, province: request.province, asOf });
}

function termsAtLevel(request: SupportRequest, options: LevelOptions): TermsAnswer {
  const own = lookUp(request.activity, request, options);
  if (own.status !== 'in-force') return notAnswered(request.activity, own, options);
  const base = own.norm.rule.shape === 'multiplier' ? own.norm.rule.of : request.activity;
  const subject = base ?? request.activity;
  const found = subject === request.activity ? own : lookUp(subject, request, options);
  if (found.status !== 'in-force') return notAnswered(subject, found, options);
  const isLine = request.technologyLine === true && request.activity !== 'technology-line';
  const wanted: readonly NormActivity[] = [
    ...(subject === request.activity ? [] : [request.activity]),
    ...(isLine ? (['technology-line'] as const) : []),
    ...(request.priority === true ? (['priority-multiplier'] as const) : []),
  ];
  const factors: InForce[] = [];
  for (const each of wanted) {
    const answer = lookUp(each, request, options);
    if (answer.status !== 'in-force') return notAnswered(each, answer, options);
    if (!multiplies(answer.norm, found.norm)) return notApplicable(answer.norm, found.norm);
    factors.push(answer);
  }
  return makeTerms(found, factors, options);
}

/** A factor without a norm of its own to multiply multiplies those of its own document. */
function multiplies({ rule, citation }: SupportNorm, base: SupportNorm): boolean {
  if (rule.shape !== 'multiplier') return false;
  return rule.of === undefined ? citation.instrument === base.citation.instrument : rule.of === base.activity;
}

function notApplicable(factor: SupportNorm, base: SupportNorm): SupportNotCalculated {
  const params = {
    factor: factor.label.vi,
    factorEn: factor.label.en,
    norm: base.label.vi,
    normEn: base.label.en,
  };
  const place = { path: [factor.activity === 'priority-multiplier' ? 'priority' : 'technologyLine'] };
  return {
    status: 'faulty-request',
    findings: [
      makeFinding(supportFindings, 'SUPPORT_FACTOR_NOT_APPLICABLE', params, {
        ...place,
        legalBasis: [factor.citation],
      }),
    ],
  };
}

function makeTerms(base: InForce, found: readonly InForce[], options: LevelOptions): SupportTerms {
  const { norm } = base;
  const factors = found.map(({ norm: each }): SupportFactor => ({
    norm: each,
    multiplier: (each.rule as Multiplier).multiplier,
  }));
  const factor = combined(factors, options.factorStacking ?? 'highest-only');
  const amount = isAmount(norm.rule) ? norm.rule : undefined;
  const factorReading = options.factorReading ?? 'whole-support';
  const figureUnder = (reading: FactorReading): SupportFigure | undefined =>
    amount && supportFigure(amount, { factor, reading });
  const conditions = findSupportConditions({ level: options.level, asOf: options.asOf });
  return {
    status: 'in-force',
    norm,
    factors,
    factor,
    figure: figureUnder(factorReading),
    otherFigure: factors.length > 0 ? figureUnder(otherReading(factorReading)) : undefined,
    readings: factors.length > 0 ? readingsTemplate(factors) : undefined,
    conditions,
    citations: [
      norm.citation,
      ...factors.flatMap(({ norm: { citation, rule } }) => [
        citation,
        ...(rule.shape === 'multiplier' && rule.statedCeiling ? [rule.statedCeiling.citation] : []),
      ]),
      ...(conditions.status === 'in-force' ? conditions.conditions.map(({ citation }) => citation) : []),
    ],
    cautions: distinct([base, ...found].flatMap(({ cautions }) => cautions)),
    findings: factors.length > 1 ? stackingFindings(factors, factor) : [],
  };
}

function isAmount(rule: NormRule): rule is NormAmount {
  return (
    rule.shape === 'lower-of' ||
    rule.shape === 'rate' ||
    rule.shape === 'ceiling' ||
    rule.shape === 'per-quantity'
  );
}

function combined(factors: readonly SupportFactor[], stacking: FactorStacking): DecimalString {
  const [first, ...others] = factors.map(({ multiplier }) => new Exact(multiplier));
  if (first === undefined) return '1';
  return toDecimalString(
    others.reduce(
      (total, each) => (stacking === 'product' ? total.times(each) : Exact.max(total, each)),
      first,
    ),
  );
}

function stackingFindings(factors: readonly SupportFactor[], factor: DecimalString): readonly Finding[] {
  const params = {
    highest: combined(factors, 'highest-only'),
    product: combined(factors, 'product'),
    taken: factor,
  };
  const legalBasis = factors.map(({ norm }) => norm.citation);
  const place = { path: ['priority'], legalBasis };
  return [makeFinding(supportFindings, 'SUPPORT_STACKING_NOT_SETTLED', params, place)];
}

function notAnswered(
  subject: NormActivity,
  answer: SupportNotAnswered['answer'],
  { asOf }: SupportOptions,
): SupportNotAnswered {
  return { status: answer.status, subject, answer, findings: [notAnsweredFinding(subject, answer, asOf)] };
}

function distinct(cautions: readonly NormCaution[]): readonly NormCaution[] {
  return [...new Map(cautions.map((caution) => [JSON.stringify(caution), caution])).values()];
}
