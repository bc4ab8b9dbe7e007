import type { CriteriaSet } from '../../criteria-set.js';
import {
  businessGrowth,
  distributionOrganisation,
  environmentalProtectionInProduction,
  globalMarketOpportunity2,
  intellectualProperty,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea,
  originOfTheProduct4,
  packagingAndLabelling,
  productOrigin2,
  productPromotion,
  productQualityAssurance,
  productStory,
  productionCapacityForDistribution,
  storyStructure,
  sustainableTechnologyInProduction,
  typeOfProductionBusiness,
  useOfLocalLabour,
  valueChainLinkage2,
} from './common-criteria.js';

/** Bộ 23, Phụ lục II. */
export const set23: CriteriaSet = {
  id: 'ocop-2026/23',
  label: { vi: 'Hoa', en: 'Flowers' },
  classification: 'Sản phẩm: Sinh vật cảnh',
  managedBy: ['Bộ Nông nghiệp và Môi trường'],
  citation: {
    instrument: '26/2026/QĐ-TTg',
    article: '3',
    clause: '2',
    url: 'https://github.com/hakienpdu95/minhan/blob/HEAD/docs/bnn_txng.html',
    verified: 'clause',
  },
  totalMark: '100',
  disqualifiers: [
    {
      vi: 'Hồ sơ bị loại khi: Giả mạo hồ sơ hoặc không đáp ứng quy định hồ sơ đăng ký theo quy định',
      en: 'A file is turned down when it is forged or does not meet the rules on the registration file.',
    },
  ],
  criteria: [
    {
      kind: 'group',
      id: 'A',
      label: { vi: 'SẢN PHẨM VÀ SỨC MẠNH CỦA CỘNG ĐỒNG', en: 'Product and community strength' },
      maxMark: '40',
      children: [
        {
          kind: 'group',
          id: '1',
          label: { vi: 'TỔ CHỨC SẢN XUẤT', en: 'Production organisation' },
          maxMark: '19',
          children: [
            productOrigin2,
            {
              kind: 'options',
              id: '1.2',
              label: { vi: 'Gia tăng giá trị', en: 'Value added' },
              maxMark: '4',
              options: [
                { mark: '1', label: { vi: 'Sơ chế (làm sạch, phân loại, đóng gói...) thủ công' } },
                { mark: '2', label: { vi: 'Ứng dụng máy móc trong đóng gói, bảo quản sản phẩm' } },
                {
                  mark: '4',
                  label: {
                    vi: 'Ứng dụng công nghệ cao trong sơ chế, bảo quản (nâng cao chất lượng sản phẩm/kéo dài thời gian bảo quản và giữ chất lượng ổn định trong quá trình bảo quản...)',
                  },
                },
              ],
            },
            productionCapacityForDistribution,
            valueChainLinkage2,
            environmentalProtectionInProduction,
            sustainableTechnologyInProduction,
          ],
        },
        {
          kind: 'group',
          id: '2',
          label: { vi: 'PHÁT TRIỂN SẢN PHẨM', en: 'Product development' },
          maxMark: '9',
          children: [originOfTheProduct4, packagingAndLabelling],
        },
        {
          kind: 'group',
          id: '3',
          label: { vi: 'SỨC MẠNH CỘNG ĐỒNG', en: 'Community strength' },
          maxMark: '12',
          children: [
            typeOfProductionBusiness,
            legalRepresentative,
            useOfLocalLabour,
            businessGrowth,
            intellectualProperty,
          ],
        },
      ],
    },
    {
      kind: 'group',
      id: 'B',
      label: { vi: 'KHẢ NĂNG TIẾP THỊ', en: 'Marketability' },
      maxMark: '25',
      children: [
        {
          kind: 'group',
          id: '4',
          label: { vi: 'TIẾP THỊ', en: 'Marketing' },
          maxMark: '13',
          children: [mainDistributionArea, distributionOrganisation, productPromotion],
        },
        {
          kind: 'group',
          id: '5',
          label: { vi: 'CÂU CHUYỆN SẢN PHẨM', en: 'Product story' },
          maxMark: '12',
          children: [productStory, storyStructure, localKnowledgeIdentity],
        },
      ],
    },
    {
      kind: 'group',
      id: 'C',
      label: { vi: 'CHẤT LƯỢNG SẢN PHẨM', en: 'Product quality' },
      maxMark: '35',
      children: [
        {
          kind: 'group',
          id: '6',
          label: { vi: 'CHẤT LƯỢNG SẢN PHẨM', en: 'Product quality' },
          maxMark: '14',
          children: [
            {
              kind: 'options',
              id: '6.1',
              label: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Size and outer shape' },
              maxMark: '5',
              options: [
                { mark: '0', label: { vi: 'Không đồng đều' } },
                { mark: '1', label: { vi: 'Không đồng đều, chấp nhận được' } },
                { mark: '2', label: { vi: 'Tương đối đồng đều' } },
                { mark: '5', label: { vi: 'Đồng đều' }, leastForStars: 4 },
              ],
            },
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Màu sắc', en: 'Colour' },
              maxMark: '5',
              options: [
                { mark: '1', label: { vi: 'Chấp nhận được' } },
                { mark: '1', label: { vi: 'Phù hợp với đặc tính sản phẩm' } },
                { mark: '3', label: { vi: 'Đẹp, bắt mắt so với đặc tính sản phẩm' }, leastForStars: 4 },
                {
                  mark: '5',
                  label: { vi: 'Rất đẹp, bắt mắt và ấn tượng so với đặc tính sản phẩm' },
                  leastForStars: 5,
                },
              ],
            },
            {
              kind: 'options',
              id: '6.3',
              label: { vi: 'Thiết kế sản phẩm', en: 'Product design (pack, pot, accessories)' },
              maxMark: '4',
              guidance: [{ vi: '(bao gói, chậu trồng,...)' }],
              options: [
                { mark: '1', label: { vi: 'Thiết kế sản phẩm đơn giản, phổ biến' } },
                { mark: '2', label: { vi: 'Thiết kế đẹp, phù hợp với sản phẩm' } },
                { mark: '4', label: { vi: 'Thiết kế ấn tượng, sử dụng vật liệu thân thiện môi trường' } },
              ],
            },
          ],
        },
        {
          kind: 'options',
          id: '7',
          label: { vi: 'TÍNH ĐỘC ĐÁO', en: 'Uniqueness' },
          maxMark: '8',
          guidance: [
            {
              vi: 'Chất lượng (màu sắc, mùi thơm,...): Có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương',
            },
          ],
          options: [
            { mark: '2', label: { vi: 'Trung bình' } },
            { mark: '4', label: { vi: 'Tương đối độc đáo' } },
            { mark: '6', label: { vi: 'Độc đáo, mang tính đặc trưng' }, leastForStars: 4 },
            { mark: '8', label: { vi: 'Rất độc đáo và có tính đặc trưng' }, leastForStars: 5 },
          ],
        },
        productQualityAssurance,
        {
          kind: 'options',
          id: '9',
          label: {
            vi: 'HƯỚNG DẪN SỬ DỤNG ĐỂ ĐẢM BẢO SẢN PHẨM CÓ CHẤT LƯỢNG TỐT NHẤT CHO NGƯỜI TIÊU DÙNG',
            en: 'Instructions for use',
          },
          maxMark: '4',
          otherPrintedMarks: ['1'],
          options: [
            { mark: '2', label: { vi: 'Có hướng dẫn sử dụng sản phẩm đơn giản' } },
            {
              mark: '4',
              label: {
                vi: 'Có hướng dẫn sử dụng chi tiết, cụ thể để kéo dài thời gian, duy trì chất lượng sản phẩm',
              },
            },
          ],
        },
        globalMarketOpportunity2,
      ],
    },
  ],
  corrections: [
    {
      code: 'CRITERION_OPTIONS_EQUAL',
      path: ['criteria', 2, 'children', 0, 'children', 1, 'options', 1, 'mark'],
      printed: '1',
      reason: {
        vi: 'Hai mức cùng ghi 1 điểm; không phép cộng nào cho biết mức nào sai nên để nguyên.',
        en: 'Two options have 1; no sum tells which is wrong, so both stay.',
      },
    },
    {
      code: 'CRITERION_MARK_PRINTED_TWICE',
      path: ['criteria', 2, 'children', 3, 'otherPrintedMarks', 0],
      printed: '1',
      mustBe: '4',
      reason: {
        vi: 'Ô điểm tối đa của mục 9 ghi cả 4 và 1; mức cao nhất là 4, và phần C chỉ đủ 35 điểm khi mục này là 4.',
        en: 'The cell of item 9 prints both 4 and 1; its best option is 4, and part C adds up to 35 only with 4.',
      },
    },
  ],
};
