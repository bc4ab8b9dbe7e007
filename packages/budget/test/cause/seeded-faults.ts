import { formatDecimal, type ActivityId, type DecimalString, type Quantity } from '@khuyencong/model';
import type { CauseId } from '../../src/cause/likely-cause.js';
import type { SettledFigure } from '../../src/figure/figure-readings.js';

/** A plan tree with one fault in it, and what is to be found. */
export interface SeededFault {
  readonly name: string;
  readonly figures: readonly SettledFigure[];
  readonly cause: CauseId;
  /** The figures any of which names the cause: a line and its copy. */
  readonly faulty: readonly string[];
  /** The totals that no longer agree. */
  readonly failing: readonly string[];
}

interface PrintUnit {
  readonly kind: 'money' | 'count';
  readonly unit: string;
  readonly unitWritten: string;
  readonly factor: bigint;
  /** In how many decimals of the unit amounts are printed. */
  readonly decimals: number;
}

const units: readonly PrintUnit[] = [
  { kind: 'money', unit: 'đồng', unitWritten: 'triệu đồng', factor: 1_000_000n, decimals: 0 },
  { kind: 'money', unit: 'đồng', unitWritten: 'tỷ đồng', factor: 1_000_000_000n, decimals: 3 },
  { kind: 'money', unit: 'đồng', unitWritten: 'nghìn đồng', factor: 1000n, decimals: 0 },
  { kind: 'money', unit: 'đồng', unitWritten: 'đồng', factor: 1n, decimals: 0 },
  { kind: 'count', unit: 'lao động', unitWritten: 'lao động', factor: 1n, decimals: 0 },
];
const moneyOnly = units.filter(({ kind }) => kind === 'money');

/** A line of the plan while the tree is built; `value` counts steps of print: 2,840 tỷ is 2840. */
interface Line {
  readonly id: string;
  readonly label: string;
  partOf: string | undefined;
  value: bigint;
  unit: PrintUnit;
  words?: string;
  activity?: ActivityId;
}

interface Plan {
  readonly lines: Line[];
  readonly unit: PrintUnit;
  readonly random: Random;
}

type Random = (below: number) => number;
type Place = 'leaf' | 'middle' | 'top';

interface Fault {
  readonly cause: CauseId;
  readonly units: readonly PrintUnit[];
  readonly places: readonly Place[];
  /** Puts the fault at the line; undefined where the line does not allow it. */
  readonly put: (plan: Plan, line: Line) => Pick<SeededFault, 'faulty' | 'failing'> | undefined;
}

/** A small generator of our own, so that the hundred faults are the same on every machine. */
function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Number((BigInt(state) * BigInt(below)) >> 32n);
  };
}

const stepOf = ({ factor, decimals }: PrintUnit): bigint => factor / 10n ** BigInt(decimals);

/** Totals over `depth` levels; the leaves are random, everything above is their sum. */
function planOf(depth: number, unit: PrintUnit, random: Random): Plan {
  const lines: Line[] = [{ id: 't', label: 'Tổng', partOf: undefined, value: 0n, unit }];
  let level = lines.slice();
  for (let down = 0; down < depth; down += 1) {
    const below = level.flatMap((above) =>
      Array.from({ length: 3 + random(depth > 3 ? 2 : 5) }, (_, index): Line => {
        const id = `${above.id}.${index + 1}`;
        return { id, label: `Mục ${id}`, partOf: above.id, value: 0n, unit };
      }),
    );
    lines.push(...below);
    level = below;
  }
  const scale =
    unit.kind === 'count' ? 900 : unit.factor === 1n ? 9_000_000 : unit.factor === 1000n ? 900_000 : 9000;
  for (const leaf of level)
    leaf.value = BigInt(unit.kind === 'count' ? 5 + random(scale) : 120 + random(scale));
  addUp(lines);
  return { lines, unit, random };
}

function addUp(lines: readonly Line[]): void {
  const byId = new Map(lines.map((line) => [line.id, line]));
  for (const line of lines.toReversed()) {
    const above = byId.get(line.partOf ?? '');
    if (above) above.value += line.value;
  }
}

/** The sums that a wrong number breaks: the one it is a part of, and its own. */
function brokenBy({ lines }: Plan, line: Line): readonly string[] {
  const own = lines.some(({ partOf }) => partOf === line.id) ? [line.id] : [];
  return [...(line.partOf === undefined ? [] : [line.partOf]), ...own];
}

