import {
  decimalString,
  enterpriseSize,
  type Citation,
  type DecimalString,
  type IsoDate,
  type EnterpriseSizeFactName,
} from '@khuyencong/model';
import { circularFrom, circularSize, establishments2012, sizeCriteria, sizeCriteriaFrom } from './clauses.js';
import type { EligibilityFactName, EnterpriseSizeFact } from './eligibility-facts.js';
import { needs, no, open, yes, type Verdict } from './verdict.js';

type Numbers = Readonly<Record<EnterpriseSizeFactName, DecimalString | undefined>>;

const sizeFacts = ['workers', 'revenueVnd', 'capitalVnd'] as const;
// Above every limit: what a missing number may be at worst.
const boundless: DecimalString = '1000000000000000000000';

/** Whether an enterprise is small or medium on a day. */
export function sizeVerdict(size: EnterpriseSizeFact | undefined, asOf: IsoDate): Verdict {
  const criteria = criteriaOn(asOf);
  if (size === undefined) return needs(['size'], criteria);
  if (size.basis === 'class') return size.sizeClass === 'larger' ? no('size', criteria) : yes(criteria);
  if (asOf < sizeCriteriaFrom) return notRead('56/2009/NĐ-CP', criteria);
  if (size.mainField === 'other') return notRead('80/2021/NĐ-CP', criteria);
  const numbers = checkedNumbers(size);
  if (size.mainField === undefined) return needs([...missingOf(numbers, asOf), 'size.mainField'], criteria);
  if (isWithin(numbers, boundless, asOf)) return yes(criteria);
  return isWithin(numbers, '0', asOf) ? needs(missingOf(numbers, asOf), criteria) : no('size', criteria);
}

function criteriaOn(asOf: IsoDate): Citation {
  if (asOf >= sizeCriteriaFrom) return sizeCriteria;
  return asOf < circularFrom ? establishments2012 : circularSize;
}

function notRead(instrument: string, criteria: Citation): Verdict {
  return open({ reason: 'size-criteria-not-read', instrument }, criteria);
}

function checkedNumbers(size: Partial<Numbers>): Numbers {
  const checked = (fact: EnterpriseSizeFactName): DecimalString | undefined => {
    const value = size[fact];
    return value === undefined ? undefined : decimalString(value);
  };
  return {
    workers: checked('workers'),
    revenueVnd: checked('revenueVnd'),
    capitalVnd: checked('capitalVnd'),
  };
}

/** Whether the numbers make a small or medium enterprise when every missing one has the value given. */
function isWithin(numbers: Numbers, missing: DecimalString, asOf: IsoDate): boolean {
  const { workers = missing, revenueVnd = missing, capitalVnd = missing } = numbers;
  const facts = { mainField: 'industry-construction', workers, revenueVnd, capitalVnd } as const;
  return enterpriseSize(facts, { asOf }).size !== 'larger';
}

/** The numbers left out; where one kind of money is within its limit the other is idle. */
function missingOf(numbers: Numbers, asOf: IsoDate): readonly EligibilityFactName[] {
  const hasMoney = isWithin({ ...numbers, workers: '0' }, boundless, asOf);
  return sizeFacts
    .filter((fact) => numbers[fact] === undefined && (fact === 'workers' || !hasMoney))
    .map((fact): EligibilityFactName => `size.${fact}`);
}
