import type { AdministrativeUnit } from './administrative-unit.js';
import { administrativeUnits } from './administrative-units.js';
import { isSpelledAs, spellingOf, type Spelling } from './spelling.js';

interface Entry {
  readonly spelling: Spelling;
  readonly unit: AdministrativeUnit;
}

const byLetters: ReadonlyMap<string, readonly Entry[]> = /* @__PURE__ */ indexByLetters(administrativeUnits);

/** Every unit, of any time, that a text names. A type in the text must be its type: "Thành phố Thanh Hóa" is no province. */
export function unitsNamed(text: string): readonly AdministrativeUnit[] {
  const spelling = spellingOf(text);
  const entries = byLetters.get(spelling.letters) ?? [];
  const named = entries.filter((entry) => isSpelledAs(spelling, entry.spelling));
  return [...new Set(named.map(({ unit }) => unit))];
}

function indexByLetters(units: readonly AdministrativeUnit[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const unit of units) {
    for (const text of spellingsOf(unit)) {
      const spelling = spellingOf(text);
      const entries = index.get(spelling.letters) ?? [];
      entries.push({ spelling, unit });
      index.set(spelling.letters, entries);
    }
  }
  return index;
}

function spellingsOf({ name, aliases, type }: AdministrativeUnit): readonly string[] {
  return [name, ...aliases].flatMap((bare) => {
    if (type === 'province') return [bare, `tỉnh ${bare}`, `${bare} province`];
    const inFull = /^TP/u.test(bare) ? [bare.replace(/^TP[. ]?/u, 'thành phố ')] : [];
    return [bare, `thành phố ${bare}`, `tp ${bare}`, `${bare} city`, ...inFull];
  });
}
