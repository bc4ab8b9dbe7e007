import type { IsoDate } from '../date/iso-date.js';
import type { Citation } from '../finding/citation.js';
import type { LocalText } from '../text/local-text.js';

/**
 * The legal form of an establishment (loại hình cơ sở): doanh nghiệp, hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác, hộ kinh doanh.
 *
 * @legal 45/2012/NĐ-CP, Điều 1, khoản 2, điểm a; 235/2025/NĐ-CP, Điều 1, khoản 1
 * @category establishment
 * @since 0.1.0
 */
export type LegalForm =
  'enterprise' | 'cooperative' | 'cooperative-union' | 'cooperative-group' | 'household-business';

/**
 * A legal form with its name and since when khuyến công supports it (loại hình cơ sở được hỗ trợ).
 *
 * @legal 45/2012/NĐ-CP, Điều 1, khoản 2, điểm a; 235/2025/NĐ-CP, Điều 1, khoản 1
 * @category establishment
 * @since 0.1.0
 */
export interface LegalFormDefinition {
  readonly id: LegalForm;
  readonly label: LocalText;
  /** First day on which the decree names the form. */
  readonly from: IsoDate;
  readonly citation: Citation;
}

const original = {
  from: '2012-07-05',
  citation: {
    instrument: '45/2012/NĐ-CP',
    article: '1',
    clause: '2',
    point: 'a',
    verified: 'clause',
  },
} as const;

/**
 * The legal forms of establishments that the decree names (các loại hình cơ sở công nghiệp nông thôn); of enterprises it names
 * the small and medium ones.
 *
 * @legal 45/2012/NĐ-CP, Điều 1, khoản 2, điểm a; 235/2025/NĐ-CP, Điều 1, khoản 1
 * @example
 * ```ts runnable
 * import { legalForms } from '@khuyencong/model';
 * legalForms.map(({ id }) => id) // => ['enterprise', 'cooperative', 'cooperative-union', 'cooperative-group', 'household-business']
 * ```
 * @category establishment
 * @since 0.1.0
 */
export const legalForms: readonly LegalFormDefinition[] = [
  {
    id: 'enterprise',
    label: { vi: 'doanh nghiệp', en: 'enterprise' },
    ...original,
  },
  { id: 'cooperative', label: { vi: 'hợp tác xã', en: 'cooperative' }, ...original },
  {
    id: 'cooperative-union',
    label: { vi: 'liên hiệp hợp tác xã', en: 'union of cooperatives' },
    from: '2025-10-15',
    citation: { instrument: '235/2025/NĐ-CP', article: '1', clause: '1', point: 'a', verified: 'clause' },
  },
  { id: 'cooperative-group', label: { vi: 'tổ hợp tác', en: 'cooperative group' }, ...original },
  { id: 'household-business', label: { vi: 'hộ kinh doanh', en: 'business household' }, ...original },
];
