import {
  counterpartsOf,
  regionOf,
  resolveAdministrativeUnit,
  successorOf,
  findAdministrativeUnit,
  administrativeUnitsAt,
} from '../units.js';
import type { AdministrativeUnit, AdministrativeUnitId } from '../units.js';

declare const unit: AdministrativeUnit;
declare const text: string;

findAdministrativeUnit(unit.id);
findAdministrativeUnit(`${unit.code}@2025-07-01`);
findAdministrativeUnit('15@2025-07-01');

// @ts-expect-error: a code is no identifier
findAdministrativeUnit('15');
// @ts-expect-error: the code of a unit neither
findAdministrativeUnit(unit.code);
// @ts-expect-error: a name neither
findAdministrativeUnit(unit.name);
// @ts-expect-error: a year is no day
findAdministrativeUnit('15@2025');
// @ts-expect-error: unchecked text neither
findAdministrativeUnit(text);
// @ts-expect-error: a code cannot stand where an identifier is kept
'15' satisfies AdministrativeUnitId;

resolveAdministrativeUnit('15', { asOf: '2025-07-01' });
// @ts-expect-error: a code needs a day
resolveAdministrativeUnit('15');
// @ts-expect-error: the day is required
resolveAdministrativeUnit('15', {});
// @ts-expect-error: the day is no unchecked text
resolveAdministrativeUnit('15', { asOf: text });
// @ts-expect-error: nor a day as printed
resolveAdministrativeUnit('15', { asOf: '01/07/2025' });
// @ts-expect-error: an answer is not a unit before its status is looked at
resolveAdministrativeUnit('15', { asOf: '2025-07-01' }).unit;

// @ts-expect-error: a code has no successor
successorOf('15');
// @ts-expect-error: nor has a row without identifier
successorOf({ code: '15', name: 'Yên Bái' });
// @ts-expect-error: a code has no counterparts
counterpartsOf('15', { asOf: '2025-07-01' });
// @ts-expect-error: the day is required
counterpartsOf(unit);
// @ts-expect-error: a code has no region
regionOf('15', { asOf: '2025-07-01', scheme: 'award' });
// @ts-expect-error: the scheme is required
regionOf(unit, { asOf: '2025-07-01' });
// @ts-expect-error: the list may be not known
administrativeUnitsAt('2007-01-01').length;
