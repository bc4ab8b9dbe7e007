import type { IsoDate } from '@khuyencong/model';
import type { AdministrativeUnit } from '../../src/units/administrative-unit.js';
import { resolveAdministrativeUnit } from '../../src/units/resolve-administrative-unit.js';

/** The unit that a text names on a day, which the test takes to be found. */
export function foundUnit(text: string, asOf: IsoDate): AdministrativeUnit {
  const answer = resolveAdministrativeUnit(text, { asOf });
  if (answer.status !== 'found') throw new Error(`${text} on ${asOf}: ${answer.status}`);
  return answer.unit;
}

/** Full name and code, or the status when there is no single unit. */
export function shown(text: string, asOf: IsoDate): string {
  const answer = resolveAdministrativeUnit(text, { asOf });
  return answer.status === 'found' ? `${answer.unit.fullName} ${answer.unit.code}` : answer.status;
}
