import type { LocalText } from '@khuyencong/model';

/**
 * An entry of the list of schemes (danh mục bộ tiêu chí), without its data.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface CriteriaSchemeEntry {
  /** Such as `ocop-2026`. */
  readonly id: string;
  readonly label: LocalText;
  /** Number of the document as printed. */
  readonly instrument: string;
  /** What to import the scheme from. */
  readonly module: string;
  /** How many sets it holds. */
  readonly setCount: number;
}

/**
 * The schemes that this package holds (danh mục bộ tiêu chí), each in an entry of its own so that nobody loads the others.
 *
 * @legal 26/2014/TT-BCT; 1048/QĐ-TTg; 148/QĐ-TTg; 26/2026/QĐ-TTg
 * @example
 * ```ts runnable
 * import { criteriaSchemeIndex } from '@khuyencong/law/award-criteria';
 * criteriaSchemeIndex.map(({ id }) => id) // => ['tt26-2014', 'ocop-2019', 'ocop-2023', 'ocop-2026']
 * ```
 * @category criteria
 * @since 0.1.0
 */
export const criteriaSchemeIndex: readonly CriteriaSchemeEntry[] = [
  {
    id: 'tt26-2014',
    label: {
      vi: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu theo Thông tư 26/2014/TT-BCT',
      en: 'Award of outstanding rural industrial products, Circular 26/2014/TT-BCT',
    },
    instrument: '26/2014/TT-BCT',
    module: '@khuyencong/law/award-criteria/tt26-2014',
    setCount: 1,
  },
  {
    id: 'ocop-2019',
    label: {
      vi: 'Bộ tiêu chí OCOP theo Quyết định 1048/QĐ-TTg',
      en: 'OCOP criteria of Decision 1048/QĐ-TTg',
    },
    instrument: '1048/QĐ-TTg',
    module: '@khuyencong/law/award-criteria/ocop-2019',
    setCount: 18,
  },
  {
    id: 'ocop-2023',
    label: {
      vi: 'Bộ tiêu chí OCOP theo Quyết định 148/QĐ-TTg',
      en: 'OCOP criteria of Decision 148/QĐ-TTg',
    },
    instrument: '148/QĐ-TTg',
    module: '@khuyencong/law/award-criteria/ocop-2023',
    setCount: 0,
  },
  {
    id: 'ocop-2026',
    label: {
      vi: 'Bộ tiêu chí OCOP theo Quyết định 26/2026/QĐ-TTg',
      en: 'OCOP criteria of Decision 26/2026/QĐ-TTg',
    },
    instrument: '26/2026/QĐ-TTg',
    module: '@khuyencong/law/award-criteria/ocop-2026',
    setCount: 26,
  },
];
