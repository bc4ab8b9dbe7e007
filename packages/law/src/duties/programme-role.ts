import type { LocalText } from '@khuyencong/model';

/**
 * Who owes, receives or decides something (cơ quan, đơn vị). A role and no name: names of agencies changed more than once.
 *
 * @category duty
 * @since 0.1.0
 */
export type ProgrammeRole =
  | 'ministry'
  | 'managing-agency'
  | 'provincial-committee'
  | 'provincial-chairman'
  | 'department'
  | 'provincial-centre'
  | 'district-committee'
  | 'commune-committee'
  | 'implementing-unit'
  | 'budget-user'
  | 'treasury'
  | 'establishment'
  | 'award-council';

/**
 * The names of the roles (tên gọi chung của cơ quan, đơn vị).
 *
 * @category duty
 * @since 0.1.0
 */
export const programmeRoleLabels: Readonly<Record<ProgrammeRole, LocalText>> = {
  ministry: { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' },
  'managing-agency': {
    vi: 'cơ quan quản lý khuyến công thuộc Bộ Công Thương',
    en: 'agency of the Ministry that manages khuyến công',
  },
  'provincial-committee': { vi: 'Ủy ban nhân dân cấp tỉnh', en: "provincial People's Committee" },
  'provincial-chairman': {
    vi: 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
    en: "Chairman of the provincial People's Committee",
  },
  department: { vi: 'Sở Công Thương', en: 'provincial Department of Industry and Trade' },
  'provincial-centre': { vi: 'Trung tâm Khuyến công cấp tỉnh', en: 'provincial khuyến công centre' },
  'district-committee': { vi: 'Ủy ban nhân dân cấp huyện', en: "district People's Committee" },
  'commune-committee': { vi: 'Ủy ban nhân dân cấp xã', en: "commune People's Committee" },
  'implementing-unit': { vi: 'đơn vị thực hiện đề án', en: 'unit that carries out the project' },
  'budget-user': { vi: 'đơn vị sử dụng ngân sách', en: 'unit that uses budget money' },
  treasury: { vi: 'Kho bạc Nhà nước nơi giao dịch', en: 'State Treasury' },
  establishment: { vi: 'cơ sở công nghiệp nông thôn', en: 'rural industrial establishment' },
  'award-council': { vi: 'Hội đồng bình chọn', en: 'award council' },
};
