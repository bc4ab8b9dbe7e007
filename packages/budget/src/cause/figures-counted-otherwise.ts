import {
  Exact,
  foldVietnamese,
  toDecimalString,
  type DecimalString,
  type ExactDecimal,
  type Quantity,
} from '@khuyencong/model';
import type { SettledFigure } from '../figure/figure-readings.js';
import {
  counted,
  figureTerm,
  tryProposal,
  type Candidate,
  type DifferenceTerm,
  type FailingSum,
} from './candidate.js';
import { looseWithin } from './cause-context.js';
import { subtotalRuns } from './subtotal-runs.js';
import { printed } from './sum-state.js';
import { isAbove } from './tree-order.js';

interface Part {
  readonly index: number;
  readonly settled: SettledFigure & { readonly quantity: Quantity };
  readonly value: ExactDecimal;
  readonly text: DecimalString;
}

/** How many figures of one value are tried for one total: a document may state the same number a hundred thousand times. */
const triedAtMost = 20;

const managementActivities: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'programme-management',
  'management-agency',
  'management-unit',
]);
const managementWords =
  /(?:^|chi |chi phí |kinh phí |công tác )quản lý(?! thương hiệu)|management (?:cost|line)/;

/** Candidates in which a part should not be counted here, or a figure that is not counted should be. */
export function figuresCountedOtherwise(sum: FailingSum): readonly Candidate[] {
  const parts = sum.partPositions.flatMap((index) => partOf(sum, index));
  return [...managementLines(sum, parts), ...removedParts(sum, parts), ...addedFigures(sum)];
}

function partOf({ context }: FailingSum, index: number): readonly Part[] {
  const settled = context.tree.figures[index];
  if (!settled?.quantity) return [];
  const value = printed(settled.quantity);
  const text = toDecimalString(value);
  return [{ index, settled: { ...settled, quantity: settled.quantity }, value, text }];
}

/** One line of management cost, or all of them together. */
function managementLines(sum: FailingSum, parts: readonly Part[]): readonly Candidate[] {
  const lines = parts.filter(({ settled }) => isManagement(settled));
  if (lines.length === parts.length) return [];
  const groups = lines.length > 1 ? [...lines.map((line) => [line]), lines] : [lines];
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return tryProposal(sum, {
      cause: 'management-line',
      figures: group.map(({ index }) => index),
      corrections: group.map(({ settled }) => counted(settled, false)),
      change: { removed: group.map(({ settled }) => settled.quantity) },
      term: () => (group.length === 1 ? figureTerm(first.settled, 'minus') : togetherTerm(group)),
    });
  });
}

function togetherTerm(group: readonly Part[]): DifferenceTerm {
  const inputs = group.map(({ settled }) => figureTerm(settled, 'minus').explanation);
  const total = group.reduce((all, { value }) => all.plus(value), new Exact(0));
  const label = { vi: 'Các dòng chi phí quản lý', en: 'Lines of management cost' };
  const unit = group[0]?.settled.quantity.unit ?? '';
  return {
    sign: 'minus',
    explanation: { label, value: toDecimalString(total), unit, operation: 'sum', inputs },
  };
}

function isManagement({ figure }: SettledFigure): boolean {
  return (
    (figure.activity !== undefined && managementActivities.has(figure.activity)) ||
    managementWords.test(foldVietnamese(figure.label.vi)) ||
    managementWords.test(figure.label.en.toLowerCase())
  );
}

/** A part that is a subtotal of its neighbours, stands there twice, belongs to another total, or equals the excess. */
function removedParts(sum: FailingSum, parts: readonly Part[]): readonly Candidate[] {
  const subtotals = subtotalRuns(parts.map(({ value }) => value));
  const excess = toDecimalString(sum.state.gap.negated());
  const firstOfValue = new Map<DecimalString, Part>();
  return parts.flatMap((part, place) => {
    const twin = firstOfValue.get(part.text);
    if (!twin) firstOfValue.set(part.text, part);
    if (part.value.isZero() || (sum.state.exact && part.text !== excess)) return [];
    const run = subtotals(place);
    const moved = movedTo(sum, part);
    if (moved.length > 0) return moved;
    const common = {
      figures: [part.index],
      corrections: [counted(part.settled, false)],
      change: { removed: [part.settled.quantity] },
      term: () => figureTerm(part.settled, 'minus'),
    };
    if (run) {
      const witnesses = [run.first, run.last].flatMap((at) => parts[at]?.index ?? []);
      const facts = { runLength: String(run.length) };
      return tryProposal(sum, { ...common, cause: 'subtotal-among-parts', witnesses, facts });
    }
    const witnesses = twin ? [twin.index] : [];
    return tryProposal(sum, {
      ...common,
      cause: 'counted-twice',
      witnesses,
      strength: twin ? (sameLabel(twin, part) ? 0 : 1) : weak,
    });
  });
}

/** Strength of a part that equals the excess and stands there once. */
export const weak = 2;

function sameLabel(one: Part, other: Part): boolean {
  return foldVietnamese(one.settled.figure.label.vi) === foldVietnamese(other.settled.figure.label.vi);
}

/** Another total lacks exactly this part. */
function movedTo(sum: FailingSum, part: Part): readonly Candidate[] {
  const { context, total } = sum;
  const { quantity } = part.settled;
  const lacking = context.totalsLacking(quantity, part.text).slice(0, triedAtMost);
  return lacking.flatMap((other) => {
    if (other === total || isAbove(context.order, part.index, other)) return [];
    return tryProposal(sum, {
      cause: 'under-other-total',
      figures: [part.index],
      witnesses: [other],
      facts: { moves: 'away' },
      corrections: [counted(part.settled, false)],
      change: { removed: [quantity] },
      elsewhere: [{ total: other, change: { added: [quantity] } }],
      term: () => figureTerm(part.settled, 'minus'),
    }).filter(({ repairs }) => repairs > 1);
  });
}

/** Figures of the document that make up what is missing. */
function addedFigures(sum: FailingSum): readonly Candidate[] {
  const { context, settled, state, total } = sum;
  const exact = context.figuresWorth(settled.quantity, toDecimalString(state.gap)).slice(0, triedAtMost);
  const within = state.exact || !state.gap.greaterThan(0) ? [] : looseWithin(context, state, triedAtMost);
  return [...new Set([...exact, ...within])].flatMap((index) => {
    const figure = context.tree.figures[index];
    const under = context.tree.totalOf[index] ?? -1;
    if (!figure?.quantity || under === total || printed(figure.quantity).isZero()) return [];
    if (isAbove(context.order, index, total)) return [];
    // What states a figure once more is no figure of its own that could be left out.
    if (under < 0 && figure.figure.sameAs !== undefined) return [];
    const { quantity } = figure;
    const found = tryProposal(sum, {
      cause: under < 0 ? 'left-out' : 'under-other-total',
      figures: [index],
      witnesses: under < 0 ? [] : [under],
      facts: under < 0 ? {} : { moves: 'here' },
      corrections: [counted({ ...figure, quantity }, true)],
      change: { added: [quantity] },
      elsewhere: under < 0 ? [] : [{ total: under, change: { removed: [quantity] } }],
      term: () => figureTerm(figure, 'plus'),
    });
    return under < 0 ? found : found.filter(({ repairs }) => repairs > 1);
  });
}