/** Changes the number as it stands in print; undefined where nothing changed or the print would not be a number like it. */
function changeDigits(change: (digits: string, random: Random) => string): Fault['put'] {
  return (plan, line) => {
    const { decimals } = line.unit;
    const digits = line.value.toString().padStart(decimals + 1, '0');
    const before = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
    const after = change(before, plan.random);
    const [whole = '', tail = ''] = after.split('.');
    const value = BigInt(whole + tail.padEnd(decimals, '0'));
    if (value === line.value || tail.length > decimals || !/^[1-9]\d*(?:\.\d+)?$/.test(after))
      return undefined;
    line.value = value;
    return { faulty: [line.id], failing: brokenBy(plan, line) };
  };
}

const at = (text: string, place: number): string => text[place] ?? '';

const swapDigits = changeDigits((digits, random) => {
  const place = random(digits.length - 1);
  if (digits.slice(place, place + 2).includes('.')) return digits;
  return digits.slice(0, place) + at(digits, place + 1) + at(digits, place) + digits.slice(place + 2);
});

const typeWrongDigit = changeDigits((digits, random) => {
  const place = random(digits.length);
  if (at(digits, place) === '.') return digits;
  const kind = random(3);
  if (kind === 0) return digits.slice(0, place) + String(random(10)) + digits.slice(place + 1);
  return kind === 1
    ? digits.slice(0, place) + digits.slice(place + 1)
    : digits.slice(0, place) + String(random(10)) + digits.slice(place);
});

const faults: readonly Fault[] = [
  {
    cause: 'left-out',
    units,
    places: ['leaf'],
    put: (_, line) => {
      const failing = [line.partOf ?? ''];
      line.partOf = undefined;
      return { faulty: [line.id], failing };
    },
  },
  {
    cause: 'counted-twice',
    units,
    places: ['leaf', 'middle'],
    put: ({ lines }, line) => {
      lines.push({ ...line, id: `${line.id}bis` });
      return { faulty: [line.id, `${line.id}bis`], failing: [line.partOf ?? ''] };
    },
  },
  { cause: 'digits-swapped', units, places: ['leaf', 'middle', 'top'], put: swapDigits },
  { cause: 'typing-slip', units, places: ['leaf', 'middle', 'top'], put: typeWrongDigit },
  {
    cause: 'unit-slip',
    units: moneyOnly,
    places: ['leaf', 'middle', 'top'],
    put: (plan, line) => {
      const [smaller, larger] = [line.unit.factor / 1000n, line.unit.factor * 1000n];
      const factor = smaller > 0n && plan.random(2) === 0 ? smaller : larger;
      const unitWritten = units.find((unit) => unit.factor === factor)?.unitWritten;
      if (unitWritten === undefined) return undefined;
      line.unit = { ...line.unit, factor, unitWritten };
      return { faulty: [line.id], failing: brokenBy(plan, line) };
    },
  },
  {
    cause: 'separator-misread',
    units: moneyOnly.filter(({ factor, decimals }) => factor > 1n && decimals === 0),
    places: ['leaf', 'middle'],
    put: (plan, line) => {
      const digits = line.value.toString();
      if (digits.length < 4 || digits.length > 6) return undefined;
      line.words = `${digits.slice(0, -3)},${digits.slice(-3)}`;
      line.unit = { ...line.unit, decimals: 3 };
      return { faulty: [line.id], failing: brokenBy(plan, line) };
    },
  },
  {
    cause: 'sign',
    units,
    places: ['leaf'],
    put: ({ lines }, line) => {
      const path = [line.partOf];
      for (let above = path[0]; above !== undefined; above = path.at(-1)) {
        const total = lines.find(({ id }) => id === above);
        if (total) total.value -= 2n * line.value;
        path.push(total?.partOf);
      }
      return { faulty: [line.id], failing: [line.partOf ?? ''] };
    },
  },
  {
    cause: 'subtotal-among-parts',
    units,
    places: ['leaf'],
    put: ({ lines, random }, line) => {
      const siblings = lines.filter(({ partOf }) => partOf === line.partOf);
      const run = siblings.slice(0, 2 + random(siblings.length - 1));
      const last = run.at(-1);
      if (!last || run.length < 2) return undefined;
      const subtotal: Line = { ...last, id: `${last.id}sum`, label: 'Cộng', value: 0n };
      for (const { value } of run) subtotal.value += value;
      lines.splice(lines.indexOf(last) + 1, 0, subtotal);
      return { faulty: [subtotal.id], failing: [line.partOf ?? ''] };
    },
  },
  {
    cause: 'management-line',
    units,
    places: ['leaf'],
    put: ({ lines, random }, line) => {
      const byLabel = random(2) === 0;
      const own: Line = { ...line, id: `${line.id}m`, label: byLabel ? 'Chi phí quản lý' : 'Dòng khác' };
      if (!byLabel) own.activity = 'management-unit';
      own.value = 1n + line.value / 7n;
      lines.push(own);
      return { faulty: [own.id], failing: [line.partOf ?? ''] };
    },
  },
  {
    cause: 'under-other-total',
    units,
    places: ['leaf', 'middle'],
    put: ({ lines }, line) => {
      const parents = lines.filter(({ id }) => lines.some(({ partOf }) => partOf === id));
      const other = parents.find(({ id }) => id !== line.partOf && !`${line.id}.`.startsWith(`${id}.`));
      const from = line.partOf;
      if (!other || from === undefined || other.id.startsWith(`${line.id}.`)) return undefined;
      line.partOf = other.id;
      return { faulty: [line.id], failing: [from, other.id] };
    },
  },
];

