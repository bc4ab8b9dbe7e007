import { publishedUnitIndex } from '@khuyencong/budget';
import {
  Exact,
  foldVietnamese,
  makeFinding,
  toDecimalString,
  type DecimalString,
  type Finding,
  type IsoDate,
  type YearSpan,
} from '@khuyencong/model';
import {
  parseTarget,
  trackTarget,
  type Actual,
  type Indicator,
  type Pace,
  type ParsedTarget,
} from '@khuyencong/targets';
import type { CheckedTarget } from '../figures/check-figures.js';
import { publishedIndicator } from '../figures/published-indicator.js';
import { atPlace } from './at-place.js';
import { placeDays } from './place-days.js';
import type { ProvinceNames } from './province-names.js';
import { registerFindings } from './register-findings.js';
import { resultFindings } from './result-findings.js';
import type { ActualOfTable, TargetOfTable, TargetRows } from './target-rows.js';
import { unitFindings, unitNamed, type NamedUnit } from './target-unit.js';

/** What the tables of targets and results say together. */
export interface TrackedTargets {
  readonly targets: readonly CheckedTarget[];
  readonly findings: readonly Finding[];
}

/** With what targets are judged. */
export interface TrackTargetRowsOptions {
  readonly asOf: IsoDate | undefined;
  readonly aboutTolerancePercent: DecimalString;
  /** The years of the programmes of the file. */
  readonly programmes: readonly YearSpan[];
  readonly provinces: ProvinceNames;
  /** How results are expected to come in. */
  readonly pace?: Pace | undefined;
}

/** Reads the wording of every target and judges it by the results; findings stand at their cells. */
export function trackTargetRows(
  { targets, actuals }: TargetRows,
  options: TrackTargetRowsOptions,
): TrackedTargets {
  const byTarget = new Map<string, ActualOfTable[]>(targets.map(({ target }) => [target.id, []]));
  for (const actual of actuals) byTarget.get(actual.targetId)?.push(actual);
  const tracked = targets.map((row) => trackRow(row, byTarget.get(row.target.id) ?? [], options));
  return {
    targets: tracked.map(({ checked }) => checked),
    findings: tracked.flatMap(({ findings }) => findings),
  };
}

interface TrackedRow {
  readonly checked: CheckedTarget;
  readonly findings: readonly Finding[];
}

function trackRow(
  row: TargetOfTable,
  actuals: readonly ActualOfTable[],
  options: TrackTargetRowsOptions,
): TrackedRow {
  const { target, baseline } = row;
  const named = unitNamed(row.unit);
  const parsed = parsedOf(row, named, options);
  const label = target.label ?? { vi: target.text, en: target.text };
  const [only, ...others] = options.programmes;
  const isReversed = target.period !== undefined && target.period.to < target.period.from;
  const period = isReversed ? undefined : (target.period ?? (others.length === 0 ? only : undefined));
  const indicator = indicatorOf(row, parsed, named);
  const scale = indicator.measure === 'money' ? (named?.factor ?? '1') : '1';
  const progress = trackTarget(
    {
      ...{ id: target.id, label, parsed, period, path: ['targets'] },
      indicator,
      baseline: baseline === undefined ? undefined : scaled(baseline, scale),
    },
    {
      ...{ asOf: options.asOf, pace: options.pace },
      actuals: actualsOf(actuals, parsed, scale),
      places: placeDays(
        actuals.flatMap(({ where }) => where ?? []),
        options.provinces,
      ),
      programme: period && programmeAround(period, options.programmes),
    },
  );
  const placed = progress.findings.map((finding): Finding => {
    const [list, index] = finding.path;
    const actual = list === 'actuals' && typeof index === 'number' ? actuals[index] : undefined;
    return atPlace(finding, actual?.place ?? row.place);
  });
  const said = actuals.flatMap((actual) => resultFindings(actual, parsed, options));
  return {
    checked: { target, label, parsed, progress },
    findings: [...reversedFindings(row), ...unitFindings(row, parsed, named), ...said, ...placed],
  };
}

function reversedFindings({ target: { id, period }, place }: TargetOfTable): readonly Finding[] {
  if (!period || period.from <= period.to) return [];
  const params = { target: id, from: String(period.from), to: String(period.to) };
  return [makeFinding(registerFindings, 'TARGET_YEARS_REVERSED', params, place)];
}

/** A wording that is a number alone takes the unit of its column. */
function parsedOf(
  { target: { text }, unit }: TargetOfTable,
  named: NamedUnit | undefined,
  { aboutTolerancePercent }: TrackTargetRowsOptions,
): ParsedTarget {
  const read = (words: string): ParsedTarget =>
    parseTarget(words, { units: publishedUnitIndex, aboutTolerancePercent });
  const parsed = read(text);
  const isBare = parsed.rules.length === 0 && parsed.alternatives.length === 0;
  return isBare && named && /\d/u.test(text) ? read(`${text} ${unit}`) : parsed;
}

/** With a baseline, growth is told from figures; where the unit says percent, the results are rates already. */
function indicatorOf(
  { target, baseline }: TargetOfTable,
  parsed: ParsedTarget,
  named: NamedUnit | undefined,
): Indicator {
  const indicator = publishedIndicator(target, parsed);
  if (indicator.measure !== 'growth' || baseline === undefined || named?.unit === '%') return indicator;
  const measure = named?.unit === 'đồng' ? 'money' : 'count';
  return { ...indicator, measure, unit: named?.unit ?? '', overPlaces: 'sum' };
}

/** One place of two spellings is one place; where all results of growth are of one place, that is the whole. */
function actualsOf(
  actuals: readonly ActualOfTable[],
  { rules }: ParsedTarget,
  scale: DecimalString,
): readonly Actual[] {
  const spelt = new Map<string, string>();
  for (const { where } of actuals)
    if (where !== undefined && !spelt.has(foldVietnamese(where))) spelt.set(foldVietnamese(where), where);
  const isGrowth = rules.some(({ kind }) => kind === 'yearly-growth' || kind === 'baseline-growth');
  const isWhole = isGrowth && spelt.size === 1;
  return actuals.map(({ period, where, value, numerator, denominator }, index): Actual => {
    const place = where === undefined || isWhole ? undefined : spelt.get(foldVietnamese(where));
    return {
      ...{ period, place, numerator, denominator, path: ['actuals', index] },
      value: value === undefined ? undefined : scaled(value, scale),
    };
  });
}

const scaled = (value: DecimalString, factor: DecimalString): DecimalString =>
  toDecimalString(new Exact(value).times(factor));

/** A target of any programme lies inside; one of none is held to all of them together. */
function programmeAround(period: YearSpan, programmes: readonly YearSpan[]): YearSpan | undefined {
  if (programmes.length === 0) return undefined;
  const around = programmes.find(({ from, to }) => from <= period.from && period.to <= to);
  return (
    around ?? {
      from: Math.min(...programmes.map(({ from }) => from)),
      to: Math.max(...programmes.map(({ to }) => to)),
    }
  );
}
