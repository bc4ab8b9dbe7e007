import { Big } from 'big.js';
import { calculateSupports, type DatedSupportRequest, type Support } from '@khuyencong/budget';
import { supportNorms } from '@khuyencong/law/norms';
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

type Line = readonly [support: string, boundBy: string, own: string, ...unused: readonly string[]];

function answerOf(lines: readonly Line[]): string {
  return lines.map((line) => line.join(' ')).join('\n');
}

function ours(size: number): () => string {
  const requests = register(size);
  return () => {
    const results = calculateSupports(requests, { norms: supportNorms });
    return answerOf(results.map(lineOf));
  };
}

function lineOf(support: Support): Line {
  if (support.status !== 'in-force') return [support.status, '', ''];
  return [
    support.supportVnd,
    support.boundBy,
    support.ownCommitmentVnd ?? '',
    ...support.limits.map(({ unusedVnd }) => unusedVnd),
  ];
}

function decimalLine(request: DatedSupportRequest): Line {
  const rule = rules[request.activity];
  if (rule === undefined) throw new Error(request.activity);
  const cost = new Decimal(request.costVnd ?? '0');
  const factor = new Decimal(rule.factor ?? 1);
  const ceiling = new Decimal(rule.ceiling).times(factor).times(request.units ?? '1');
  const share =
    rule.percent === undefined
      ? undefined
      : cost.times(rule.percent).times(factor).div(100).toDecimalPlaces(0, Decimal.ROUND_DOWN);
  const limits: (readonly [string, Decimal])[] =
    share === undefined
      ? [
          ['ceiling', ceiling],
          ['cost', cost],
        ]
      : [
          ['rate', share],
          ['ceiling', ceiling],
        ];
  const [first, second] = limits as [readonly [string, Decimal], readonly [string, Decimal]];
  const [boundBy, support] = second[1].lessThan(first[1]) ? second : first;
  return [
    support.toFixed(),
    boundBy,
    cost.minus(support).toFixed(),
    ...limits.map(([, limit]) => limit.minus(support).toFixed()),
  ];
}

function bigLine(request: DatedSupportRequest): Line {
  const rule = rules[request.activity];
  if (rule === undefined) throw new Error(request.activity);
  const cost = new Big(request.costVnd ?? '0');
  const factor = new Big(rule.factor ?? 1);
  const ceiling = new Big(rule.ceiling).times(factor).times(request.units ?? '1');
  const share =
    rule.percent === undefined
      ? undefined
      : cost.times(rule.percent).times(factor).div(100).round(0, Big.roundDown);
  const limits: (readonly [string, Big])[] =
    share === undefined
      ? [
          ['ceiling', ceiling],
          ['cost', cost],
        ]
      : [
          ['rate', share],
          ['ceiling', ceiling],
        ];
  const [first, second] = limits as [readonly [string, Big], readonly [string, Big]];
  const [boundBy, support] = second[1].lt(first[1]) ? second : first;
  return [
    support.toFixed(),
    boundBy,
    cost.minus(support).toFixed(),
    ...limits.map(([, limit]) => limit.minus(support).toFixed()),
  ];
}

const peer = (line: (request: DatedSupportRequest) => Line) => (size: number) => {
  const requests = register(size);
  return (): string => answerOf(requests.map(line));
};

/** Reads the costs as text and writes the answer's text, with nothing in between. */
function limit(size: number): () => string {
  const lines = register(size).map(decimalLine);
  return () => answerOf(lines);
}

/** The support of a register of projects, with its limits, own commitment and unused room. */
export const supportJob: BenchJob = {
  name: 'support',
  sizeOf: 'projects',
  sizes: [1_000, 10_000, 100_000],
  implementations: [
    { name: 'khuyencong', kind: 'ours', prepare: ours },
    { name: 'decimal.js loop', kind: 'peer', prepare: peer(decimalLine) },
    { name: 'big.js loop', kind: 'peer', prepare: peer(bigLine) },
    { name: 'writing the answer only', kind: 'limit', prepare: limit },
  ],
};
