import type { CriteriaScheme } from '../criteria-scheme.js';

const articles =
  'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/cong-nghiep/khuyen-cong.md';
const scoreSheet =
  'https://luatminhkhue.vn/mau-phieu-cham-diem-san-pham-cong-nghiep-nong-thon-tieu-bieu-.aspx';

/**
 * The award of outstanding rural industrial products (bình chọn sản phẩm công nghiệp nông thôn tiêu biểu) under Thông tư
 * 26/2014/TT-BCT: the score sheet of Phụ lục 4 and the rules around it, in the wording of 2014.
 *
 * The same sheet serves every product group and every level. The circular says nothing of rounding, ties, missing marks or trimmed
 * means.
 *
 * @legal 26/2014/TT-BCT, Điều 7, Điều 9, Điều 11, Điều 14, Điều 16, Điều 17, Phụ lục 4
 * @example
 * ```ts runnable
 * import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
 * [tt26Of2014.totalMark, tt26Of2014.from] // => ['100', '2014-10-21']
 * ```
 * @category criteria
 * @since 0.1.0
 */
export const tt26Of2014: CriteriaScheme = {
  id: 'tt26-2014',
  label: {
    vi: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu theo Thông tư 26/2014/TT-BCT',
    en: 'Award of outstanding rural industrial products, Circular 26/2014/TT-BCT',
  },
  citation: { instrument: '26/2014/TT-BCT', url: articles, verified: 'clause' },
  from: '2014-10-21',
  lastSeenInForceOn: '2025-10-13',
  unreadAmendments: [
    { instrument: '14/2018/TT-BCT', from: '2018-08-16' },
    { instrument: '38/2025/TT-BCT', from: '2025-07-01' },
  ],
  totalMark: '100',
  parts: [],
  rules: {
    recognition: {
      shape: 'threshold',
      leastMean: '70',
      citation: {
        instrument: '26/2014/TT-BCT',
        article: '17',
        clause: '1',
        url: articles,
        verified: 'clause',
      },
    },
    certificate: {
      shape: 'end-of-year',
      yearsWithYearOfGrant: 3,
      citation: {
        instrument: '26/2014/TT-BCT',
        article: '17',
        clause: '3',
        url: articles,
        verified: 'clause',
      },
    },
    councils: [
      {
        level: 'district',
        sizes: [5, 7],
        to: '2025-06-30',
        citation: {
          instrument: '26/2014/TT-BCT',
          article: '9',
          clause: '1',
          url: articles,
          verified: 'clause',
        },
      },
      {
        level: 'province',
        sizes: [7, 9],
        citation: {
          instrument: '26/2014/TT-BCT',
          article: '9',
          clause: '2',
          url: articles,
          verified: 'clause',
        },
      },
      {
        level: 'region',
        sizes: [9, 11],
        citation: {
          instrument: '26/2014/TT-BCT',
          article: '9',
          clause: '3',
          url: articles,
          verified: 'clause',
        },
      },
      {
        level: 'national',
        sizes: [11, 13],
        citation: {
          instrument: '26/2014/TT-BCT',
          article: '9',
          clause: '4',
          url: articles,
          verified: 'clause',
        },
      },
    ],
    oddJury: { instrument: '26/2014/TT-BCT', article: '11', clause: '2', url: articles, verified: 'clause' },
    periodicity: [
      {
        levels: ['district', 'province'],
        everyYears: 2,
        usualYears: 'odd',
        citation: {
          instrument: '26/2014/TT-BCT',
          article: '14',
          clause: '1',
          point: 'a',
          url: articles,
          verified: 'clause',
        },
      },
      {
        levels: ['region', 'national'],
        everyYears: 2,
        usualYears: 'even',
        citation: {
          instrument: '26/2014/TT-BCT',
          article: '14',
          clause: '2',
          point: 'a',
          url: articles,
          verified: 'clause',
        },
      },
    ],
    detailedFrame: {
      instrument: '26/2014/TT-BCT',
      article: '16',
      clause: '1',
      url: articles,
      verified: 'clause',
    },
  },
  sets: [
    {
      id: 'tt26-2014',
      label: {
        vi: 'Phiếu chấm điểm sản phẩm công nghiệp nông thôn tiêu biểu (Phụ lục 4)',
        en: 'Score sheet of outstanding rural industrial products (Appendix 4)',
      },
      citation: {
        instrument: '26/2014/TT-BCT',
        article: '7',
        clause: '2',
        url: scoreSheet,
        verified: 'clause',
      },
      totalMark: '100',
      criteria: [
        {
          kind: 'open',
          id: 'tc1',
          label: {
            vi: 'Tiêu chí về đáp ứng thị trường và khả năng phát triển sản xuất',
            en: 'Market response and capacity to grow production',
          },
          maxMark: '40',
        },
        {
          kind: 'open',
          id: 'tc2',
          label: {
            vi: 'Tiêu chí về kinh tế - kỹ thuật - xã hội và môi trường',
            en: 'Economic, technical, social and environmental',
          },
          maxMark: '40',
        },
        {
          kind: 'open',
          id: 'tc3',
          label: { vi: 'Tiêu chí về tính văn hóa, thẩm mỹ', en: 'Culture and aesthetics' },
          maxMark: '10',
        },
        { kind: 'open', id: 'tc4', label: { vi: 'Tiêu chí khác', en: 'Other' }, maxMark: '10' },
      ],
    },
  ],
  gaps: [
    {
      id: 'tt26-2014-appendix-3',
      instrument: '26/2014/TT-BCT',
      reason: {
        vi: 'Chưa tìm được Phụ lục 3 (chi tiết các tiêu chí); khung điểm chi tiết do từng kỳ bình chọn quyết định (Điều 16 khoản 1).',
        en: 'Appendix 3 (details of the criteria) was not found; detailed marks are decided per round (Article 16 clause 1).',
      },
    },
    {
      id: 'tt26-2014-commune',
      instrument: '38/2025/TT-BCT',
      reason: {
        vi: 'Từ 01/7/2025 cấp xã thay cấp huyện; số thành viên Hội đồng và Ban Giám khảo cấp xã chưa đọc được.',
        en: 'From 1 July 2025 the commune takes the place of the district; sizes of its council and jury were not read.',
      },
    },
    {
      id: 'tt26-2014-place-and-time',
      instrument: '14/2018/TT-BCT',
      reason: {
        vi: '14/2018/TT-BCT sửa đổi quy định về địa điểm, thời gian tổ chức; nội dung chưa đọc được.',
        en: '14/2018/TT-BCT changed place and time of rounds; its wording was not read.',
      },
    },
    {
      id: 'tt26-2014-regions',
      instrument: '26/2014/TT-BCT',
      reason: {
        vi: 'Danh sách ba khu vực lập theo 63 tỉnh cũ; cách xếp 34 tỉnh, thành phố sau sáp nhập chưa biết.',
        en: 'The three regions list the 63 former provinces; how the 34 merged ones fall into them is not known.',
      },
    },
  ],
};
