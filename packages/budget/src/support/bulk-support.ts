import type { DecimalString } from '@khuyencong/model';
import { safeWhole } from '../arithmetic/safe-whole.js';
import type { SupportFigure } from './support-figure.js';
import { readingsFinding } from './readings-finding.js';
import type { SupportChoices, SupportRequest } from './support-request.js';
import type { SupportTerms } from './support-terms.js';
import type { AllowedSupport, SupportBound, SupportLimit } from './support.js';

/** Both halves of a safe integer below 2^53 stay below 2^31. */
const halfway = 1e9;

/** What is certain of a case in safe integers. */
interface WholeCase {
  readonly cost: number;
  readonly units: number;
  /** What is asked for; endless where nothing is. */
  readonly requested: number;
}

/**
 * The support of a plain case in safe integers; undefined where the exact way has to be taken, such as for large amounts, for
 * anything out of order, and for explanations.
 */
export function bulkSupport(
  request: SupportRequest,
  terms: SupportTerms,
  choices: SupportChoices,
): AllowedSupport | undefined {
  if (terms.figure?.whole === undefined || choices.explain === true || choices.rounding === 'half-up') {
    return undefined;
  }
  const facts = wholeCase(request);
  if (facts === undefined) return undefined;
  const { rate, ceiling, cost } = wholeLimits(terms.figure.whole, facts);
  if (Number.isNaN(rate)) return undefined;
  const support = Math.min(rate, ceiling, cost);
  if (!(facts.requested <= support || facts.requested === Infinity)) return undefined;
  const paid = Math.min(support, facts.requested);
  const supportVnd = wholeText(support);
  const limits = limitsOf({ rate, ceiling, cost }, { support, supportVnd, paid });
  const findings = factorFindings(terms, facts, support);
  if (findings === undefined) return undefined;
  return {
    status: 'in-force',
    normId: terms.norm.id,
    supportVnd,
    boundBy: rate === support ? 'rate' : ceiling === support ? 'ceiling' : 'cost',
    limits,
    ownCommitmentVnd: wholeText(facts.cost - paid),
    conditions: terms.conditions,
    citations: terms.citations,
    cautions: terms.cautions,
    findings,
  };
}

function wholeCase(request: SupportRequest): WholeCase | undefined {
  const { tier, capitalVnd, quantity, priceVnd, ownMoneyVnd, otherSourcesVnd, otherStateVnd } = request;
  const more = tier ?? capitalVnd ?? quantity ?? priceVnd ?? ownMoneyVnd ?? otherSourcesVnd ?? otherStateVnd;
  const cost = safeWhole(request.costVnd);
  const units = request.units === undefined ? 1 : safeWhole(request.units);
  const requested = request.requestedVnd === undefined ? Infinity : safeWhole(request.requestedVnd);
  if (more !== undefined || cost === undefined || units === undefined || units === 0) return undefined;
  return requested === undefined ? undefined : { cost, units, requested };
}

interface WholeLimits {
  readonly rate: number;
  readonly ceiling: number;
  readonly cost: number;
}

/** A limit that does not apply is endless; a rate that leaves the safe integers is not a number. */
function wholeLimits(
  { share, ceilingVnd }: NonNullable<SupportFigure['whole']>,
  { cost, units }: WholeCase,
): WholeLimits {
  const product = share === undefined ? 0 : cost * share.numerator;
  const ceiling = ceilingVnd === undefined ? Infinity : ceilingVnd * units;
  const isSafe =
    product <= Number.MAX_SAFE_INTEGER && (ceiling <= Number.MAX_SAFE_INTEGER || ceiling === Infinity);
  if (!isSafe) return { rate: NaN, ceiling, cost };
  if (share === undefined) return { rate: Infinity, ceiling, cost };
  const rate = (product - (product % share.denominator)) / share.denominator;
  return { rate, ceiling, cost: share.numerator > share.denominator ? cost : Infinity };
}

interface Outcome {
  readonly support: number;
  readonly supportVnd: DecimalString;
  readonly paid: number;
}

/** Lists of exactly the length needed: a list that grows keeps room for more, which triples what a register holds. */
function limitsOf({ rate, ceiling, cost }: WholeLimits, outcome: Outcome): readonly SupportLimit[] {
  if (rate === Infinity) return [limitOf('ceiling', ceiling, outcome), limitOf('cost', cost, outcome)];
  const first = limitOf('rate', rate, outcome);
  if (ceiling === Infinity) return cost === Infinity ? [first] : [first, limitOf('cost', cost, outcome)];
  const second = limitOf('ceiling', ceiling, outcome);
  return cost === Infinity ? [first, second] : [first, second, limitOf('cost', cost, outcome)];
}

function limitOf(by: SupportBound, limit: number, { support, supportVnd, paid }: Outcome): SupportLimit {
  const limitVnd = limit === support ? supportVnd : wholeText(limit);
  return { by, limitVnd, unusedVnd: limit === paid ? '0' : wholeText(limit - paid) };
}

/** What is said where a factor applies; undefined where the other reading does not fit safe integers. */
function factorFindings(
  { otherFigure, figure, findings, readings }: SupportTerms,
  facts: WholeCase,
  support: number,
): AllowedSupport['findings'] | undefined {
  if (otherFigure === undefined || figure === undefined || readings === undefined) return findings;
  if (otherFigure.whole === undefined) return undefined;
  const { rate, ceiling, cost } = wholeLimits(otherFigure.whole, facts);
  const other = Math.min(rate, ceiling, cost);
  if (Number.isNaN(other)) return undefined;
  if (other === support) return findings;
  const vnd = { takenVnd: wholeText(support), otherVnd: wholeText(other) };
  const finding = readingsFinding(readings, { ...vnd, reading: figure.reading });
  return findings.length === 0 ? [finding] : [...findings, finding];
}

/** A safe integer as text, in two halves that fit 32 bits: twice as fast as in one piece. */
function wholeText(value: number): DecimalString {
  if (value < halfway) return `${value}`;
  const low = value % halfway;
  return `${(value - low) / halfway}${`${low + halfway}`.slice(1)}` as DecimalString;
}
