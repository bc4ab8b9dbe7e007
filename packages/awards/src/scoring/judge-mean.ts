import type { CriteriaScheme, StarBand, Stars } from '@khuyencong/law/award-criteria';
import { makeFinding, type Finding, type Level } from '@khuyencong/model';
import type { StarsAct } from '../decision/council-act.js';
import { roundFindings } from '../round/round-findings.js';
import type { StarRules } from '../round/round-rules.js';
import { findBand, type Bands } from './find-band.js';
import { compareFractions, type Fraction } from './fraction.js';
import { judgeGates } from './judge-gates.js';
import type { MarkDecimals } from './mark-scale.js';
import type { ProductStanding } from './product-standing.js';
import type { MissedGate } from './round-result.js';

/** What the mean of a product means under the scheme. */
export interface Judgement {
  readonly passed: boolean | null;
  readonly stars: Stars | null;
  readonly starsByMean?: Stars;
  readonly missedGates?: readonly MissedGate[];
  /** Whether this round may recognise it. */
  readonly recognisable: boolean | null;
  /** A higher level grants it. */
  readonly goesUp: boolean;
  readonly findings: readonly Finding[];
}

/** What judging rests on; the same for every product of a round. */
export interface JudgeOptions {
  readonly scheme: CriteriaScheme;
  readonly decimals: MarkDecimals;
  readonly level: Level;
  /** The threshold in the scale of the round. */
  readonly leastMean: Fraction | undefined;
  readonly stars: StarRules | undefined;
  readonly starsActs: ReadonlyMap<string, StarsAct>;
}

const open: Judgement = { passed: null, stars: null, recognisable: null, goesUp: false, findings: [] };
const refused: Judgement = { ...open, passed: false, recognisable: false };
const passed: Judgement = { ...open, passed: true, recognisable: true };

/** Compares the exact mean with the threshold or the bands; what keeps the product back keeps the answer open. */
export function judgeMean(standing: ProductStanding, options: JudgeOptions): Judgement {
  const { mean, status, product, heldBack } = standing;
  if (status === 'ineligible' || status === 'disqualified' || status === 'stopped') return refused;
  if (!mean || heldBack || product.plan?.sound !== true) return open;
  const { recognition } = options.scheme.rules;
  if (recognition.shape === 'bands') return judgeBands(standing, { ...options, bands: recognition });
  return options.leastMean && compareFractions(mean, options.leastMean) >= 0 ? passed : refused;
}

interface BandOptions extends JudgeOptions {
  readonly bands: Bands;
}

interface Ranked {
  /** Stars that nothing leaves open; `undefined` while something does. */
  readonly stars?: Stars;
  /** The most that the council may give while the rank is open. */
  readonly most?: Stars;
  readonly starsByMean?: Stars;
  readonly missedGates?: readonly MissedGate[];
  readonly findings: readonly Finding[];
}

function judgeBands(standing: ProductStanding, options: BandOptions): Judgement {
  if (!options.stars) return open;
  const ranked = rankOf(standing, { ...options, rules: options.stars });
  const { entry } = standing.product;
  const act = options.starsActs.get(entry.id);
  const isActOpen =
    act !== undefined && ranked.stars === undefined && ranked.most !== undefined && act.stars <= ranked.most;
  const findings = [...ranked.findings];
  if (act && !isActOpen) {
    const params = { product: entry.id, stars: String(act.stars) };
    findings.push(
      makeFinding(roundFindings, 'STARS_ACT_NOT_OPEN', params, { path: ['acts', 'stars', entry.id] }),
    );
  }
  const stars = isActOpen ? act.stars : ranked.stars;
  const facts = {
    ...(ranked.starsByMean && { starsByMean: ranked.starsByMean }),
    ...(ranked.missedGates && { missedGates: ranked.missedGates }),
    findings,
  };
  if (stars === undefined) return { ...open, ...facts };
  return { ...grantOf(stars, options), ...facts, stars };
}

