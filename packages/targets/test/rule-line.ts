import type { Limit } from '../src/rule/limit.js';
import type { TargetRule } from '../src/rule/target-rule.js';

function limitText(limit: Limit): string {
  switch (limit.kind) {
    case 'equal':
      return `= ${limit.value}`;
    case 'at-least':
      return `>= ${limit.value}`;
    case 'at-most':
      return `<= ${limit.value}`;
    case 'more-than':
      return `> ${limit.value}`;
    case 'less-than':
      return `< ${limit.value}`;
    case 'range':
      return `${limit.minInclusive ? '[' : '('}${limit.min ?? ''},${limit.max ?? ''}${limit.maxInclusive ? ']' : ')'}`;
    case 'about':
      return `~ ${limit.min === limit.max ? limit.min : `[${limit.min},${limit.max}]`} ±${limit.tolerancePercent}%`;
    case 'nearly':
      return `nearly ${limit.value}`;
    case 'indefinite':
      return 'indefinite';
  }
}

function simpleParts(rule: Extract<TargetRule, { readonly limit: Limit }>): readonly string[] {
  const parts: string[] = [rule.kind, limitText(rule.limit), rule.unit];
  if (rule.direction === 'within') parts.push('within');
  if (rule.direction === 'stay-below' && rule.kind === 'share' && rule.limit.kind === 'equal')
    parts.push('stay-below');
  if (rule.kind === 'amount' && rule.per !== undefined) parts.push(`per ${rule.per}`);
  if (rule.kind === 'amount' && rule.yearly) parts.push(`${rule.yearly}-year`);
  if (rule.kind === 'amount' && rule.level) parts.push(`level ${rule.level}`);
  if (rule.kind === 'share' && rule.of !== undefined) parts.push(`of ${rule.of}`);
  if (rule.kind === 'share' && rule.assigned) parts.push('assigned');
  if (rule.kind === 'yearly-growth' && rule.averaged) parts.push('averaged');
  if (rule.kind === 'baseline-growth' && rule.baselineYear) parts.push(`against ${rule.baselineYear}`);
  if (rule.span)
    parts.push(`in ${rule.span.from === rule.span.to ? '' : `${rule.span.from}-`}${rule.span.to}`);
  if (rule.until !== undefined) parts.push(`by ${rule.until}`);
  return parts;
}

/** A rule as one line that a person can write by hand. */
export function ruleLine(rule: TargetRule): string {
  switch (rule.kind) {
    case 'frequency':
      return `frequency ${rule.everyYears}${rule.rounds ? ` {${ruleLine(rule.rounds)}}` : ''}`;
    case 'paired':
      return `paired {${rule.counts.map(ruleLine).join('; ')}}`;
    case 'levels':
      return `levels {${rule.levels.map(ruleLine).join('; ')}}`;
    case 'by-year':
      return `by-year {${rule.years.map(ruleLine).join('; ')}}`;
    case 'deadline':
      return `deadline ${rule.dayInclusive ? 'by' : 'before'} ${rule.day}/${rule.month}${rule.year ? `/${rule.year}` : ''}`;
    default:
      return simpleParts(rule).join(' ');
  }
}
