import type { LocalText, RoleId } from '@khuyencong/model';

/**
 * Who owes a duty, or to whom (bên có nghĩa vụ, bên nhận): a role of the programme, or one of those that only deadlines name.
 *
 * @category duty
 * @since 0.1.0
 */
export type DutyRole = RoleId | 'budget-user' | 'treasury' | 'establishment' | 'award-council';

/**
 * The names of the roles that only deadlines have (tên các bên chỉ có trong quy định về thời hạn); `roleLabelAt` of the model names the
 * others.
 *
 * @category duty
 * @since 0.1.0
 */
export const dutyRoleLabels: Readonly<Record<Exclude<DutyRole, RoleId>, LocalText>> = {
  'budget-user': { vi: 'đơn vị sử dụng ngân sách', en: 'unit that uses budget money' },
  treasury: { vi: 'Kho bạc Nhà nước nơi giao dịch', en: 'State Treasury' },
  establishment: { vi: 'cơ sở công nghiệp nông thôn', en: 'rural industrial establishment' },
  'award-council': { vi: 'Hội đồng bình chọn', en: 'award council' },
};
