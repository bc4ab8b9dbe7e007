import type { IsoDate } from '@khuyencong/model';
import type { AdministrativeUnit } from './administrative-unit.js';
import { administrativeUnits } from './administrative-units.js';
import { spellingOf } from './spelling.js';
import { standsOn } from './stands-on.js';

const typeWords = /^(?:tinh|thanhpho|tp)|(?:province|city)$/u;
const mostCandidates = 3;

const names: readonly NamedUnit[] = /* @__PURE__ */ administrativeUnits.map((unit, order) => ({
  unit,
  order,
  spellings: [unit.name, ...unit.aliases].map((text) => spellingOf(text).letters),
}));

interface NamedUnit {
  readonly unit: AdministrativeUnit;
  readonly order: number;
  readonly spellings: readonly string[];
}

/** The units whose names differ least from a text, nearest first; one for each name, that of the day before any other. */
export function nearestUnits(text: string, asOf: IsoDate): readonly AdministrativeUnit[] {
  const wanted = spellingOf(text).letters.replace(typeWords, '');
  // A third of the letters wrong is no slip of the pen any more.
  const limit = Math.floor(wanted.length / 3);
  const near = names
    .filter(({ spellings }) => spellings.some((letters) => Math.abs(letters.length - wanted.length) <= limit))
    .map(({ unit, order, spellings }) => ({
      unit,
      // The unit of the day before any other of its name, then the latest.
      rank: standsOn(unit, asOf) ? names.length : order,
      distance: Math.min(...spellings.map((letters) => editDistance(letters, wanted))),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((one, other) => one.distance - other.distance || other.rank - one.rank);
  return near
    .map(({ unit }) => unit)
    .filter((unit, index, units) => units.findIndex(({ name }) => name === unit.name) === index)
    .slice(0, mostCandidates);
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [line, letter] of Array.from(one).entries()) {
    const next = [line + 1];
    for (const [column, above] of row.slice(1).entries()) {
      const replaced = (row[column] ?? 0) + (letter === other[column] ? 0 : 1);
      next.push(Math.min(above + 1, (next[column] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
