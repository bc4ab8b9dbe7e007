import { resolveAdministrativeUnit } from '@khuyencong/law/units';
import type { Language } from '@khuyencong/model';
import { configTexts } from '../text/config-texts.js';

/** The last day of the old provinces and the first of the new ones. */
const days = ['2025-06-30', '2025-07-01'] as const;

/** What to say of a province that was never one, with the nearest; nothing of one that is known. */
export function unknownProvince(province: string, language: Language): string | undefined {
  const found = days.map((asOf) => resolveAdministrativeUnit(province, { asOf }));
  if (found.some(({ status }) => status === 'found')) return undefined;
  const [nearest] = found.flatMap((each) => ('candidates' in each ? each.candidates : []));
  return configTexts[language].unknownProvince(province.slice(0, 60), nearest?.name);
}
