import {
  checkArgument,
  Exact,
  knownOption,
  toDecimalString,
  type DecimalString,
  type Interval,
} from '@khuyencong/model';
import type { Limit } from './limit.js';

const limitKinds: Readonly<Record<Limit['kind'], true>> = {
  equal: true,
  'at-least': true,
  'at-most': true,
  'more-than': true,
  'less-than': true,
  range: true,
  about: true,
  nearly: true,
  indefinite: true,
};

/**
 * All values that a limit accepts (khoảng giá trị đạt yêu cầu), with open or closed ends.
 *
 * "Hơn" and "dưới" exclude the number; "gần 300" is taken from zero up and without 300. Published sizes are not negative, so an upper limit
 * above zero has zero as its lower end.
 *
 * **Units**: those of the limit.
 *
 * @param limit - what a number demands
 * @returns the interval; without ends for a size that has no number
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { acceptedValues } from '@khuyencong/targets';
 * acceptedValues({ kind: 'more-than', value: '45' }) // => { min: '45', max: null, minInclusive: false, maxInclusive: false }
 * acceptedValues({ kind: 'about', min: '300', max: '300', tolerancePercent: '5' }).max // => '315'
 * ```
 * @category rule
 * @since 0.1.0
 */
export function acceptedValues(limit: Limit): Interval {
  checkArgument('limit', limit);
  knownOption('limit.kind', limit.kind, limitKinds);
  switch (limit.kind) {
    case 'equal':
      return { min: limit.value, max: limit.value, minInclusive: true, maxInclusive: true };
    case 'at-least':
    case 'more-than':
      return { min: limit.value, max: null, minInclusive: limit.kind === 'at-least', maxInclusive: false };
    case 'at-most':
    case 'less-than':
      return { ...fromZero(limit.value), max: limit.value, maxInclusive: limit.kind === 'at-most' };
    case 'range': {
      const { min, max, minInclusive, maxInclusive } = limit;
      return { min, max, minInclusive, maxInclusive };
    }
    case 'about':
      return {
        min: toDecimalString(new Exact(limit.min).minus(margin(limit.min, limit.tolerancePercent))),
        max: toDecimalString(new Exact(limit.max).plus(margin(limit.max, limit.tolerancePercent))),
        minInclusive: true,
        maxInclusive: true,
      };
    case 'nearly':
      return { ...fromZero(limit.value), max: limit.value, maxInclusive: false };
    case 'indefinite':
      return { min: null, max: null, minInclusive: false, maxInclusive: false };
  }
}

function fromZero(end: DecimalString): Pick<Interval, 'min' | 'minInclusive'> {
  return new Exact(end).greaterThan(0)
    ? { min: '0', minInclusive: true }
    : { min: null, minInclusive: false };
}

function margin(end: DecimalString, percent: DecimalString): InstanceType<typeof Exact> {
  return new Exact(end).abs().times(percent).times('0.01');
}
