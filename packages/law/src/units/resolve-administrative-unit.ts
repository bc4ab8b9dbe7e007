import { checkArgument, checkText, isoDate, type IsoDate } from '@khuyencong/model';
import type { AdministrativeUnit } from './administrative-unit.js';
import { administrativeUnits } from './administrative-units.js';
import { nearestUnits } from './nearest-units.js';
import { unitsNamed } from './spelling-index.js';
import { standsOn } from './stands-on.js';
import { enlargementOfHaNoi } from './unit-acts.js';
import { administrativeUnitsKnownFrom } from './unit-changes.js';
import { counterpartsOf } from './unit-lineage.js';
import type { AdministrativeUnitResolution } from './administrative-unit-resolution.js';

/** No name of a unit comes near it; longer text is prose. */
const longestText = 120;

const codeAlone = /^\s*(\d{1,2})\s*$/u;
const codeFirst = /^\s*(\d{2})(?=[^\p{L}\d]{0,3}\p{L})/u;
const codeLast = /(?<=\p{L}\p{M}*[^\p{L}\p{M}\d]{1,3})(\d{2})\s*\)?\s*$/u;

/**
 * Finds the province or city that a text names on a day (nhận diện đơn vị hành chính theo mã hoặc tên): by name, other spelling,
 * two-digit code, or code and name together.
 *
 * Case, Unicode form, tone placement, spaces and dashes do not matter; marks may be missing, but none may differ. A type in the
 * text must be the type on that day, since "Thành phố Thanh Hóa" was a city inside the province. The day decides what a code
 * means: 15 was Yên Bái and is Lào Cai.
 *
 * @param text - text as written, such as `TP.HCM`, `thanh hoa`, `15`, `15 - Yên Bái`
 * @param options - `asOf`: the day that the text speaks of
 * @returns the unit, or a typed answer why there is no single one
 * @throws `KcError` `MALFORMED_DATE` when there is no such day; never for a text
 * @legal 124/2004/QĐ-TTg; 175/2024/QH15; 202/2025/QH15; 19/2025/QĐ-TTg; 30/2026/QH16
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { resolveAdministrativeUnit } from '@khuyencong/law/units';
 * const before = resolveAdministrativeUnit('15', { asOf: '2025-06-30' });
 * before.status === 'found' && before.unit.fullName // => 'Tỉnh Yên Bái'
 * const after = resolveAdministrativeUnit('15', { asOf: '2025-07-01' });
 * after.status === 'found' && after.unit.fullName // => 'Tỉnh Lào Cai'
 * const gone = resolveAdministrativeUnit('kien giang', { asOf: '2026-11-22' });
 * gone.status === 'not-then' && gone.counterparts.map(({ id }) => id) // => ['91@2025-07-01']
 * ```
 * @category unit
 * @since 0.1.0
 */
export function resolveAdministrativeUnit(
  text: string,
  options: { readonly asOf: IsoDate },
): AdministrativeUnitResolution {
  checkText('text', text);
  checkArgument('options', options);
  const asOf = isoDate(options.asOf);
  if (asOf < administrativeUnitsKnownFrom) {
    return { status: 'not-known', knownFrom: administrativeUnitsKnownFrom, citation: enlargementOfHaNoi };
  }
  if (text.length > longestText) return { status: 'unknown', candidates: [] };
  const alone = codeAlone.exec(text)?.[1];
  if (alone !== undefined) return resolveCode(alone, asOf);
  const code = (codeFirst.exec(text) ?? codeLast.exec(text))?.[1];
  if (code !== undefined) return resolvePair(code, text, asOf);
  return resolved(unitsNamed(text), asOf) ?? { status: 'unknown', candidates: nearestUnits(text, asOf) };
}

function resolveCode(digits: string, asOf: IsoDate): AdministrativeUnitResolution {
  // A spreadsheet that took the code for a number dropped its zero.
  if (digits.length === 1) return { status: 'unknown', candidates: ofDay(unitsCoded(`0${digits}`), asOf) };
  return resolved(unitsCoded(digits), asOf) ?? { status: 'unknown', candidates: [] };
}

function resolvePair(code: string, text: string, asOf: IsoDate): AdministrativeUnitResolution {
  const name = text.replace(codeFirst, '').replace(codeLast, '');
  const named = unitsNamed(name);
  const coded = unitsCoded(code);
  const both = resolved(
    named.filter((unit) => coded.includes(unit)),
    asOf,
  );
  if (both) return both;
  if (named.length > 0 && coded.length > 0) {
    return { status: 'ambiguous', candidates: [...ofDay(named, asOf), ...ofDay(coded, asOf)] };
  }
  const nearest = named.length > 0 ? ofDay(named, asOf) : nearestUnits(name, asOf);
  return { status: 'unknown', candidates: nearest };
}

function unitsCoded(code: string): readonly AdministrativeUnit[] {
  return administrativeUnits.filter((unit) => unit.code === code);
}

function resolved(
  units: readonly AdministrativeUnit[],
  asOf: IsoDate,
): AdministrativeUnitResolution | undefined {
  if (units.length === 0) return undefined;
  const [unit, ...others] = units.filter((each) => standsOn(each, asOf));
  if (unit && others.length === 0) return { status: 'found', unit };
  if (unit) return { status: 'ambiguous', candidates: [unit, ...others] };
  const counterparts = new Set(units.flatMap((each) => counterpartsOf(each, { asOf }) ?? []));
  return { status: 'not-then', units, counterparts: [...counterparts] };
}

/** Those of the day, or all when the day has none. */
function ofDay(units: readonly AdministrativeUnit[], asOf: IsoDate): readonly AdministrativeUnit[] {
  const standing = units.filter((unit) => standsOn(unit, asOf));
  return standing.length > 0 ? standing : units;
}
