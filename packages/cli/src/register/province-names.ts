import { resolveAdministrativeUnit } from '@khuyencong/law/units';
import { isIsoDate, type IsoDate } from '@khuyencong/model';

/** What a text says about a province on a day. */
export interface ProvinceName {
  /** As published, where it is known; as written otherwise. */
  readonly name: string;
  readonly type?: 'province' | 'city';
  readonly known: boolean;
  readonly nearest?: string;
  /** The units of that day that the text stands for, through mergers of provinces where it is an older or later name. */
  readonly units: readonly string[];
  /** No unit of any time has the name. */
  readonly isStrange: boolean;
}

/** Looks provinces up; every text once for each day. */
export type ProvinceNames = (text: string, day: string) => ProvinceName;

const rememberedAtMost = 20_000;

export function provinceNames(): ProvinceNames {
  const known = new Map<string, Map<string, ProvinceName>>();
  let size = 0;
  return (text, day) => {
    const ofText = known.get(text) ?? new Map<string, ProvinceName>();
    const before = ofText.get(day);
    if (before) return before;
    const found = isIsoDate(day) ? lookUp(text, day) : strangerTo(text);
    if (size >= rememberedAtMost) {
      known.clear();
      size = 0;
    }
    size += 1;
    known.set(text, ofText.set(day, found));
    return found;
  };
}

/** A day that the list of units does not reach tells nothing. */
const strangerTo = (name: string): ProvinceName => ({ name, known: true, units: [], isStrange: false });

function lookUp(text: string, asOf: IsoDate): ProvinceName {
  const found = resolveAdministrativeUnit(text, { asOf });
  switch (found.status) {
    case 'found':
      return {
        ...{ name: found.unit.name, type: found.unit.type, known: true },
        ...{ units: [found.unit.id], isStrange: false },
      };
    case 'not-known':
      return strangerTo(text);
    case 'not-then':
      return {
        ...nearest(
          text,
          found.counterparts.map(({ name }) => name),
        ),
        units: found.counterparts.map(({ id }) => id),
        isStrange: false,
      };
    case 'ambiguous':
    case 'unknown':
      return nearest(
        text,
        found.candidates.map(({ name }) => name),
      );
  }
}

function nearest(text: string, [first]: readonly string[]): ProvinceName {
  const stranger = { name: text, known: false, units: [], isStrange: true };
  return first === undefined ? stranger : { ...stranger, nearest: first };
}

/**
 * Whether two texts stand for one province on any of some days, itself or through mergers; unknown where either is no province at all.
 */
export function isSameProvince(
  one: string,
  other: string,
  { days, provinces }: { readonly days: readonly string[]; readonly provinces: ProvinceNames },
): boolean | undefined {
  const verdicts = days.map((day) => {
    const [units, others] = [provinces(one, day).units, provinces(other, day).units];
    return units.length === 0 || others.length === 0 ? undefined : units.some((id) => others.includes(id));
  });
  return verdicts.includes(true) ? true : verdicts.includes(undefined) ? undefined : false;
}
