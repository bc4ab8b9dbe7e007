import { checkArgument, checkRecords, type IsoDate } from '@khuyencong/model';
import { bulkSupport } from './bulk-support.js';
import { exactSupport } from './exact-support.js';
import { requestFaults } from './request-faults.js';
import type {
  DatedSupportRequest,
  SupportChoices,
  SupportOptions,
  SupportRequest,
} from './support-request.js';
import { findSupportTerms, type TermsAnswer } from './support-terms.js';
import type { Support } from './support.js';

/**
 * Calculates how much support the law allows for a case (tính mức hỗ trợ): the lower of the rate of the cost and the ceiling, or
 * what else the norm in force says, with the factors of a technology line and of a priority.
 *
 * Where no single norm decides the answer says so and has no number. A share is rounded down to whole đồng unless `rounding` says
 * otherwise: no text that was read has a rule, and down never passes the rate. What is asked for is held to the norm and to the
 * conditions of own money and of no second state source.
 *
 * **Units**: whole đồng.
 *
 * @param request - the case
 * @param options - `asOf`, the day of the law; `norms`; and the choices that the law leaves open
 * @returns the support with its limits, citations and findings; an explanation where asked for
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day; `OPTION_UNKNOWN` for a choice that there is not
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 26/2014/TTLT-BTC-BCT, Điều 6, Điều 7; 28/2018/TT-BTC, Điều 8
 * @example
 * ```ts runnable
 * import { calculateSupport } from '@khuyencong/budget';
 * import { supportNorms } from '@khuyencong/law/norms';
 * const request = { activity: 'machinery-tech-transfer', level: 'national', costVnd: '800000000' } as const;
 * const support = calculateSupport(request, { asOf: '2020-06-30', norms: supportNorms });
 * support.status === 'in-force' && [support.supportVnd, support.boundBy] // => ['300000000', 'ceiling']
 * support.status === 'in-force' && support.ownCommitmentVnd // => '500000000'
 * calculateSupport({ ...request, activity: 'brand' }, { asOf: '2020-06-30', norms: supportNorms }).status // => 'not-known'
 * ```
 * @category support
 * @since 0.1.0
 */
export function calculateSupport(request: SupportRequest, options: SupportOptions): Support {
  checkArgument('request', request);
  checkArgument('options', options);
  checkArgument('norms', options.norms, ['norms', 'gaps']);
  return supportUnder(findSupportTerms(request, options), request, options);
}

/**
 * Calculates the support of many cases (tính mức hỗ trợ cho nhiều trường hợp), each on its own day, looking up each norm once.
 *
 * **Units**: whole đồng.
 *
 * @param requests - the cases, each with its `asOf`
 * @param choices - the norms and the choices that the law leaves open
 * @returns one answer for each case, in their order, equal to that of `calculateSupport`
 * @throws `KcError` `MALFORMED_DATE` when an `asOf` is no existing day; `OPTION_UNKNOWN` for a choice that there is not
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 26/2014/TTLT-BTC-BCT, Điều 6, Điều 7; 28/2018/TT-BTC, Điều 8
 * @example
 * ```ts runnable
 * import { calculateSupports } from '@khuyencong/budget';
 * import { supportNorms } from '@khuyencong/law/norms';
 * const request = { activity: 'demo-model-new', level: 'national', costVnd: '4000000000' } as const;
 * const days = [{ ...request, asOf: '2018-05-10' }, { ...request, asOf: '2018-05-11' }] as const;
 * calculateSupports(days, { norms: supportNorms }).map((each) => each.status === 'in-force' && each.supportVnd) // => ['500000000', '1000000000']
 * ```
 * @category support
 * @since 0.1.0
 */
export function calculateSupports(
  requests: readonly DatedSupportRequest[],
  choices: SupportChoices,
): readonly Support[] {
  checkRecords('requests', requests);
  checkArgument('choices', choices);
  checkArgument('norms', choices.norms, ['norms', 'gaps']);
  const termsOf = termsFinder(choices);
  return requests.map((request) => supportUnder(termsOf(request, request.asOf), request, choices));
}

/** Looks up the terms of each kind of case once; maps in maps, because a joined key would cost more than the arithmetic. */
export function termsFinder(
  choices: SupportChoices,
): (request: SupportRequest, asOf: IsoDate) => TermsAnswer {
  const known = new Map<string, Map<string, Map<string, TermsAnswer>>>();
  return (request, asOf) => {
    const ofActivity = inner(known, request.activity);
    const ofDay = inner(ofActivity, asOf);
    const key = kindOf(request);
    const found = ofDay.get(key);
    if (found) return found;
    const terms = findSupportTerms(request, { ...choices, asOf });
    ofDay.set(key, terms);
    return terms;
  };
}

function inner<Value>(outer: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const found = outer.get(key);
  if (found) return found;
  const made = new Map<string, Value>();
  outer.set(key, made);
  return made;
}

function kindOf({ level, province, technologyLine, priority }: SupportRequest): string {
  if (province === undefined && technologyLine !== true && priority !== true) return level;
  return `${level} ${technologyLine === true ? 'l' : ''}${priority === true ? 'p' : ''} ${province ?? ''}`;
}

/** Applies terms to a case; the bulk way where it can be taken, with the same answer. */
export function supportUnder(terms: TermsAnswer, request: SupportRequest, choices: SupportChoices): Support {
  const plain = terms.status === 'in-force' ? bulkSupport(request, terms, choices) : undefined;
  if (plain) return plain;
  const faults = requestFaults(request);
  if (terms.status !== 'in-force') {
    return faults.length > 0 ? { ...terms, findings: [...terms.findings, ...faults] } : terms;
  }
  return faults.length > 0
    ? { status: 'faulty-request', findings: faults }
    : exactSupport(request, terms, choices);
}
