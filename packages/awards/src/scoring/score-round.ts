import { makeFinding, type Finding } from '@khuyencong/model';
import { checkScoring } from './check-scoring.js';
import { checkActs } from '../decision/check-acts.js';
import { checkPeriodicity } from '../level/check-periodicity.js';
import { checkPanel } from '../panel/check-panel.js';
import { checkRules } from '../round/check-rules.js';
import { roundFindings } from '../round/round-findings.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import { readMarks } from '../sheet/read-marks.js';
import { decideRound } from './decide-round.js';
import { planRound, type RoundPlan } from './plan-round.js';
import type { RoundResult, ScoringOptions } from './round-result.js';
import { scoreProduct } from './score-product.js';

/**
 * Scores an award round (chấm điểm, xét chọn sản phẩm của một kỳ bình chọn): exact means of the jurors' totals, threshold or bands,
 * ranks, and every step after them on its own.
 *
 * **Shape**: one document in; products in the order of rank, decisions and findings out. The order of rows, jurors and products changes
 * nothing: findings name their place by ids. Linear in the number of marks.
 *
 * Nothing is rounded but `printedMean`, which decides nothing. Where the law is silent the rules of the document decide, all of them
 * named; where they are silent too, the answer is `null` and a finding says what the council has to decide.
 *
 * @param document - the round with its rules, jury, entries, marks and acts
 * @param options - `schemes`: the criteria, of which those in force on the day of marking apply
 * @returns the result; wrong data are findings and never stop the rest
 * @throws `KcError` `MALFORMED_DATE` when the day of marking does not exist
 * @legal 26/2014/TT-BCT, Điều 7, Điều 10, Điều 16, Điều 17; 26/2026/QĐ-TTg, Điều 3, Điều 4
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { scoreRound, type AwardRoundMarks } from '@khuyencong/awards';
 * import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
 * const marks = { a: ['30', '30', '5', '4.9'], b: ['30', '30', '5', '5'], c: ['30', '30', '5', '4.95'] };
 * const round: AwardRoundMarks = {
 *   kind: 'award-round-marks',
 *   round: { id: 'r', level: 'province', year: 2023, scheme: 'tt26-2014', scoredOn: '2023-10-01' },
 *   rules: {
 *     markStep: '0.05', aggregate: { kind: 'mean' }, quorum: { kind: 'none' }, spread: { kind: 'none' }, secondPanel: 'no-second-panel',
 *     missing: { absent: 'leave-sheet-out', recused: 'leave-sheet-out', spoiled: 'leave-sheet-out', notScored: 'product-not-scored', refused: 'product-not-scored' },
 *     panel: { secretary: 'does-not-mark', interests: 'not-asked' }, ties: [], recognition: { kind: 'none' }, prizes: { kind: 'none' },
 *     putForward: { kind: 'none' }, print: { decimals: 1, rounding: 'half-up' },
 *   },
 *   jurors: Object.keys(marks).map((id) => ({ id, role: 'member' })),
 *   products: [{ id: 'SP1', group: 'handicraft', eligible: true }],
 *   marks: Object.entries(marks).flatMap(([juror, given]) =>
 *     given.map((mark, at) => ({ productId: 'SP1', juror, criterion: `tc${at + 1}`, mark: mark as `${number}` })),
 *   ),
 * };
 * const [product] = scoreRound(round, { schemes: [tt26Of2014] }).products;
 * [product?.meanMark, product?.printedMean, product?.passed] // => ['69.95', '70', false]
 * ```
 * @category scoring
 * @since 0.1.0
 */
export function scoreRound(document: AwardRoundMarks, options: ScoringOptions): RoundResult {
  checkScoring(document, options);
  const plan = planRound(document, options.schemes);
  const { table, findings: ofMarks } = readMarks(plan);
  const standings = plan.products.map((product, at) => scoreProduct(product, { round: plan, table, at }));
  const decided = decideRound(plan, standings);
  const findings = [
    ...settingFindings(plan),
    ...ofMarks,
    ...standings.flatMap((standing) => standing.findings),
    ...decided.findings,
  ];
  return {
    kind: 'award-round-result',
    round: document.round.id,
    scheme: document.round.scheme,
    rules: document.rules,
    jurors: plan.jurors.map(({ id }) => id),
    counts: decided.counts,
    products: decided.products,
    ties: decided.ties,
    decisions: decided.decisions,
    findings: inOrder(findings),
  };
}

function settingFindings(plan: RoundPlan): readonly Finding[] {
  const { document, scheme } = plan;
  const merges = document.acts?.merges ?? [];
  const known = new Set([...plan.productAt.keys(), ...merges.map(({ setId }) => setId)]);
  const rules = scheme?.rules;
  const isStarred = rules?.recognition.shape === 'bands';
  const missing = isStarred && !document.rules.stars;
  const isUnknownLevel =
    rules?.recognition.shape === 'bands' && rules.recognition.bands.every(({ level }) => level === undefined);
  const name = { scheme: document.round.scheme };
  return [
    ...plan.findings,
    ...checkRules(document.rules),
    ...(rules ? [...checkPanel(document, { rules }), ...checkPeriodicity(document.round, { rules })] : []),
    ...checkActs(document.acts ?? {}, { known }),
    ...(missing
      ? [makeFinding(roundFindings, 'STAR_RULES_MISSING', name, { path: ['rules', 'stars'] })]
      : []),
    ...(isUnknownLevel
      ? [makeFinding(roundFindings, 'BAND_LEVEL_NOT_KNOWN', name, { path: ['round', 'scheme'] })]
      : []),
  ];
}

/** By place, then by code, so that the order of the data means nothing. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, key: JSON.stringify([finding.path, finding.code, finding.params]) }))
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .map(({ finding }) => finding);
}
