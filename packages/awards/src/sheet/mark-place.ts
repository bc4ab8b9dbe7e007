import type { Language } from '@khuyencong/model';

/**
 * Where a mark stands (vị trí của điểm); `criterion` is `*` for the whole sheet.
 *
 * @category finding
 * @since 0.1.0
 */
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
