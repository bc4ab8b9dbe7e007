import type { NormTier } from '@khuyencong/law/norms';
import { Exact, makeFinding, toDecimalString, type DecimalString, type Finding } from '@khuyencong/model';
import { caseFindings } from './case-findings.js';
import { readingsFinding } from './readings-finding.js';
import { explainLimits } from './explain-limits.js';
import { otherReading, supportFigure, type SupportFigure } from './support-figure.js';
import { supportFindings } from './support-findings.js';
import { lowestLimit, supportLimits, type Limit } from './support-limits.js';
import { normTier } from './norm-tier.js';
import type { SupportChoices, SupportRequest } from './support-request.js';
import type { SupportTerms } from './support-terms.js';
import type { AllowedSupport, Support, SupportNotCalculated, SupportWithoutFigure } from './support.js';

type Figured =
  | { readonly status: 'figured'; readonly figure: SupportFigure | undefined }
  | SupportWithoutFigure
  | SupportNotCalculated;

/** The support of any case with sound amounts, in exact decimals. */
export function exactSupport(request: SupportRequest, terms: SupportTerms, choices: SupportChoices): Support {
  const figured = figureOf(request, terms, choices);
  if (figured.status !== 'figured') return figured;
  const { figure } = figured;
  const missing = missingFacts(request, terms, figure);
  if (missing.length > 0) return { status: 'faulty-request', findings: missing };
  const rounding = choices.rounding ?? 'down';
  const limits = supportLimits(figure, request, rounding);
  const lowest = lowestLimit(limits);
  if (lowest === undefined) return withoutFigure(terms, 'by-reference');
  const allowed = allowedSupport(request, terms, { limits, lowest });
  const other =
    figure && terms.factors.length > 0 ? otherSupport(request, terms, { figure, rounding }) : undefined;
  const taken = lowest.limitVnd;
  const readings =
    figure && terms.readings && other !== undefined && other !== taken
      ? [readingsFinding(terms.readings, { takenVnd: taken, otherVnd: other, reading: figure.reading })]
      : [];
  const stacking = choices.factorStacking ?? 'highest-only';
  return {
    ...allowed,
    findings: [...terms.findings, ...readings, ...allowed.findings],
    ...(choices.explain === true && {
      explanation: explainLimits(lowest.limitVnd, limits, { request, terms, figure, stacking, rounding }),
    }),
  };
}

function allowedSupport(
  request: SupportRequest,
  terms: SupportTerms,
  { limits, lowest }: { readonly limits: readonly Limit[]; readonly lowest: Limit },
): AllowedSupport {
  const { by: boundBy, limitVnd: supportVnd } = lowest;
  const paid = Exact.min(request.requestedVnd ?? supportVnd, supportVnd);
  const after = (amountVnd: DecimalString): DecimalString =>
    toDecimalString(new Exact(amountVnd).minus(paid));
  const ownCommitmentVnd = request.costVnd === undefined ? null : after(request.costVnd);
  return {
    status: 'in-force',
    normId: terms.norm.id,
    supportVnd,
    boundBy,
    limits: limits.map(({ by, limitVnd }) => ({ by, limitVnd, unusedVnd: after(limitVnd) })),
    ownCommitmentVnd,
    conditions: terms.conditions,
    citations: terms.citations,
    cautions: terms.cautions,
    findings: caseFindings(request, terms, { supportVnd, boundBy, ownCommitmentVnd }),
  };
}

function otherSupport(
  request: SupportRequest,
  { factor }: SupportTerms,
  { figure, rounding }: { readonly figure: SupportFigure; readonly rounding: 'down' | 'half-up' },
): DecimalString | undefined {
  const other = supportFigure(figure.amount, { factor, reading: otherReading(figure.reading) });
  return lowestLimit(supportLimits(other, request, rounding))?.limitVnd;
}

function figureOf(request: SupportRequest, terms: SupportTerms, choices: SupportChoices): Figured {
  const { rule } = terms.norm;
  const figured = (figure: SupportFigure | undefined): Figured => ({ status: 'figured', figure });
  if (rule.shape === 'by-price') {
    return request.priceVnd === undefined ? withoutFigure(terms, 'by-price') : figured(undefined);
  }
  if (rule.shape === 'tiers') {
    const tier = normTier(rule.tiers, request);
    if ('code' in tier) return { status: 'faulty-request', findings: [tier] };
    return figured(figureOfTier(tier, terms, choices));
  }
  return terms.figure ? figured(terms.figure) : withoutFigure(terms, 'by-reference');
}

function figureOfTier(
  { amount }: NormTier,
  { factor }: SupportTerms,
  choices: SupportChoices,
): SupportFigure {
  return supportFigure(amount, { factor, reading: choices.factorReading ?? 'whole-support' });
}

function withoutFigure(terms: SupportTerms, reason: SupportWithoutFigure['reason']): SupportWithoutFigure {
  const { norm, citations, cautions } = terms;
  const instruments = norm.rule.shape === 'by-reference' ? norm.rule.instruments?.join(', ') : undefined;
  const place = { legalBasis: [norm.citation] };
  const finding: Finding =
    reason === 'by-price'
      ? makeFinding(
          supportFindings,
          'SUPPORT_PRICE_MISSING',
          { norm: norm.id },
          { path: ['priceVnd'], ...place },
        )
      : makeFinding(
          supportFindings,
          'SUPPORT_BY_REFERENCE',
          { norm: norm.id, instruments },
          { path: ['activity'], ...place },
        );
  return { status: 'no-figure', normId: norm.id, reason, citations, cautions, findings: [finding] };
}

function missingFacts(
  { costVnd, quantity }: SupportRequest,
  { norm }: SupportTerms,
  figure: SupportFigure | undefined,
): readonly Finding[] {
  if (figure === undefined) return [];
  const { amount } = figure;
  if ('ratePercent' in amount && costVnd === undefined) {
    const params = { norm: norm.id, ratePercent: amount.ratePercent };
    return [makeFinding(supportFindings, 'SUPPORT_COST_MISSING', params, { path: ['costVnd'] })];
  }
  if (amount.shape === 'per-quantity' && quantity === undefined) {
    const params = { quantityVi: amount.quantity.vi, quantityEn: amount.quantity.en };
    return [makeFinding(supportFindings, 'SUPPORT_QUANTITY_MISSING', params, { path: ['quantity'] })];
  }
  return [];
}
