import {
  Exact,
  toDecimalString,
  type DecimalString,
  type Explanation,
  type LocalText,
  type Operation,
} from '@khuyencong/model';
import { multiplyVnd } from '../arithmetic/multiply-vnd.js';
import { subtractVnd } from '../arithmetic/subtract-vnd.js';
import { sumVnd } from '../arithmetic/sum-vnd.js';
import { explainRounding } from '../arithmetic/explain-rounding.js';
import { moneyUnitFactor } from '../money/money-units.js';
import type { AllocationMode, AllocationShare } from './allocation.js';
import { asShare, type AllocationPlan } from './allocation-plan.js';
import type { AllocatedUnits } from './proportional-units.js';
import { vndOfUnits } from './whole-units.js';

const extraLabels: Readonly<Record<AllocationMode, LocalText>> = {
  'largest-remainder': { vi: 'Thêm một đơn vị vì phần dư lớn', en: 'One unit more for a large remainder' },
  first: { vi: 'Phần dư dồn cho phần đầu', en: 'The remainder goes to the first share' },
  last: { vi: 'Phần dư dồn cho phần cuối', en: 'The remainder goes to the last share' },
  'separate-rest': { vi: 'Phần dư để riêng', en: 'The remainder stays apart' },
};

/** How each share was made: units in proportion and what was added to them, or the limit it was held at. */
export function explainShares(
  plan: AllocationPlan,
  {
    allocated,
    sharesVnd,
  }: { readonly allocated: AllocatedUnits; readonly sharesVnd: readonly DecimalString[] },
): readonly Explanation[] {
  const shared = sharedNodes(plan, allocated);
  return plan.shares.map(asShare).map((share, index) => {
    const held = allocated.heldBy?.[index];
    const whole = held ? heldNode(share, held, plan) : proportionalNode(share, shared);
    const extra = allocated.extras[index] ?? 0;
    const label = share.label ?? { vi: `Phần ${index + 1}`, en: `Share ${index + 1}` };
    const added = extraNode(extra, plan);
    return node(label, 'sum', extra === 0 ? [whole] : [whole, added], sharesVnd[index] ?? '0');
  });
}

interface SharedNodes {
  readonly plan: AllocationPlan;
  readonly step: Explanation;
  /** What is shared in proportion, in units, and the sum of the weights it is shared by. */
  readonly pool: Explanation;
  readonly weights: Explanation;
}

function sharedNodes(plan: AllocationPlan, { heldBy }: AllocatedUnits): SharedNodes {
  const { total, unit } = plan;
  const shares = plan.shares.map(asShare);
  const step = given({ vi: `Một ${unit}`, en: `One ${unit}` }, moneyUnitFactor(unit));
  const isFree = (index: number): boolean => heldBy?.[index] === undefined;
  const heldVnd = shares.flatMap((share, index) => {
    const held = heldBy?.[index];
    return held ? [heldNode(share, held, plan)] : [];
  });
  const whole = given({ vi: 'Tổng được phân bổ', en: 'Total to allocate' }, total);
  const free = subtractVnd(total, sumVnd(heldVnd.map(({ value }) => value)));
  const pool =
    heldVnd.length === 0
      ? whole
      : node(
          { vi: 'Còn lại sau mức sàn, mức trần', en: 'Left after floors and caps' },
          'difference',
          [whole, ...heldVnd],
          free,
        );
  const units = toDecimalString(new Exact(free).dividedToIntegerBy(step.value));
  const weights = shares.flatMap((share, index) => (isFree(index) ? [weightNode(share)] : []));
  return {
    plan,
    step,
    pool: node(
      { vi: `Số ${unit} được chia`, en: `Whole ${unit} to share` },
      'whole-quotient',
      [pool, step],
      units,
      unit,
    ),
    weights: node(
      { vi: 'Tổng trọng số', en: 'Sum of weights' },
      'sum',
      weights,
      sumVnd(weights.map(({ value }) => value)),
      '',
    ),
  };
}

function proportionalNode(share: AllocationShare, { plan, step, pool, weights }: SharedNodes): Explanation {
  const weight = weightNode(share);
  const product = toDecimalString(new Exact(pool.value).times(share.weight));
  const quotient = toDecimalString(new Exact(product).dividedToIntegerBy(weights.value));
  const units = node(
    { vi: 'Phần nguyên theo trọng số', en: 'Whole units by weight' },
    'whole-quotient',
    [
      node(
        { vi: 'Tổng nhân trọng số', en: 'Total times weight' },
        'product',
        [pool, weight],
        product,
        plan.unit,
      ),
      weights,
    ],
    quotient,
    plan.unit,
  );
  const value = toDecimalString(new Exact(quotient).times(step.value));
  return node({ vi: 'Theo trọng số', en: 'By weight' }, 'product', [units, step], value);
}

/** A floor raised to a whole unit, or a cap lowered to one, with the sign of the total. */
function heldNode(
  share: AllocationShare,
  held: 'floor' | 'cap',
  { unit, whole }: AllocationPlan,
): Explanation {
  const stated = (held === 'cap' ? share.capVnd : share.floorVnd) ?? '0';
  const signed = whole.isNegative ? subtractVnd('0', stated) : stated;
  const label = held === 'cap' ? { vi: 'Mức trần', en: 'Cap' } : { vi: 'Mức sàn', en: 'Floor' };
  return explainRounding(given(label, signed), {
    mode: held === 'cap' ? 'down' : 'up',
    unit,
    label: { vi: `${label.vi} tính theo ${unit}`, en: `${label.en} in whole ${unit}` },
  });
}

function extraNode(extra: number, { rules, unit, whole }: AllocationPlan): Explanation {
  const units = vndOfUnits(extra, { zeros: 0, isNegative: whole.isNegative });
  const step = given({ vi: `Một ${unit}`, en: `One ${unit}` }, moneyUnitFactor(unit));
  const count = given({ vi: `Số ${unit} thêm`, en: `Whole ${unit} more` }, units, unit);
  return node(extraLabels[rules.mode], 'product', [count, step], multiplyVnd(step.value, units));
}

function weightNode({ weight, label }: AllocationShare): Explanation {
  return given(
    label ? { vi: `Trọng số: ${label.vi}`, en: `Weight: ${label.en}` } : { vi: 'Trọng số', en: 'Weight' },
    weight,
    '',
  );
}

function given(label: LocalText, value: DecimalString, unit = 'đồng'): Explanation {
  return node(label, 'given', [], value, unit);
}

function node(
  label: LocalText,
  operation: Operation,
  inputs: readonly Explanation[],
  value: DecimalString,
  unit = 'đồng',
): Explanation {
  return { label, value, unit, operation, inputs };
}
