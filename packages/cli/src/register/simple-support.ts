import { calculateSupport } from '@khuyencong/budget';
import type { SupportNormSet } from '@khuyencong/law/norms';
import { isActivityId, isIsoDate } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { absent, type RecordBlock } from './record-block.js';
import { rowField } from './row-field.js';
import { smallWhole } from './small-whole.js';
import { textsMemo } from './texts-memo.js';

/** The limits of one norm on one day, in small integers. There is one object for each activity, level, province and day. */
export interface SimpleLimits {
  readonly sharePer10000: number;
  readonly ceiling: number;
}

/** A row whose amounts are small integers, before a norm whose limits are. */
export interface SimpleCase {
  readonly limits: SimpleLimits;
  readonly asked: number;
  readonly cost: number;
  /** Both {@link absent} where the cell is empty. */
  readonly own: number;
  readonly other: number;
  readonly units: number;
}

/** Products of smaller amounts with 10,000 are exact. */
const amountAtMost = 90_000_000_000;
const probeVnd = '1000000000000000';
const shareUnit = 11;

/** What is known of a row: nothing to say, a case in small integers, or nothing as simple as that. */
export type SimpleAnswer = 'sound' | SimpleCase | undefined;

/**
 * Tells rows whose support is surely within the norm from the others. The law is asked once for each activity, level, province and
 * day; a row is then a comparison of integers.
 */
export function simpleSupport(
  table: OpenedTable,
  options: { readonly norms: SupportNormSet; readonly province: string | undefined },
): (block: RecordBlock) => (row: TableRow, index: number) => SimpleAnswer {
  const field = (name: string) => rowField(table, name);
  const [activity, level, province] = [field('activity'), field('level'), field('province')];
  const approved = field('approved_on');
  const limitsOf = textsMemo(rememberedLimits(options.norms));
  const limitsOfRow = (row: TableRow): SimpleLimits | null => {
    const day = approved(row);
    const place = province(row) ?? options.province ?? '';
    return day === null ? null : limitsOf(day, activity(row) ?? '', level(row) ?? '', place);
  };
  return ({ wholes }) => {
    const [supports, costs, unitsOf] = [wholes('support'), wholes('total_cost'), wholes('units')];
    const [owns, others] = [wholes('counterpart'), wholes('other_sources')];
    return (row, index) => {
      const asked = supports[index] ?? absent;
      if (asked === absent) return 'sound';
      const cost = costs[index] ?? absent;
      if (asked < 0 || cost < asked || cost > amountAtMost) return undefined;
      const units = unitsOf[index] ?? absent;
      const own = owns[index] ?? absent;
      const other = others[index] ?? absent;
      if ((units < 1 && units !== absent) || own === -1 || other === -1) return undefined;
      const limits = limitsOfRow(row);
      if (!limits) return undefined;
      const isPaid = own === absent || own + Math.max(other, 0) >= cost - asked;
      if (isPaid && asked <= limits.ceiling && asked * 10_000 <= limits.sharePer10000 * cost) return 'sound';
      return { limits, asked, cost, own, other, units };
    };
  };
}

type LimitsOf = (day: string, activity: string, level: string, province: string) => SimpleLimits | null;

const daysAtMost = 10_000;

function rememberedLimits(norms: SupportNormSet): LimitsOf {
  const known = new Map<string, Map<string, Map<string, Map<string, SimpleLimits | null>>>>();
  return (day, activity, level, province) => {
    if (known.size > daysAtMost) known.clear();
    const activities = inner(known, day);
    const levels = inner(activities, activity);
    const provinces = inner(levels, level);
    const before = provinces.get(province);
    if (before !== undefined) return before;
    const limits = askLaw({ day, activity, level, province }, norms);
    provinces.set(province, limits);
    return limits;
  };
}

function inner<Value>(outer: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  let found = outer.get(key);
  if (!found) outer.set(key, (found = new Map<string, Value>()));
  return found;
}

interface Asked {
  readonly day: string;
  readonly activity: string;
  readonly level: string;
  readonly province: string;
}

function askLaw({ day, activity, level, province }: Asked, norms: SupportNormSet): SimpleLimits | null {
  if (!isIsoDate(day) || !isActivityId(activity) || (level !== 'national' && level !== 'local')) return null;
  const money = { costVnd: probeVnd, requestedVnd: '1', ownMoneyVnd: probeVnd } as const;
  const place = province === '' ? {} : { province };
  const answer = calculateSupport({ activity, level, ...place, ...money }, { asOf: day, norms });
  if (answer.status !== 'in-force' || answer.findings.length > 0) return null;
  let limits: SimpleLimits = { sharePer10000: 10_000, ceiling: amountAtMost };
  for (const { by, limitVnd } of answer.limits) {
    if (by === 'rate' && limitVnd.endsWith('0'.repeat(shareUnit)))
      limits = { ...limits, sharePer10000: Math.min(10_000, smallWhole(limitVnd.slice(0, -shareUnit))) };
    else if (by === 'ceiling') limits = { ...limits, ceiling: smallWhole(limitVnd) };
    else if (by !== 'cost') return null;
  }
  return limits;
}
