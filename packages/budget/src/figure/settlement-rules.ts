import { Exact, type DecimalString, type Qualifier, type Quantity } from '@khuyencong/model';
import { addingUnit } from './adding-unit.js';
import { closingCombinations } from './closing-combinations.js';
import type { FigureReadings, SettledFigure, Settlement } from './figure-readings.js';
import { partsByTotal } from './parts-by-total.js';
import { printedValue } from './printed-value.js';

/** A reading and the figures that speak for it. */
export interface Choice {
  readonly quantity: Quantity;
  readonly evidence: readonly string[];
}

/** The figures of one document by id, settled or not. */
export type SettledById = ReadonlyMap<string, SettledFigure>;

/** Looks at the whole document once, then chooses for one figure at a time. */
export interface SettlementRule {
  readonly settledBy: Exclude<Settlement, 'one-reading' | 'unit' | 'caller' | 'words' | 'open'>;
  readonly prepare: (document: SettledById) => (figure: FigureReadings) => Choice | undefined;
}

/** How many times an amount may be above or below everything else in its document and still belong to it. */
const scaleFactor = 10;
const evidenceAtMost = 5;
const openDownwards: ReadonlySet<Qualifier> = /* @__PURE__ */ new Set<Qualifier>([
  'about',
  'nearly',
  'at-most',
  'indefinite',
]);
const openUpwards: ReadonlySet<Qualifier> = /* @__PURE__ */ new Set<Qualifier>([
  'about',
  'over',
  'at-least',
  'indefinite',
]);

export const settlementRules: readonly SettlementRule[] = [
  { settledBy: 'closing-sum', prepare: byClosingSum },
  { settledBy: 'same-unit', prepare: bySameUnit },
  { settledBy: 'part-within-total', prepare: byPartWithinTotal },
  { settledBy: 'scale', prepare: byScale },
  { settledBy: 'official-comma', prepare: byOfficialComma },
];

/** The only readings under which printed parts make the printed total. */
function byClosingSum(document: SettledById): (figure: FigureReadings) => Choice | undefined {
  return chosenInSums(document, (closing) => (closing.length === 1 ? closing[0] : undefined));
}

/** Where parts and total agree under several readings, the one in which every comma is the official one. */
function byOfficialComma(document: SettledById): (figure: FigureReadings) => Choice | undefined {
  return chosenInSums(document, (closing, members) =>
    closing.length > 1 && members.every(({ quantity }) => !quantity || isOfficial(quantity))
      ? closing.find((choice) => choice.every(isOfficial))
      : undefined,
  );
}

function isOfficial({ separators }: Quantity): boolean {
  return separators !== 'comma-thousands' && separators !== 'dot-decimal';
}

function chosenInSums(
  document: SettledById,
  choose: (
    closing: readonly (readonly Quantity[])[],
    members: readonly SettledFigure[],
  ) => readonly Quantity[] | undefined,
): (figure: FigureReadings) => Choice | undefined {
  const sums = [...partsByTotal([...document.values()].map(({ figure }) => figure))].map(
    ([totalId, parts]) => {
      const total = document.get(totalId);
      const members = total ? [total, ...parts.flatMap((part) => document.get(part.id) ?? [])] : [];
      const evidence = members.slice(0, evidenceAtMost).map(({ figure }) => figure.id);
      const open = members.filter(({ quantity }) => !quantity);
      const chosen = choose(closingCombinations(members), members) ?? [];
      return chosen.map((quantity, index) => ({ id: open[index]?.figure.id, quantity, evidence }));
    },
  );
  const contested = contestedIds(sums.flat());
  const choices = new Map(
    sums
      .filter((sum) => !sum.some(({ id }) => contested.has(id)))
      .flatMap((sum) => sum.map(({ id, ...choice }) => [id, choice])),
  );
  return ({ id }) => choices.get(id);
}

/** Figures for which two sums want two readings: neither sum settles anything then. */
function contestedIds(
  choices: readonly { readonly id: string | undefined; readonly quantity: Quantity }[],
): ReadonlySet<string | undefined> {
  const first = new Map<string | undefined, Quantity>();
  return new Set(
    choices.flatMap(({ id, quantity }) => {
      const earlier = first.get(id) ?? quantity;
      first.set(id, earlier);
      return earlier === quantity ? [] : [id];
    }),
  );
}

