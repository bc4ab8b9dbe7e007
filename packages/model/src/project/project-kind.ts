import type { IsoDate } from '../date/iso-date.js';
import type { Citation } from '../finding/citation.js';
import type { LocalText } from '../text/local-text.js';

/**
 * The kind of a project (loại đề án): thường `ordinary`, điểm `focal`, lập theo nhóm `group`.
 *
 * @legal 36/2013/TT-BCT, Điều 2, Điều 10
 * @category project
 * @since 0.1.0
 */
export type ProjectKind = 'ordinary' | 'focal' | 'group';

/**
 * What the law asked of a kind of project, in one wording (quy định về loại đề án theo thời gian).
 *
 * @legal 36/2013/TT-BCT, Điều 2; 17/2018/TT-BCT, Điều 1, khoản 1
 * @category project
 * @since 0.1.0
 */
export interface ProjectKindWording {
  readonly text: LocalText;
  /** First day on which the wording may apply. */
  readonly from: IsoDate;
  /** Left out when the day of effect is known; `signed` when `from` is only the day of signing. */
  readonly fromIs?: 'signed';
  readonly citation: Citation;
}

/**
 * A kind of project with its name and its dated wordings (loại đề án và các quy định qua từng thời kỳ).
 *
 * @legal 36/2013/TT-BCT, Điều 2, Điều 10
 * @category project
 * @since 0.1.0
 */
export interface ProjectKindDefinition {
  readonly id: ProjectKind;
  readonly label: LocalText;
  /** In order of time; none for an ordinary project, which is what the others are not. */
  readonly wordings: readonly ProjectKindWording[];
}

/**
 * The three kinds of project (các loại đề án khuyến công) and what the law asked of each.
 *
 * National law defines the focal and the group project for national money; provinces use the words for local projects as well.
 *
 * @legal 36/2013/TT-BCT, Điều 2, Điều 10; 17/2018/TT-BCT, Điều 1, khoản 1
 * @category project
 * @since 0.1.0
 */
export const projectKinds: readonly ProjectKindDefinition[] = [
  { id: 'ordinary', label: { vi: 'đề án thường', en: 'ordinary project' }, wordings: [] },
  {
    id: 'focal',
    label: { vi: 'đề án khuyến công điểm', en: 'focal project' },
    wordings: [
      {
        text: {
          vi: 'Ít nhất hai nội dung hoạt động, quy mô lớn, thực hiện trên một năm, các nội dung gắn kết với nhau.',
          en: 'At least two activity contents, large scale, longer than one year, linked contents.',
        },
        from: '2014-02-10',
        citation: { instrument: '36/2013/TT-BCT', article: '2', verified: 'clause' },
      },
      {
        text: {
          vi: 'Xây dựng theo ngành, sản phẩm có tiềm năng, lợi thế; từ 02 nội dung hoạt động và từ 02 đơn vị thụ hưởng; thực hiện 02 đến 03 năm; các nội dung gắn kết với nhau.',
          en: 'Built on a product line with potential and advantage; two or more activity contents and two or more beneficiaries; two to three years; linked contents.',
        },
        from: '2018-07-10',
        fromIs: 'signed',
        citation: { instrument: '17/2018/TT-BCT', article: '1', clause: '1', verified: 'clause' },
      },
    ],
  },
  {
    id: 'group',
    label: { vi: 'đề án lập theo nhóm', en: 'group project' },
    wordings: [
      {
        text: {
          vi: 'Khi phê duyệt kế hoạch chưa phải xác định địa điểm, đơn vị thụ hưởng và đơn vị phối hợp.',
          en: 'Place, beneficiary and partner need not be known when the plan is approved.',
        },
        from: '2014-02-10',
        citation: {
          instrument: '36/2013/TT-BCT',
          article: '10',
          clause: '1',
          point: 'a',
          verified: 'clause',
        },
      },
    ],
  },
];
