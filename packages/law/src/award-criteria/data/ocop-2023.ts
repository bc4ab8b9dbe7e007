import type { CriteriaScheme } from '../criteria-scheme.js';

const page =
  'https://hangthat.thuonghieucongluan.com.vn/ban-hanh-bo-tieu-chi-va-quy-trinh-danh-gia-phan-hang-san-pham-chuong-trinh-moi-xa-mot-san-pham-a93435.html';

/**
 * OCOP ranking under Quyết định 148/QĐ-TTg (phân hạng sản phẩm OCOP 2023): parts and ranks only. Its tables were not found, so every
 * set is not known.
 *
 * @legal 148/QĐ-TTg; 26/2026/QĐ-TTg, Điều 11, khoản 2
 * @example
 * ```ts runnable
 * import { ocop2023 } from '@khuyencong/law/award-criteria/ocop-2023';
 * [ocop2023.from, ocop2023.to] // => ['2023-02-24', '2026-07-21']
 * ```
 * @category criteria
 * @since 0.1.0
 */
export const ocop2023: CriteriaScheme = {
  id: 'ocop-2023',
  label: {
    vi: 'Bộ tiêu chí OCOP theo Quyết định 148/QĐ-TTg',
    en: 'OCOP criteria of Decision 148/QĐ-TTg',
  },
  citation: { instrument: '148/QĐ-TTg', url: page, verified: 'secondary' },
  from: '2023-02-24',
  // 26/2026/QĐ-TTg, Điều 11 khoản 2: 60 ngày từ 22/5/2026, ngày đầu không tính.
  to: '2026-07-21',
  unreadAmendments: [{ instrument: '1489/QĐ-TTg', from: '2025-07-06' }],
  totalMark: '100',
  parts: [
    {
      id: 'A',
      label: { vi: 'Sản phẩm và sức mạnh cộng đồng', en: 'Product and community strength' },
      maxMark: '40',
    },
    { id: 'B', label: { vi: 'Khả năng tiếp thị', en: 'Marketability' }, maxMark: '25' },
    { id: 'C', label: { vi: 'Chất lượng sản phẩm', en: 'Product quality' }, maxMark: '35' },
  ],
  rules: {
    recognition: {
      shape: 'bands',
      edges: 'not-known',
      bands: [
        { stars: 5, from: '90' },
        { stars: 4, from: '70' },
        { stars: 3, from: '50' },
        { stars: 2, from: '30' },
        { stars: 1, from: '0' },
      ],
      citation: { instrument: '148/QĐ-TTg', url: page, verified: 'secondary' },
    },
  },
  sets: [],
  gaps: [
    {
      id: 'ocop-2023-tables',
      sets: 'all',
      instrument: '148/QĐ-TTg',
      reason: {
        vi: 'Chưa tìm được các bảng tiêu chí của phụ lục.',
        en: 'The tables of the annexes were not found.',
      },
    },
    {
      id: 'ocop-2023-edges',
      instrument: '148/QĐ-TTg',
      reason: {
        vi: 'Chưa đọc được các hạng tiếp giáp nhau thế nào giữa hai số nguyên.',
        en: 'How the ranks meet between two whole numbers was not read.',
      },
    },
  ],
};
