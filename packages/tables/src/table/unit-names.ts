import { Exact, foldVietnamese, toDecimalString, type Unit } from '@khuyencong/model';

/** Units by their folded spellings. */
export type UnitNames = ReadonlyMap<string, Unit>;

/** Prepares units for headers and unit lines. */
export function unitNames(units: readonly Unit[]): UnitNames {
  return new Map(units.flatMap((unit) => unit.spellings.map((spelling) => [foldVietnamese(spelling), unit])));
}

/** A unit by itself, with or without the words that announce it; also a round number of one, such as 1.000 đồng. */
export function findUnit(text: string, units: UnitNames): Unit | undefined {
  const folded = foldVietnamese(text)
    .replace(/^(?:đơn vị tính|đơn vị|đvt|unit)\s*:?\s*/u, '')
    .replace(/\.+$/u, '');
  return units.get(folded) ?? units.get(folded.replaceAll('.', '')) ?? severalOf(folded, units);
}

const several = /^(1(?:[., ]?000){1,3})\s*(\p{L}.*)$/u;

function severalOf(folded: string, units: UnitNames): Unit | undefined {
  const [, number = '', word = ''] = several.exec(folded) ?? [];
  const unit = units.get(word);
  const factor = number.replace(/\D/gu, '');
  return unit && { ...unit, name: folded, factor: toDecimalString(new Exact(unit.factor).times(factor)) };
}

const charactersAtMost = 200;
const announced = /(?:đơn vị tính|đơn vị|đvt|\bunit)\s*:?\s*[([]?([^:;()[\]]{2,40})/iu;

/** The unit that a line above the table announces for all its amounts: `ĐVT: triệu đồng`, `ĐVT: triệu đồng, năm 2024`. */
export function announcedUnit(text: string, units: UnitNames): Unit | undefined {
  const said = saidUnit(text);
  if (said === undefined) return undefined;
  const [money] = /^[^/]*?(?:đồng|vnđ|vnd)(?=[\s,.]|$)/iu.exec(said) ?? [];
  return findUnit(said, units) ?? (money === undefined ? undefined : findUnit(money, units));
}

const saidUnit = (text: string): string | undefined =>
  announced.exec(text.slice(0, charactersAtMost).normalize('NFC'))?.[1]?.trim();

const surely = /(?:đơn vị tính|đvt|\bunit)\s*[:([]/iu;
const currency = /^[\d.,]+\s*(?:\p{L}+\s+)?(?:đồng|đ|vnđ|vnd)$|(?:^|[^\p{L}])(?:usd|eur|euro|đô la)$/iu;

/** Whether a line above the table announces a unit of money that is not known; `Đơn vị:` alone may announce an office. */
export function announcesUnknownUnit(text: string, units: UnitNames): boolean {
  const said = saidUnit(text);
  return (
    said !== undefined &&
    !announcedUnit(text, units) &&
    (surely.test(text.normalize('NFC')) || currency.test(said))
  );
}

const inBrackets = /[([]([^()[\]]{1,40})[)\]]/gu;
const money =
  /^(?:[\d.,]+\s*)?(?:(?:trăm|chục|mười|vạn|nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion)\s+){0,2}(?:đồng|đ|vnđ|vnd|usd|eur|euro)$/iu;

/** Whether the brackets of a header hold what looks like a unit of money and is none that is known. */
export function headsUnknownUnit(header: string, units: UnitNames): boolean {
  return [...header.normalize('NFC').matchAll(inBrackets)].some(
    ([, inner = '']) => money.test(inner.trim()) && !findUnit(inner, units),
  );
}
