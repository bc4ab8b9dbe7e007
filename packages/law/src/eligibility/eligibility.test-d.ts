import { checkEligibility, type EligibilityAnswer, type EligibilityFacts } from '../eligibility.js';

declare const facts: EligibilityFacts;
declare const answer: EligibilityAnswer;
declare const text: string;

checkEligibility(facts, { asOf: '2026-01-01' });
checkEligibility({}, { asOf: '2026-01-01' });
// @ts-expect-error: the day is required
checkEligibility(facts, {});
// @ts-expect-error: the day is required
checkEligibility(facts);
// @ts-expect-error: unchecked text is no day
checkEligibility(facts, { asOf: text });
// @ts-expect-error: an unknown fact
checkEligibility({ colour: 'red' }, { asOf: '2026-01-01' });
// @ts-expect-error: numbers are decimal text
checkEligibility({ size: { basis: 'numbers', workers: 20 } }, { asOf: '2026-01-01' });
// @ts-expect-error: a class and numbers at once
checkEligibility({ size: { basis: 'class', sizeClass: 'small', workers: '20' } }, { asOf: '2026-01-01' });
// @ts-expect-error: missing facts only of an answer that is not known
answer.missing;
