import { makeFinding, scaleInterval, toDecimalString, Exact, type Explanation } from '@khuyencong/model';
import { explainProduct, explainQuotient } from './explain-ratio.js';
import { productInterval, quotient, quotientInterval, type StepsOfOne } from './quotient.js';
import type { ImpliedFigure, RatioCheck } from './ratio-check.js';
import { ratioParams, ratioUnit, stepsOf, type NamedRatio } from './ratio-params.js';
import { figuresOf, type RatioTerm, type RatioTerms } from './ratio-terms.js';
import type { RatioParams } from './relation-finding-params.js';
import { relationFindings } from './relation-findings.js';

interface Implied {
  readonly figure: ImpliedFigure;
  readonly params: RatioParams;
  readonly explanation: Explanation;
}

/** Works out the number that two published ones imply; nothing without two. */
export function implyTerm(named: NamedRatio, { of, per, ratio }: RatioTerms): RatioCheck | undefined {
  const implied =
    of && per
      ? impliedRatio(named, of, per)
      : of && ratio
        ? impliedDivisor(named, of, ratio)
        : per && ratio
          ? impliedDividend(named, per, ratio)
          : undefined;
  if (!implied) return undefined;
  const { figure, params, explanation } = implied;
  const finding = makeFinding(
    relationFindings,
    'FIGURE_IMPLIED',
    { ...params, term: figure.term },
    { path: named.path },
  );
  return { ratioId: named.ratio.id, status: 'implied', implied: figure, findings: [finding], explanation };
}

function impliedRatio(named: NamedRatio, of: RatioTerm, per: RatioTerm): Implied {
  const unit = ratioUnit(of, per);
  const params = ratioParams(named, of, per);
  const terms = { steps: stepsOf(of, per), isShare: false, unit };
  const explanation = explainQuotient(of.explanation, per.explanation, terms);
  const exact = { numerator: of.explanation.value, denominator: per.explanation.value };
  return { figure: { term: 'ratio', value: explanation.value, quotient: exact, unit }, params, explanation };
}

/** A grand total from one line and its share; a number of models from money and the average. */
function impliedDivisor(named: NamedRatio, of: RatioTerm, ratio: RatioTerm): Implied {
  const isShare = ratio.kind === 'share';
  const [stated] = ratio.quantities;
  const unit = isShare ? of.unit : (stated?.per ?? '');
  const steps: StepsOfOne = isShare && of.kind === 'money' ? '1' : '100';
  const explanation = explainQuotient(of.explanation, ratio.explanation, { steps, isShare, unit });
  const numerator = toDecimalString(new Exact(of.explanation.value).times(isShare ? 100 : 1));
  const exact = { numerator, denominator: ratio.explanation.value };
  const { ends } = quotient(exact.numerator, exact.denominator, steps);
  const { min, max } = quotientInterval(
    scaleInterval(of.rounded, isShare ? '100' : '1'),
    ratio.rounded,
    steps,
  );
  return {
    figure: { term: 'per', value: explanation.value, quotient: exact, unit },
    params: {
      ...ratioParamsOf(named),
      unit,
      computed: explanation.value,
      cutOff: ends ? undefined : 'yes',
      ...(min !== max && { from: min ?? undefined, to: max ?? undefined }),
    },
    explanation,
  };
}

/** A total from an average and what it is for each of. */
function impliedDividend(named: NamedRatio, per: RatioTerm, ratio: RatioTerm): Implied {
  const isShare = ratio.kind === 'share';
  const [stated] = ratio.quantities;
  const unit = isShare ? per.unit : (stated?.unit ?? '');
  const explanation = explainProduct(per.explanation, ratio.explanation, isShare, unit);
  const { min, max } = scaleInterval(productInterval(per.rounded, ratio.rounded), isShare ? '0.01' : '1');
  return {
    figure: {
      term: 'of',
      value: explanation.value,
      quotient: { numerator: explanation.value, denominator: '1' },
      unit,
    },
    params: {
      ...ratioParamsOf(named),
      unit,
      computed: explanation.value,
      ...(min !== max && { from: min ?? undefined, to: max ?? undefined }),
    },
    explanation,
  };
}

function ratioParamsOf({ label, ratio }: NamedRatio): Pick<RatioParams, 'nameVi' | 'nameEn' | 'figures'> {
  return { nameVi: label.vi, nameEn: label.en, figures: figuresOf(ratio).join('; ') };
}
