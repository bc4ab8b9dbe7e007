import { checkArgument, isoDate, type Citation, type IsoDate } from '@khuyencong/model';
import { readingCautions, type ReadingCaution } from '../duties/reading-caution.js';
import {
  artisans2025,
  circularFrom,
  cleanerProduction2012,
  establishments2012,
  establishments2025,
  inForce2025,
  noLimits2012,
  widerProducers2025,
} from './clauses.js';
import type { EligibilityAnswer, EligibleReason } from './eligibility-answer.js';
import type { EligibilityFacts } from './eligibility-facts.js';
import { eligibilityPeriods } from './eligibility-period.js';
import { placeVerdict2012, placeVerdict2025 } from './place-verdict.js';
import { sizeVerdict } from './size-verdict.js';
import { kilnVerdict, tradeVerdict } from './trade-verdict.js';
import { allOf, allLeftOpen, needs, no, yes, type Verdict } from './verdict.js';

/** One way to be eligible; `undefined` when the facts say that it is not taken. */
interface Way {
  readonly reason: EligibleReason;
  readonly verdict: Verdict | undefined;
}

/**
 * Tells whether somebody who produces or invests may be supported on a day (xét đối tượng được hưởng chính sách khuyến công).
 *
 * Until 30 June 2025 Nghị định 45/2012/NĐ-CP decides as issued, from 15 October 2025 on as amended by Nghị định 235/2025/NĐ-CP. Between
 * the two the old wording met communes and wards that it does not know: not known, and so is every day before 5 July 2012. A fact
 * left out is never guessed; it is named when it could change the answer. Organisations that manage or deliver khuyến công services
 * are not asked about here.
 *
 * **Units**: revenue and capital in đồng.
 *
 * @param facts - what is known
 * @param options - `asOf`: the day, included
 * @returns `eligible`, `not-eligible` or `not-known`, with the reason and the clauses that decided
 * @throws `KcError` `MALFORMED_DATE` when a day that decides does not exist; `MALFORMED_DECIMAL` when a number is not canonical
 * @legal 45/2012/NĐ-CP, Điều 1, khoản 2 và Điều 5, khoản 1; 46/2012/TT-BCT, Điều 3 và Điều 5; 235/2025/NĐ-CP, Điều 1, khoản 1;
 * 80/2021/NĐ-CP, Điều 5
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { checkEligibility } from '@khuyencong/law/eligibility';
 * const workshop = {
 *   legalForm: 'household-business',
 *   place: { unitType: 'ward', wardOf: 'city', cityGrade: '2', provinceType: 'city' },
 *   tradeGroup: 'handicraft',
 *   appliesCleanerProduction: false,
 *   investsInClusterInfrastructure: false,
 *   artisanTitle: 'none',
 * } as const;
 * checkEligibility(workshop, { asOf: '2025-06-30' }).status // => 'eligible'
 * checkEligibility(workshop, { asOf: '2025-07-01' }).reason // => 'gap-2025'
 * const answer = checkEligibility(workshop, { asOf: '2025-10-15' });
 * answer.status === 'not-known' && answer.missing // => ['place.inRecognisedCraftVillage']
 * ```
 * @category eligibility
 * @since 0.1.0
 */
export function checkEligibility(
  facts: EligibilityFacts,
  options: { readonly asOf: IsoDate },
): EligibilityAnswer {
  checkArgument('facts', facts);
  checkArgument('options', options);
  const asOf = isoDate(options.asOf);
  const period = eligibilityPeriods.findLast(({ from }) => from <= asOf);
  switch (period?.id) {
    case undefined:
      return openDays('before-2012', '134/2004/NĐ-CP', []);
    case 'gap-2025':
      return openDays('gap-2025', '45/2012/NĐ-CP', [establishments2012]);
    case 'decree-45':
      return answerOf(ways2012(facts, asOf), asOf, []);
    case 'decree-235':
      return answerOf(ways2025(facts, asOf), asOf, [inForce2025]);
  }
}

function openDays(
  reason: 'before-2012' | 'gap-2025',
  instrument: string,
  citations: readonly Citation[],
): EligibilityAnswer {
  return { status: 'not-known', reason, instrument, citations, cautions: [] };
}

