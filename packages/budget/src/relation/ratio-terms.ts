import {
  addIntervals,
  quantityInterval,
  type Explanation,
  type Interval,
  type Measure,
  type PublishedRatio,
  type Quantity,
} from '@khuyencong/model';
import { sumVnd } from '../arithmetic/sum-vnd.js';
import type { SettledFigure } from '../figure/figure-readings.js';
import { printedValue } from '../figure/printed-value.js';
import { explainFigure } from '../reconciliation/explain-difference.js';
import type { ReconcileOptions } from '../reconciliation/reconcile-options.js';
import { roundedInterval } from './printed-precision.js';
import type { RelationFindingParams } from './relation-finding-params.js';

/** One of the three numbers of a ratio, with everything that it can be. */
export interface RatioTerm {
  readonly kind: Measure | 'mixed';
  readonly unit: string;
  /** As the words limit it. */
  readonly interval: Interval;
  /** As the words limit it, printed numbers taken as rounded. */
  readonly rounded: Interval;
  /** Its value is the number as printed. */
  readonly explanation: Explanation;
  readonly quantities: readonly Quantity[];
}

/** The terms that are published: two of them or three. */
export interface RatioTerms {
  readonly of?: RatioTerm;
  readonly per?: RatioTerm;
  readonly ratio?: RatioTerm;
}

/** Why a ratio has no terms to compute with, and of which figures. */
export interface UnknownTerms {
  readonly reason: RelationFindingParams['RATIO_NOT_CHECKED']['reason'];
  readonly figures: readonly string[];
}

type ById = ReadonlyMap<string, SettledFigure>;

/** Looks up the figures of a ratio. */
export function ratioTerms(
  ratio: PublishedRatio,
  byId: ById,
  options: ReconcileOptions,
): RatioTerms | UnknownTerms {
  const ids = figuresOf(ratio);
  const absent = ids.filter((id) => !byId.has(id));
  if (absent.length > 0) return { reason: 'unknown', figures: absent };
  const unread = ids.filter((id) => !isKnown(byId.get(id)?.quantity));
  if (unread.length > 0) return { reason: 'reading', figures: unread };
  const term = (id: string | undefined): RatioTerm | undefined => {
    const figure = id === undefined ? undefined : byId.get(id);
    return figure?.quantity && termOf(figure, figure.quantity, options);
  };
  const [of, stated] = [term(ratio.of), term(ratio.ratio)];
  const per = divisorOf(
    ratio,
    (ratio.per ?? []).flatMap((id) => term(id) ?? []),
  );
  const terms = { ...(of && { of }), ...(per && { per }), ...(stated && { ratio: stated }) };
  return fitTogether(terms) ? terms : { reason: 'unit', figures: ids };
}

/** The ids of the figures that a ratio names. */
export function figuresOf({ of, per = [], ratio }: PublishedRatio): readonly string[] {
  return [of, ...per, ratio].filter((id) => id !== undefined);
}

function isKnown(quantity: Quantity | undefined): boolean {
  const value = quantity && printedValue(quantity);
  return value !== undefined && !value.startsWith('-');
}

function termOf(figure: SettledFigure, quantity: Quantity, options: ReconcileOptions): RatioTerm {
  return {
    kind: quantity.kind,
    unit: unitOf(quantity),
    interval: quantityInterval(quantity, options),
    rounded: roundedInterval(quantity, options),
    explanation: explainFigure(figure),
    quantities: [quantity],
  };
}

function unitOf({ unit, per }: Quantity): string {
  return per === undefined ? unit : `${unit}/${per}`;
}

function divisorOf({ perYears }: PublishedRatio, figures: readonly RatioTerm[]): RatioTerm | undefined {
  if (perYears) return yearsTerm(perYears.from, perYears.to);
  const [only, ...others] = figures;
  if (!only || others.length === 0) return only;
  const unit = [...new Set(figures.map((figure) => figure.unit))].join(', ');
  const inputs = figures.map(({ explanation }) => explanation);
  return {
    kind: new Set(figures.map(({ kind }) => kind)).size === 1 ? only.kind : 'mixed',
    unit,
    interval: addIntervals(figures.map(({ interval }) => interval)),
    rounded: addIntervals(figures.map(({ rounded }) => rounded)),
    explanation: {
      label: { vi: 'Các số chia cộng lại', en: 'Sum of the divisors' },
      value: sumVnd(inputs.map(({ value }) => value)),
      unit,
      operation: 'sum',
      inputs,
    },
    quantities: figures.flatMap(({ quantities }) => quantities),
  };
}

/** Both ends count. */
function yearsTerm(from: number, to: number): RatioTerm {
  const value = `${to - from + 1}` as const;
  const interval = { min: value, max: value, minInclusive: true, maxInclusive: true };
  const label = { vi: `Số năm của giai đoạn ${from}–${to}`, en: `Years of ${from}–${to}` };
  return {
    kind: 'count',
    unit: 'năm',
    interval,
    rounded: interval,
    explanation: { label, value, unit: 'năm', operation: 'given', inputs: [] },
    quantities: [],
  };
}

/** A share is of one unit; any other ratio is counted in what is divided. */
function fitTogether({ of, per, ratio }: RatioTerms): boolean {
  if ([of, per, ratio].some((term) => term?.kind === 'growth')) return false;
  if (ratio?.kind === 'share') return !of || !per || (of.kind === per.kind && of.unit === per.unit);
  const [divided] = of?.quantities ?? [];
  const [stated] = ratio?.quantities ?? [];
  return !divided || !stated || (divided.kind === stated.kind && divided.unit === stated.unit);
}
