import { Big } from 'big.js';
import {
  calculateSupports,
  type AllowedSupport,
  type DatedSupportRequest,
  type Support,
  type SupportLimit,
} from '@khuyencong/budget';
import { supportNorms } from '@khuyencong/law/norms';
import type { DecimalString } from '@khuyencong/model';
import { Decimal } from 'decimal.js';
import type { BenchJob } from '../bench-job.js';

/** In the proportions of the targets of the national programme 2021–2025: 1,600 machinery, 340 models, 300 lines, 100 pilots, 60 clusters. */
const shares = [
  ['machinery-tech-transfer', 1600],
  ['demo-model-new', 340],
  ['technology-line', 300],
  ['cleaner-production-pilot', 100],
  ['cluster-infrastructure', 60],
] as const;

const activities = shares.flatMap(([activity, share]) => Array.from({ length: share }, () => activity));

const days = ['2018-05-11', '2019-06-30', '2020-06-30', '2021-03-15', '2022-11-30', '2023-12-31'] as const;

/** A register of projects; the same one for every implementation and every run. */
function register(size: number): readonly DatedSupportRequest[] {
  let state = 20_141_105;
  const next = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  return Array.from({ length: size }, () => {
    const activity = activities[next(activities.length)] ?? 'demo-model-new';
    const asOf = days[next(days.length)] ?? '2020-06-30';
    const costVnd = `${50_000_000 + next(2_000_000_000) * 3 + next(1000)}` as const;
    return { activity, asOf, level: 'national', costVnd, units: `${1 + next(4)}` };
  });
}

/** What a user of a decimal library would note of the same norms: percent and ceiling, by activity. */
const rules: Readonly<
  Record<string, { readonly percent?: string; readonly ceiling: string; readonly factor?: string }>
> = {
  'machinery-tech-transfer': { percent: '50', ceiling: '300000000' },
  'technology-line': { percent: '50', ceiling: '300000000', factor: '1.5' },
  'demo-model-new': { percent: '30', ceiling: '1000000000' },
  'cluster-infrastructure': { ceiling: '6000000000' },
  'cleaner-production-pilot': { percent: '30', ceiling: '500000000' },
};

/** What every implementation says of a project. */
type Result = Pick<AllowedSupport, 'supportVnd' | 'boundBy' | 'ownCommitmentVnd'> & {
  readonly limits: readonly Pick<SupportLimit, 'by' | 'limitVnd' | 'unusedVnd'>[];
};

/** Support and bound of every project, all of every hundredth: writing must not outweigh calculating. */
function answerOf(results: readonly Result[]): string {
  return results
    .map((result, index) =>
      index % 100 === 0 ? JSON.stringify(wholeOf(result)) : `${result.supportVnd} ${result.boundBy}`,
    )
    .join('\n');
}

function wholeOf({ supportVnd, boundBy, ownCommitmentVnd, limits }: Result): Result {
  return { supportVnd, boundBy, ownCommitmentVnd, limits };
}

function ours(size: number): () => string {
  const requests = register(size);
  return () => answerOf(calculateSupports(requests, { norms: supportNorms }).map(allowed));
}

function allowed(support: Support): AllowedSupport {
  if (support.status !== 'in-force') throw new Error(support.status);
  return support;
}

const text = (value: { toFixed: () => string }): DecimalString => value.toFixed() as DecimalString;

function decimalResult(request: DatedSupportRequest): Result {
  const rule = rules[request.activity];
  if (rule === undefined) throw new Error(request.activity);
  const cost = new Decimal(request.costVnd ?? '0');
  const factor = new Decimal(rule.factor ?? 1);
  const ceiling = new Decimal(rule.ceiling).times(factor).times(request.units ?? '1');
  const share =
    rule.percent === undefined
      ? undefined
      : cost.times(rule.percent).times(factor).div(100).toDecimalPlaces(0, Decimal.ROUND_DOWN);
  const first = share ?? ceiling;
  const second = share === undefined ? cost : ceiling;
  const support = second.lessThan(first) ? second : first;
  const [firstBy, secondBy] =
    share === undefined ? (['ceiling', 'cost'] as const) : (['rate', 'ceiling'] as const);
  return {
    supportVnd: text(support),
    boundBy: support === second ? secondBy : firstBy,
    ownCommitmentVnd: text(cost.minus(support)),
    limits: [
      { by: firstBy, limitVnd: text(first), unusedVnd: text(first.minus(support)) },
      { by: secondBy, limitVnd: text(second), unusedVnd: text(second.minus(support)) },
    ],
  };
}

function bigResult(request: DatedSupportRequest): Result {
  const rule = rules[request.activity];
  if (rule === undefined) throw new Error(request.activity);
  const cost = new Big(request.costVnd ?? '0');
  const factor = new Big(rule.factor ?? 1);
  const ceiling = new Big(rule.ceiling).times(factor).times(request.units ?? '1');
  const share =
    rule.percent === undefined
      ? undefined
      : cost.times(rule.percent).times(factor).div(100).round(0, Big.roundDown);
  const first = share ?? ceiling;
  const second = share === undefined ? cost : ceiling;
  const support = second.lt(first) ? second : first;
  const [firstBy, secondBy] =
    share === undefined ? (['ceiling', 'cost'] as const) : (['rate', 'ceiling'] as const);
  return {
    supportVnd: text(support),
    boundBy: support === second ? secondBy : firstBy,
    ownCommitmentVnd: text(cost.minus(support)),
    limits: [
      { by: firstBy, limitVnd: text(first), unusedVnd: text(first.minus(support)) },
      { by: secondBy, limitVnd: text(second), unusedVnd: text(second.minus(support)) },
    ],
  };
}

const peer = (resultOf: (request: DatedSupportRequest) => Result) => (size: number) => {
  const requests = register(size);
  return (): string => answerOf(requests.map(resultOf));
};

/** Writes the answer's text from results that are there already. */
function limit(size: number): () => string {
  const results = register(size).map(decimalResult);
  return () => answerOf(results);
}

/** The support of a register of projects, with its limits, own commitment and unused room. */
export const supportJob: BenchJob = {
  name: 'support',
  sizeOf: 'projects',
  sizes: [1_000, 10_000, 100_000],
  implementations: [
    { name: 'khuyencong', kind: 'ours', prepare: ours },
    { name: 'decimal.js loop', kind: 'peer', prepare: peer(decimalResult) },
    { name: 'big.js loop', kind: 'peer', prepare: peer(bigResult) },
    { name: 'writing the answer only', kind: 'limit', prepare: limit },
  ],
};
