import { publishedUnitIndex } from '@khuyencong/budget';
import {
  isDecimalString,
  makeFinding,
  readQuantities,
  type DecimalString,
  type Finding,
} from '@khuyencong/model';
import type { ParsedTarget, TargetRule } from '@khuyencong/targets';
import { registerFindings } from './register-findings.js';
import type { TargetOfTable } from './target-rows.js';

/** The unit that a column names: `triệu đồng` is a million đồng. */
export interface NamedUnit {
  readonly unit: string;
  readonly factor: DecimalString;
}

/** Reads a unit; nothing where it is none that published numbers have. */
export function unitNamed(text: string): NamedUnit | undefined {
  if (text === '' || text.length > 60) return undefined;
  if (text === '%') return { unit: '%', factor: '1' };
  const { found, unread } = readQuantities(`1 ${text}`, { units: publishedUnitIndex });
  const [quantity, other] = found;
  const [reading, second] = quantity?.readings ?? [];
  if (other || second || unread.length > 0 || reading?.value === undefined) return undefined;
  if (!isDecimalString(reading.value)) return undefined;
  return { unit: reading.unit, factor: reading.value };
}

/** The units that the wording of a target asks in. */
function unitsOf(rule: TargetRule): readonly string[] {
  switch (rule.kind) {
    case 'deadline':
      return [];
    case 'frequency':
      return rule.rounds ? [rule.rounds.unit] : [];
    case 'paired':
      return rule.counts.map(({ unit }) => unit);
    case 'levels':
      return rule.levels.map(({ unit }) => unit);
    case 'by-year':
      return rule.years.map(({ unit }) => unit);
    default:
      return [rule.unit];
  }
}

const kindOf = (unit: string): string => (unit === 'đồng' ? 'money' : unit === '%' ? 'share' : 'count');

/** Growth is counted in percent whatever its figures are in. */
const isGrowth = ({ kind }: TargetRule): boolean => kind === 'yearly-growth' || kind === 'baseline-growth';

/** Holds the unit of a row to that of its wording. Two things that are counted may be called by two names: only a note. */
export function unitFindings(
  { target, unit, unitPlace }: TargetOfTable,
  { rules }: ParsedTarget,
  named: NamedUnit | undefined,
): readonly Finding[] {
  const asked = [...new Set(rules.filter((rule) => !isGrowth(rule)).flatMap(unitsOf))].filter(Boolean);
  const isMoney = asked.includes('đồng');
  const shown = unit.slice(0, 60);
  if (asked.length === 0 || (unit === '' && !isMoney)) return [];
  if (!named) {
    const params = { target: target.id, unit: shown };
    return [makeFinding(registerFindings, 'TARGET_UNIT_UNKNOWN', params, unitPlace)];
  }
  if (asked.includes(named.unit)) return [];
  const params = { target: target.id, unit: shown, read: asked.join(', ') };
  const severity = asked.some((each) => kindOf(each) === kindOf(named.unit)) ? 'info' : undefined;
  return [makeFinding(registerFindings, 'TARGET_UNIT_DIFFERS', params, { ...unitPlace, severity })];
}
