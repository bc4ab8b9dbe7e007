import { counterpartsOf, regionOf, resolveUnit, successorOf, unitById, unitsAt } from '../units.js';
import type { AdministrativeUnit, AdministrativeUnitId } from '../units.js';

declare const unit: AdministrativeUnit;
declare const text: string;

unitById(unit.id);
unitById(`${unit.code}@2025-07-01`);
unitById('15@2025-07-01');

// @ts-expect-error: a code is no identifier
unitById('15');
// @ts-expect-error: the code of a unit neither
unitById(unit.code);
// @ts-expect-error: a name neither
unitById(unit.name);
// @ts-expect-error: a year is no day
unitById('15@2025');
// @ts-expect-error: unchecked text neither
unitById(text);
// @ts-expect-error: a code cannot stand where an identifier is kept
'15' satisfies AdministrativeUnitId;

resolveUnit('15', { asOf: '2025-07-01' });
// @ts-expect-error: a code needs a day
resolveUnit('15');
// @ts-expect-error: the day is required
resolveUnit('15', {});
// @ts-expect-error: the day is no unchecked text
resolveUnit('15', { asOf: text });
// @ts-expect-error: nor a day as printed
resolveUnit('15', { asOf: '01/07/2025' });
// @ts-expect-error: an answer is not a unit before its status is looked at
resolveUnit('15', { asOf: '2025-07-01' }).unit;

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
unitsAt('2007-01-01').length;