/** One hundred faults: each kind in every depth, unit, measure and place in turn. */
export function seededFaults(count: number): readonly SeededFault[] {
  const seeded: SeededFault[] = [];
  for (let seed = 1; seeded.length < count; seed += 1) {
    const next = seededFault(seed, seeded.length);
    if (next) seeded.push(next);
  }
  return seeded;
}

function seededFault(seed: number, index: number): SeededFault | undefined {
  const fault = faults[index % faults.length];
  const turn = Math.floor(index / faults.length);
  const unit = fault?.units[turn % fault.units.length];
  const place = fault?.places[turn % fault.places.length];
  if (!fault || !unit || !place) return undefined;
  const random = seededRandom(seed * 7919);
  const depth = fault.cause === 'under-other-total' || place === 'middle' ? 2 + (turn % 3) : 1 + (turn % 4);
  const plan = planOf(depth, unit, random);
  const lines = plan.lines.filter(({ id, partOf }) => placeOf(plan, id, partOf) === place);
  const line = lines[random(lines.length)];
  const put = line && fault.put(plan, line);
  if (!put) return undefined;
  const name = `${fault.cause}, ${depth} levels, ${unit.unitWritten}, ${place}`;
  return { name, cause: fault.cause, figures: plan.lines.map(settle), ...put };
}

function placeOf({ lines }: Plan, own: string, partOf: string | undefined): Place {
  if (partOf === undefined) return 'top';
  return lines.some((line) => line.partOf === own) ? 'middle' : 'leaf';
}

function settle({ id, label, partOf, value, unit, words, activity }: Line): SettledFigure {
  const base = (value * stepOf({ ...unit, decimals: 0 })).toString();
  const exact = unit.decimals === 0 ? base : (value * stepOf(unit)).toString();
  const number = unit.decimals === 0 ? value.toString() : withDecimals(value, unit.decimals);
  const printed = words ?? formatDecimal(number as DecimalString, { language: 'vi' });
  const quantity: Quantity = {
    kind: unit.kind,
    value: exact as DecimalString,
    unit: unit.unit,
    unitWritten: unit.unitWritten,
    unitFactor: unit.factor.toString() as DecimalString,
    qualifier: 'exact',
    separators: roleOf(printed, words),
  };
  const figure = {
    id,
    label: { vi: label, en: label },
    wording: `${printed} ${unit.unitWritten}`,
    readings: [quantity],
    path: ['figures', id],
    ...(partOf !== undefined && { partOf }),
    ...(activity !== undefined && { activity }),
  };
  return { figure, quantity, settledBy: 'one-reading', evidence: [] };
}

/** What the dot and the comma of the print were taken for. */
function roleOf(printed: string, misread: string | undefined): Quantity['separators'] {
  if (misread !== undefined) return 'comma-decimal';
  const [dot, comma] = [printed.includes('.'), printed.includes(',')];
  return dot && comma ? 'both' : dot ? 'dot-thousands' : comma ? 'comma-decimal' : 'none';
}

function withDecimals(value: bigint, decimals: number): string {
  const digits = value.toString().padStart(decimals + 1, '0');
  const tail = digits.slice(-decimals).replace(/0+$/, '');
  return tail === '' ? digits.slice(0, -decimals) : `${digits.slice(0, -decimals)}.${tail}`;
}
