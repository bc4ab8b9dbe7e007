import type { DecimalString, FoundQuantity, Quantity } from '@khuyencong/model';
import type { Clues } from './clues.js';
import { limitOf } from './limit-of.js';
import type { Limit } from './limit.js';
import type {
  AmountRule,
  BaselineGrowthRule,
  DecidingWord,
  LimitedRule,
  RatioRule,
  ShareRule,
  TargetDirection,
  YearlyGrowthRule,
} from './target-rule.js';

/** A rule of one number. */
export type SimpleRule = AmountRule | ShareRule | YearlyGrowthRule | BaselineGrowthRule | RatioRule;

/** The rule that one reading of a number makes, or none where the wording is no demand that can be judged. */
export function simpleRule(
  {
    found,
    quantity,
    clues,
  }: { readonly found: FoundQuantity; readonly quantity: Quantity; readonly clues: Clues },
  options: { readonly aboutTolerancePercent: DecimalString },
): SimpleRule | undefined {
  const limit = limitOf(quantity, options);
  const isAmount = quantity.kind === 'count' || quantity.kind === 'money';
  if (!limit || (clues.each !== undefined && !isAmount)) return undefined;
  const shared: LimitedRule = {
    wording: found.text,
    decidedBy: [...clues.words, ...wordsOf(found.text)],
    limit,
    direction: directionOf(limit, quantity, clues),
    unit: quantity.unit,
    ...clues.years,
  };
  switch (quantity.kind) {
    case 'count':
    case 'money':
      return amountRule(shared, quantity, clues);
    case 'share':
      return {
        kind: 'share',
        ...shared,
        ...(quantity.of !== undefined && { of: quantity.of }),
        ...(clues.assigned && { assigned: true }),
      };
    case 'ratio':
      return { kind: 'ratio', ...shared };
    case 'growth':
      return growthRule(shared, clues);
  }
}

function amountRule(
  shared: LimitedRule,
  { kind, per }: Quantity,
  { averaged, eachYear, level, each }: Clues,
): AmountRule {
  const isPerYear = per === 'năm' || per === 'year';
  const perWhat = isPerYear ? each : [per, each].filter((what) => what !== undefined).join('/');
  return {
    kind: 'amount',
    measure: kind === 'money' ? 'money' : 'count',
    ...shared,
    ...(perWhat && { per: perWhat }),
    ...((eachYear || isPerYear) && { yearly: averaged ? 'average' : 'each' }),
    ...(level && { level }),
  };
}

/** Growth a quarter or a month is no rule here: nothing says how it is judged over years. */
function growthRule(
  shared: LimitedRule,
  { averaged, eachYear, baselineYear }: Clues,
): SimpleRule | undefined {
  const { unit } = shared;
  if (unit === '%/năm' || unit === '%/year' || (unit === '%' && eachYear))
    return { kind: 'yearly-growth', ...shared, unit: '%/năm', averaged };
  // An average says of what: of the years, of the establishments.
  if ((unit !== '%' && unit !== 'lần') || averaged) return undefined;
  return { kind: 'baseline-growth', ...shared, ...(baselineYear !== undefined && { baselineYear }) };
}

function directionOf(limit: Limit, { kind }: Quantity, { exactly, fallsTo }: Clues): TargetDirection {
  if (limit.kind === 'at-most' || limit.kind === 'less-than' || fallsTo) return 'stay-below';
  // A rate below zero is better the lower it is.
  if (kind === 'growth' && highest(limit).startsWith('-')) return 'stay-below';
  return exactly ? 'within' : 'reach';
}

function highest(limit: Limit): string {
  if ('value' in limit) return limit.value;
  return 'max' in limit ? (limit.max ?? '') : '';
}

/** The words before the digits limit the number; those after it name the unit. */
function wordsOf(text: string): readonly DecidingWord[] {
  const first = text.search(/\d/u);
  if (first < 0) return [{ word: text, decided: 'number' }];
  const last = text.search(/\d(?=\D*$)/u);
  const rest = text.slice(last + 1).trim();
  const trailing = /(?:trở lên|trở xuống|or more|or less)$/iu.exec(rest)?.[0];
  const unit = trailing === undefined ? rest : rest.slice(0, -trailing.length).trim();
  const words: readonly DecidingWord[] = [
    { word: text.slice(0, first).trim(), decided: 'limit' },
    { word: text.slice(first, last + 1), decided: 'number' },
    { word: unit, decided: 'unit' },
    { word: trailing ?? '', decided: 'limit' },
  ];
  return words.filter(({ word }) => /[\p{L}\p{N}%≥≤<>~]/u.test(word));
}
