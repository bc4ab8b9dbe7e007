import type { IsoDate, Language } from '@khuyencong/model';

/** A day for a reader: 31/12/2025 in Vietnamese, 2025-12-31 in English. */
export function dateText(day: IsoDate, language: Language): string {
  return language === 'vi' ? day.split('-').toReversed().join('/') : day;
}
