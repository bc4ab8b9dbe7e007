import type { Citation } from '../finding/citation.js';
import type { LocalText } from '../text/local-text.js';

/**
 * The number of an activity group (nhóm nội dung hoạt động khuyến công): `1` to `9` as in Điều 4, or `other`.
 *
 * @legal 45/2012/NĐ-CP, Điều 4
 * @category activity
 * @since 0.1.0
 */
export type ActivityGroupId = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'other';

/**
 * One of the nine groups of activities that the decree allows (nhóm nội dung hoạt động khuyến công).
 *
 * @legal 45/2012/NĐ-CP, Điều 4
 * @category activity
 * @since 0.1.0
 */
export interface ActivityGroup {
  readonly id: Exclude<ActivityGroupId, 'other'>;
  readonly label: LocalText;
  readonly citation: Citation;
}

const labels: readonly LocalText[] = [
  { vi: 'Đào tạo nghề, truyền nghề', en: 'Vocational training and handing down of trades' },
  {
    vi: 'Nâng cao năng lực quản lý, nhận thức về sản xuất sạch hơn; khởi sự, thành lập doanh nghiệp; mở rộng thị trường',
    en: 'Management capacity, awareness of cleaner production, start-up, new enterprises, markets',
  },
  {
    vi: 'Mô hình trình diễn kỹ thuật, chuyển giao công nghệ, ứng dụng máy móc tiên tiến, mô hình thí điểm sản xuất sạch hơn',
    en: 'Technical demonstration models, technology transfer, advanced machinery, cleaner-production pilots',
  },
  {
    vi: 'Phát triển sản phẩm công nghiệp nông thôn tiêu biểu, xúc tiến thương mại',
    en: 'Typical rural industrial products and trade promotion',
  },
  {
    vi: 'Tư vấn, trợ giúp cơ sở công nghiệp nông thôn',
    en: 'Consultancy to rural industrial establishments',
  },
  { vi: 'Cung cấp thông tin về chính sách phát triển công nghiệp, khuyến công', en: 'Information' },
  {
    vi: 'Liên doanh, liên kết, hợp tác kinh tế, phát triển cụm công nghiệp, di dời và xử lý ô nhiễm môi trường',
    en: 'Linkage, industrial clusters, relocation and pollution treatment',
  },
  { vi: 'Hợp tác quốc tế về khuyến công', en: 'International cooperation' },
  {
    vi: 'Nâng cao năng lực quản lý và tổ chức thực hiện hoạt động khuyến công',
    en: 'Capacity to manage and carry out the programme',
  },
];

/**
 * The nine groups of activities of the decree (chín nhóm nội dung hoạt động khuyến công), each with its clause.
 *
 * Wording of the decree as issued; the wording after 235/2025/NĐ-CP is not known clause by clause.
 *
 * @legal 45/2012/NĐ-CP, Điều 4
 * @example
 * ```ts runnable
 * import { activityGroups } from '@khuyencong/model';
 * activityGroups.find(({ id }) => id === '3')?.citation.article // => '4'
 * ```
 * @category activity
 * @since 0.1.0
 */
export const activityGroups: readonly ActivityGroup[] = /* @__PURE__ */ labels.map((label, index) => {
  const id = String(index + 1) as ActivityGroup['id'];
  return {
    id,
    label,
    citation: { instrument: '45/2012/NĐ-CP', article: '4', clause: id, verified: 'clause' },
  };
});
