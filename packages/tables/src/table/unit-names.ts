import { foldVietnamese, type Unit } from '@khuyencong/model';

/** Units by their folded spellings. */
export type UnitNames = ReadonlyMap<string, Unit>;

/** Prepares units for headers and unit lines. */
export function unitNames(units: readonly Unit[]): UnitNames {
  return new Map(units.flatMap((unit) => unit.spellings.map((spelling) => [foldVietnamese(spelling), unit])));
}

/** A unit by itself, with or without the words that announce it. */
export function findUnit(text: string, units: UnitNames): Unit | undefined {
  const folded = foldVietnamese(text)
    .replace(/^(?:đơn vị tính|đơn vị|đvt|unit)\s*:?\s*/u, '')
    .replace(/\.+$/u, '');
  return units.get(folded) ?? units.get(folded.replaceAll('.', ''));
}

const charactersAtMost = 200;
const announced = /(?:đơn vị tính|đơn vị|đvt|\bunit)\s*:?\s*([^:;()]{2,40})/iu;

/** The unit that a line above the table announces for all its amounts: `ĐVT: triệu đồng`. */
export function announcedUnit(text: string, units: UnitNames): Unit | undefined {
  const said = announced.exec(text.slice(0, charactersAtMost).normalize('NFC'))?.[1];
  return said === undefined ? undefined : findUnit(said, units);
}
