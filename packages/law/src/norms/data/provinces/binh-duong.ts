import type { SupportNorm } from '../../support-norm.js';

/** What official pages and the press publish of the norms of Bình Dương. */
export const binhDuongNorms: readonly SupportNorm[] = [
  {
    id: 'local-binhduong2019-1',
    activity: 'award-organise-provincial',
    kind: 'support',
    level: 'local',
    province: 'Bình Dương',
    label: { vi: 'Tổ chức bình chọn cấp tỉnh', en: 'Organising provincial selection' },
    rule: { shape: 'ceiling', ceilingVnd: '100000000' },
    unit: { vi: 'lần', en: 'round' },
    from: '2019-09-01',
    citation: { instrument: '14/2019/NQ-HĐND (Bình Dương)', verified: 'secondary' },
    source: 'binhduong.gov.vn',
  },
  {
    id: 'local-binhduong2019-2',
    activity: 'award-organise-district',
    kind: 'support',
    level: 'local',
    province: 'Bình Dương',
    label: { vi: 'Tổ chức bình chọn cấp huyện', en: 'Organising district selection' },
    rule: { shape: 'ceiling', ceilingVnd: '50000000' },
    unit: { vi: 'lần', en: 'round' },
    from: '2019-09-01',
    citation: { instrument: '14/2019/NQ-HĐND (Bình Dương)', verified: 'secondary' },
    source: 'binhduong.gov.vn',
    notes: {
      vi: 'Không còn cấp huyện từ ngày 01/7/2025.',
      en: 'There is no district level since 1 July 2025.',
    },
  },
];
