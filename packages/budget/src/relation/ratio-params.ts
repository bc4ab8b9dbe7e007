import { Exact, toDecimalString, type LocalText, type PublishedRatio } from '@khuyencong/model';
import { quotient, quotientInterval, type StepsOfOne } from './quotient.js';
import { figuresOf, type RatioTerm } from './ratio-terms.js';
import type { RatioParams } from './relation-finding-params.js';

/** A ratio with its name and its place in the document. */
export interface NamedRatio {
  readonly ratio: PublishedRatio;
  readonly label: LocalText;
  readonly path: readonly (string | number)[];
}

/** What a quotient is printed in: the unit of a stated ratio, or that of one for each of the other. */
export function ratioUnit(of: RatioTerm, per: RatioTerm, stated?: RatioTerm): string {
  return stated?.unit ?? `${of.unit}/${per.unit}`;
}

/** Money for each of something is whole đồng. */
export function stepsOf(of: RatioTerm, per: RatioTerm): StepsOfOne {
  return of.kind === 'money' && per.kind !== 'money' ? '1' : '100';
}

/** What is divided by the divisor, in percent where a share is stated. */
export function ratioParams(
  { ratio, label }: NamedRatio,
  of: RatioTerm,
  per: RatioTerm,
  stated?: RatioTerm,
): RatioParams {
  const isShare = stated?.kind === 'share';
  const steps = stepsOf(of, per);
  const dividend = toDecimalString(new Exact(of.explanation.value).times(isShare ? 100 : 1));
  const { value, ends } = quotient(dividend, per.explanation.value, steps);
  const isPoint = [of, per].every(({ interval: { min, max } }) => min !== null && min === max);
  return {
    nameVi: label.vi,
    nameEn: label.en,
    figures: figuresOf(ratio).join('; '),
    unit: ratioUnit(of, per, stated),
    computed: value,
    cutOff: ends ? undefined : 'yes',
    ...(!isPoint && !isShare && endsOf(of, per, steps)),
  };
}

/** Both ends of what a quotient can be under the words of its figures. */
function endsOf(of: RatioTerm, per: RatioTerm, steps: StepsOfOne): Pick<RatioParams, 'from' | 'to'> {
  const { min, max } = quotientInterval(of.interval, per.interval, steps);
  return { from: min ?? undefined, to: max ?? undefined };
}
