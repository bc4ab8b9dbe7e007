import type { SupportNorm } from '../../support-norm.js';

/** What official pages and the press publish of the norms of Hà Tĩnh. */
export const haTinhNorms: readonly SupportNorm[] = [
  {
    id: 'local-hatinh2021-1',
    activity: 'award-prize-provincial',
    kind: 'prize',
    level: 'local',
    province: 'Hà Tĩnh',
    label: { vi: 'Thưởng sản phẩm CNNT tiêu biểu cấp tỉnh', en: 'Prize, provincial award' },
    rule: { shape: 'ceiling', ceilingVnd: '5000000' },
    unit: { vi: 'sản phẩm', en: 'product' },
    from: { year: 2021 },
    to: { year: 2021 },
    citation: { instrument: 'Kỳ bình chọn của Hà Tĩnh, 2021 (chưa rõ số hiệu)', verified: 'secondary' },
    source: 'daibieunhandan.vn (Hà Tĩnh 2021)',
    notes: {
      vi: 'Mức thưởng của một kỳ bình chọn theo báo chí; không rõ văn bản quy định.',
      en: 'A prize paid in one round, as reported by the press; the document that sets it is not known.',
    },
  },
];