/** Amounts of the same unit that can be read in one way only show what the comma is in this document. */
function bySameUnit(document: SettledById): (figure: FigureReadings) => Choice | undefined {
  const witnesses = new Map<string, { readonly roles: Set<string>; readonly ids: string[] }>();
  for (const { figure, quantity, settledBy } of document.values()) {
    if (settledBy !== 'one-reading' || !quantity?.separators.startsWith('comma-')) continue;
    const unit = witnesses.get(quantity.unitWritten) ?? { roles: new Set(), ids: [] };
    unit.roles.add(quantity.separators);
    unit.ids.push(figure.id);
    witnesses.set(quantity.unitWritten, unit);
  }
  return ({ readings }) => {
    const seen = witnesses.get(readings[0]?.unitWritten ?? '');
    if (seen?.roles.size !== 1) return undefined;
    return onlyOne(
      readings.filter((reading) => seen.roles.has(reading.separators)),
      seen.ids,
    );
  };
}

/** A part is not above its total, nor a total below one of its parts. */
function byPartWithinTotal(document: SettledById): (figure: FigureReadings) => Choice | undefined {
  const parts = partsByTotal([...document.values()].map(({ figure }) => figure));
  return (figure) => {
    const total = document.get(figure.partOf ?? '');
    const ownParts = (parts.get(figure.id) ?? []).flatMap((part) => document.get(part.id) ?? []);
    const excluded = (reading: Quantity): readonly SettledFigure[] => [
      ...(total?.quantity && isAbove(reading, total.quantity) ? [total] : []),
      ...ownParts.filter(({ quantity }) => quantity && isAbove(quantity, reading)),
    ];
    const judged = figure.readings.map((reading) => ({ reading, by: excluded(reading) }));
    return onlyOne(
      judged.filter(({ by }) => by.length === 0).map(({ reading }) => reading),
      [...new Set(judged.flatMap(({ by }) => by.map((settled) => settled.figure.id)))],
    );
  };
}

/** The only reading within ten times the smallest and the largest amount that is already certain. */
function byScale(document: SettledById): (figure: FigureReadings) => Choice | undefined {
  const certain = new Map<string, { id: string; value: DecimalString }[]>();
  for (const { figure, quantity } of document.values()) {
    const value = quantity && quantity.per === undefined ? printedValue(quantity) : undefined;
    if (!quantity || value === undefined || !new Exact(value).greaterThan(0)) continue;
    const sameUnit = certain.get(quantity.unit) ?? [];
    sameUnit.push({ id: figure.id, value });
    certain.set(quantity.unit, sameUnit);
  }
  for (const amounts of certain.values()) amounts.sort((a, b) => new Exact(a.value).comparedTo(b.value));
  return ({ readings }) => {
    if (readings.some(({ per }) => per !== undefined)) return undefined;
    const amounts = certain.get(readings[0]?.unit ?? '') ?? [];
    const [lowest, highest] = [amounts[0], amounts.at(-1)];
    if (!lowest || !highest || amounts.length < 2) return undefined;
    const fitting = readings.filter((reading) => {
      const value = new Exact(printedValue(reading) ?? 0);
      return (
        value.times(scaleFactor).greaterThanOrEqualTo(lowest.value) &&
        value.lessThanOrEqualTo(new Exact(highest.value).times(scaleFactor))
      );
    });
    return onlyOne(fitting, [lowest.id, highest.id]);
  };
}

/** True only when the wording of neither leaves room: "khoảng" reaches as far as the caller says, which is not known here. */
function isAbove(part: Quantity, total: Quantity): boolean {
  const lowest = openDownwards.has(part.qualifier) ? undefined : printedValue(part);
  const highest = openUpwards.has(total.qualifier) ? undefined : (total.max ?? printedValue(total));
  return (
    addingUnit(part) === addingUnit(total) &&
    lowest !== undefined &&
    highest !== undefined &&
    new Exact(lowest).greaterThan(highest)
  );
}

function onlyOne(fitting: readonly Quantity[], evidence: readonly string[]): Choice | undefined {
  const [only, ...others] = fitting;
  return only && others.length === 0 && evidence.length > 0
    ? { quantity: only, evidence: evidence.slice(0, evidenceAtMost) }
    : undefined;
}