const levels: readonly Level[] = ['commune', 'district', 'province', 'region', 'national'];

/** Who grants a rank decides whether it is passed, and whether this round may recognise it. */
function grantOf(
  stars: Stars,
  { bands, level }: BandOptions,
): Pick<Judgement, 'passed' | 'recognisable' | 'goesUp'> {
  if (bands.bands.every((band) => band.level === undefined))
    return { passed: null, recognisable: null, goesUp: false };
  const granter = bands.bands.find((band) => band.stars === stars)?.level;
  if (granter === undefined) return { passed: false, recognisable: false, goesUp: false };
  return {
    passed: true,
    recognisable: granter === level,
    goesUp: levels.indexOf(granter) > levels.indexOf(level),
  };
}

function rankOf(standing: ProductStanding, options: BandOptions & { readonly rules: StarRules }): Ranked {
  const { mean, meanMark } = standing;
  if (!mean || meanMark === undefined) return { findings: [] };
  const { bands, decimals, rules } = options;
  const place = findBand(mean, { bands, rules, decimals });
  const { entry } = standing.product;
  if (place.kind === 'gap') {
    const params = {
      product: entry.id,
      mean: meanMark,
      below: starsText(place.below),
      above: starsText(place.above),
    };
    const at = { path: ['products', entry.id], legalBasis: [bands.citation] };
    const finding = makeFinding(roundFindings, 'MEAN_IN_BAND_GAP', params, at);
    return { ...(place.above && { most: place.above.stars }), findings: [finding] };
  }
  const starsByMean = place.band.stars;
  return { ...throughGates(standing, { ...options, starsByMean }), starsByMean };
}

const starsText = (band: StarBand | undefined): string => (band ? String(band.stars) : '-');

function throughGates(
  standing: ProductStanding,
  options: BandOptions & { readonly rules: StarRules; readonly starsByMean: Stars },
): Ranked {
  const { starsByMean, rules, decimals } = options;
  const { entry } = standing.product;
  const verdict = judgeGates(standing, { stars: starsByMean, reading: rules.gates, decimals });
  const unknown = verdict.unknown.map((criterion) =>
    makeFinding(
      roundFindings,
      'GATE_NOT_KNOWN',
      { product: entry.id, criterion },
      { path: ['products', entry.id, 'cases', criterion] },
    ),
  );
  const { missed } = verdict;
  if (missed.length === 0)
    return unknown.length > 0
      ? { most: starsByMean, findings: unknown }
      : { stars: starsByMean, findings: [] };
  const findings = [...unknown, missedFinding(standing, { ...options, missed })];
  const most = starsByMean > 1 ? ((starsByMean - 1) as Stars) : undefined;
  const base = { missedGates: missed, findings };
  if (rules.missedGate === 'council-decides') return { ...base, ...(most && { most }) };
  const lower = most && throughGates(standing, { ...options, starsByMean: most });
  return { ...base, ...(lower?.stars && { stars: lower.stars }) };
}

function missedFinding(
  { product, meanMark = '0' }: ProductStanding,
  {
    missed,
    starsByMean,
    scheme,
    bands,
  }: BandOptions & { readonly missed: readonly MissedGate[]; readonly starsByMean: Stars },
): Finding {
  const gap = scheme.gaps.find(({ id }) => id.endsWith('missed-gate'));
  const params = {
    product: product.entry.id,
    mean: meanMark,
    stars: String(starsByMean),
    criteria: missed.map(({ criterion }) => criterion).join(', '),
    question: gap?.reason.vi ?? unsaid.vi,
    questionEn: gap?.reason.en ?? unsaid.en,
  };
  const at = { path: ['products', product.entry.id], legalBasis: [bands.citation] };
  return makeFinding(roundFindings, 'GATE_MISSED', params, at);
}

const unsaid = {
  vi: 'chưa tìm thấy quy định về hạng của sản phẩm trong trường hợp này.',
  en: 'no text was found that says which rank the product then has.',
};