function ways2012(facts: EligibilityFacts, asOf: IsoDate): readonly Way[] {
  const producers = [cleanerProduction2012, ...(asOf < circularFrom ? [] : [noLimits2012])];
  return [
    { reason: 'cleaner-production', verdict: cleanerProduction(facts, asOf, producers) },
    {
      reason: 'rural-establishment',
      verdict: allOf([
        formVerdict(facts, establishments2012, { unionsToo: false }),
        ...(facts.legalForm === 'enterprise' ? [sizeVerdict(facts.size, asOf)] : []),
        placeVerdict2012(facts, asOf),
        tradeVerdict(facts, asOf),
        kilnVerdict(facts, asOf),
      ]),
    },
  ];
}

function ways2025(facts: EligibilityFacts, asOf: IsoDate): readonly Way[] {
  return [
    {
      reason: 'cleaner-production',
      verdict: cleanerProduction(facts, asOf, [widerProducers2025, noLimits2012]),
    },
    { reason: 'cluster-infrastructure', verdict: clusterInvestor(facts) },
    { reason: 'artisan', verdict: artisan(facts) },
    {
      reason: 'rural-establishment',
      verdict: allOf([
        formVerdict(facts, establishments2025, { unionsToo: true }),
        ...(facts.legalForm === 'enterprise' ? [sizeVerdict(facts.size, asOf)] : []),
        placeVerdict2025(facts),
        tradeVerdict(facts, asOf),
        kilnVerdict(facts, asOf),
      ]),
    },
  ];
}

function formVerdict(
  { legalForm }: EligibilityFacts,
  clause: Citation,
  { unionsToo }: { readonly unionsToo: boolean },
): Verdict {
  if (legalForm === undefined) return needs(['legalForm'], clause);
  const isNamed = legalForm !== 'other' && (unionsToo || legalForm !== 'cooperative-union');
  return isNamed ? yes(clause) : no('legal-form', clause);
}

function cleanerProduction(
  facts: EligibilityFacts,
  asOf: IsoDate,
  clauses: readonly Citation[],
): Verdict | undefined {
  const applies = facts.appliesCleanerProduction;
  if (applies === false) return undefined;
  if (applies === undefined) return needs(['appliesCleanerProduction'], ...clauses);
  return allOf([yes(...clauses), kilnVerdict(facts, asOf)]);
}

function clusterInvestor({
  investsInClusterInfrastructure,
  legalForm,
}: EligibilityFacts): Verdict | undefined {
  if (investsInClusterInfrastructure === undefined) {
    return needs(['investsInClusterInfrastructure'], widerProducers2025);
  }
  if (!investsInClusterInfrastructure) return undefined;
  if (legalForm === undefined) return needs(['legalForm'], widerProducers2025);
  return legalForm === 'enterprise' || legalForm === 'cooperative'
    ? yes(widerProducers2025)
    : no('legal-form', widerProducers2025);
}

function artisan({ artisanTitle }: EligibilityFacts): Verdict | undefined {
  if (artisanTitle === undefined) return needs(['artisanTitle'], artisans2025);
  return artisanTitle === 'none' ? undefined : yes(artisans2025);
}

/** One way is enough, and the first in the list decides; no way is left when all are closed. */
function answerOf(ways: readonly Way[], asOf: IsoDate, always: readonly Citation[]): EligibilityAnswer {
  const way = ways.find(({ verdict }) => verdict?.truth === 'yes');
  if (way?.verdict) return { status: 'eligible', reason: way.reason, ...cited(way.verdict, asOf, always) };
  const verdicts = ways.flatMap(({ verdict }) => (verdict ? [verdict] : []));
  const against = verdicts.every(({ truth }) => truth === 'no') ? verdicts[0] : undefined;
  if (against?.truth === 'no') {
    return { status: 'not-eligible', reason: against.reason, ...cited(against, asOf, always) };
  }
  const left = allLeftOpen(verdicts);
  const [point] = left.points;
  const { missing } = left;
  return {
    status: 'not-known',
    reason: missing.length > 0 || !point ? 'missing-facts' : point.reason,
    ...(missing.length > 0 && { missing }),
    ...(point?.instrument !== undefined && { instrument: point.instrument }),
    ...cited(left, asOf, always),
  };
}

function cited(
  { citations }: Verdict,
  asOf: IsoDate,
  always: readonly Citation[],
): { readonly citations: readonly Citation[]; readonly cautions: readonly ReadingCaution[] } {
  const all = [...new Set([...citations, ...always])];
  return {
    citations: all,
    cautions: readingCautions(
      all.map(({ instrument }) => instrument),
      asOf,
    ),
  };
}
