import type { Language } from '@khuyencong/model';

/** A mark and where it stands; `criterion` is `*` for the whole sheet. */
export interface MarkPlace {
  readonly product: string;
  readonly juror: string;
  readonly criterion: string;
}

const whole = { vi: 'cả phiếu', en: 'the whole sheet' } as const;

/** The words for a place. */
export function at({ product, juror, criterion }: MarkPlace, language: Language): string {
  const part = criterion === '*' ? whole[language] : criterion;
  return language === 'vi'
    ? `Sản phẩm ${product}, giám khảo ${juror}, tiêu chí ${part}`
    : `Product ${product}, juror ${juror}, criterion ${part}`;
}
