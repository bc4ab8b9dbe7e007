import { resolveUnit } from '@khuyencong/law/units';
import { isIsoDate, type IsoDate } from '@khuyencong/model';

/** What a text says about a province on a day. */
export interface ProvinceName {
  /** As published, where it is known; as written otherwise. */
  readonly name: string;
  readonly type?: 'province' | 'city';
  readonly known: boolean;
  readonly nearest?: string;
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
    const found = isIsoDate(day) ? lookUp(text, day) : { name: text, known: true };
    if (size >= rememberedAtMost) {
      known.clear();
      size = 0;
    }
    size += 1;
    known.set(text, ofText.set(day, found));
    return found;
  };
}

function lookUp(text: string, asOf: IsoDate): ProvinceName {
  const found = resolveUnit(text, { asOf });
  switch (found.status) {
    case 'found':
      return { name: found.unit.name, type: found.unit.type, known: true };
    case 'not-known':
      return { name: text, known: true };
    case 'not-then':
      return nearest(
        text,
        found.counterparts.map(({ name }) => name),
      );
    case 'ambiguous':
    case 'unknown':
      return nearest(
        text,
        found.candidates.map(({ name }) => name),
      );
  }
}

function nearest(text: string, [first]: readonly string[]): ProvinceName {
  return { name: text, known: false, ...(first !== undefined && { nearest: first }) };
}
