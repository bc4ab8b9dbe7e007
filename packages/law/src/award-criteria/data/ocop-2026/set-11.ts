import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  distributionOrganisation,
  environmentalProtectionInProduction3,
  globalMarketOpportunity3,
  instructionsForUse,
  intellectualProperty,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea,
  originOfTheProduct,
  packingAndPackaging,
  productPromotion,
  productQualityAssurance4,
  productionCapacityForDistribution2,
  qualityDeclaration,
  rawMaterialAreaHolds4,
  rawMaterialSource4,
  storyStructure,
  styleAndGoodsLabelling,
  sustainableTechnologyInProduction3,
  typeOfProductionBusiness,
  uniqueness,
  useOfLocalLabour,
  valueAdded5,
  valueChainLinkage3,
} from './common-criteria.js';

/** Bộ 11, Phụ lục II. */
export const set11: CriteriaSet = {
  id: 'ocop-2026/11',
  label: { vi: 'Chè tươi, chè chế biến', en: 'Fresh and processed tea' },
  classification: 'Sản phẩm: Thực phẩm. Nhóm: Chè',
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
      vi: 'Hồ sơ bị loại khi: Giả mạo hồ sơ hoặc không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm theo quy định; hoặc không đáp ứng về Hồ sơ đăng ký theo quy định',
      en: 'A file is turned down when it is forged, does not fully meet the rules on the food-safety certificate of the establishment, or does not meet the rules on the registration file.',
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
          maxMark: '18',
          children: [
            rawMaterialSource4,
            rawMaterialAreaHolds4,
            valueAdded5,
            productionCapacityForDistribution2,
            valueChainLinkage3,
            environmentalProtectionInProduction3,
            sustainableTechnologyInProduction3,
          ],
        },
        {
          kind: 'group',
          id: '2',
          label: { vi: 'PHÁT TRIỂN SẢN PHẨM', en: 'Product development' },
          maxMark: '10',
          children: [originOfTheProduct, packingAndPackaging, styleAndGoodsLabelling, bilingualLabel2],
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
          children: [
            {
              kind: 'options',
              id: '5.1',
              label: { vi: 'Câu chuyện sản phẩm', en: 'Product story' },
              maxMark: '5',
              options: [
                { mark: '0', label: { vi: 'Không có câu chuyện sản phẩm' } },
                { mark: '1', label: { vi: 'Có câu chuyện sản phẩm' } },
                {
                  mark: '2',
                  label: { vi: 'Có câu chuyện sản phẩm được tư liệu hóa và thể hiện trên tờ rơi' },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi và website (dưới dạng hình ảnh, clip,...)',
                  },
                },
                {
                  mark: '5',
                  label: {
                    vi: 'Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi, website (dưới dạng hình ảnh, clip,..,) và đưa vào nội dung truy xuất nguồn gốc điện tử',
                  },
                  leastForStars: 4,
                },
              ],
            },
            storyStructure,
            localKnowledgeIdentity,
          ],
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
          label: { vi: 'CHỈ TIÊU CẢM QUAN', en: 'Sensory indicators' },
          maxMark: '15',
          children: [
            {
              kind: 'group',
              id: '6.1',
              label: { vi: 'Ngoại hình', en: 'Appearance' },
              maxMark: '4',
              children: [
                {
                  kind: 'options',
                  id: '6.1.1',
                  label: { vi: 'Tạp chất', en: 'Impurities' },
                  maxMark: '2',
                  rules: [
                    {
                      kind: 'stop-if',
                      text: {
                        vi: 'Chú ý: Nếu có các tạp chất không chấp nhận được (các tạp chất có nguy cơ gây mất an toàn thực phẩm) như: Lông, côn trùng, mẫu gỗ, cát, nhựa ... sẽ không đánh giá các bước tiếp theo',
                        en: 'When there are impurities that endanger food safety, the steps that follow are not assessed.',
                      },
                    },
                  ],
                  options: [
                    { mark: '0', label: { vi: 'Có tạp chất' } },
                    { mark: '11', label: { vi: 'Có rất ít tạp chất, chấp nhận được' } },
                    { mark: '2', label: { vi: 'Sạch, không phát hiện tạp chất' }, leastForStars: 4 },
                  ],
                },
                {
                  kind: 'options',
                  id: '6.1.2',
                  label: { vi: 'Hình dạng, màu sắc cánh chè', en: 'Tea leaf shape and colour' },
                  maxMark: '2',
                  options: [
                    { mark: '0', label: { vi: 'Hình dạng/màu không phù hợp' } },
                    {
                      mark: '1',
                      label: { vi: 'Đồng đều, màu tự nhiên, tương đối phù hợp với tính chất sản phẩm' },
                    },
                    {
                      mark: '2',
                      label: { vi: 'Đồng đều, màu tự nhiên, phù hợp với tính chất sản phẩm' },
                      leastForStars: 4,
                    },
                  ],
                },
              ],
            },
            {
              kind: 'group',
              id: '6.2',
              label: { vi: 'Nước pha', en: 'Infusion' },
              maxMark: '11',
              children: [
                {
                  kind: 'options',
                  id: '6.2.1',
                  label: { vi: 'Màu nước', en: 'Liquor colour' },
                  maxMark: '3',
                  options: [
                    { mark: '0', label: { vi: 'Hơi đục, màu nhạt, chấp nhận được' } },
                    { mark: '1', label: { vi: 'Trong sáng, phù hợp (với tính chất sản phẩm)' } },
                    { mark: '2', label: { vi: 'Trong sáng, rất phù hợp' } },
                    { mark: '3', label: { vi: 'Trong sáng, rất phù hợp, bền màu' } },
                  ],
                },
                {
                  kind: 'options',
                  id: '6.2.2',
                  label: { vi: 'Mùi nước', en: 'Liquor aroma' },
                  maxMark: '3',
                  options: [
                    { mark: '0', label: { vi: 'Có mùi lạ (chấp nhận được) hoặc không rõ mùi' } },
                    { mark: '1', label: { vi: 'Thơm tự nhiên, nhẹ' } },
                    { mark: '2', label: { vi: 'Thơm tự nhiên, mạnh' } },
                    { mark: '3', label: { vi: 'Thơm tự nhiên, mạnh, bền mùi' } },
                  ],
                },
                {
                  kind: 'options',
                  id: '6.2.3',
                  label: { vi: 'Vị nước', en: 'Liquor taste' },
                  maxMark: '5',
                  options: [
                    { mark: '0', label: { vi: 'Vị khác thường (chấp nhận được) hoặc không rõ vị' } },
                    { mark: '1', label: { vi: 'Tương đối đậm phù hợp (với tính chất sản phẩm)' } },
                    { mark: '3', label: { vi: 'Vị đậm, dịu, phù hợp' } },
                    { mark: '5', label: { vi: 'Vị đậm, dịu, phù hợp, có hậu vị ngọt' } },
                  ],
                },
              ],
            },
          ],
        },
        uniqueness,
        qualityDeclaration,
        productQualityAssurance4,
        instructionsForUse,
        globalMarketOpportunity3,
      ],
    },
  ],
  corrections: [
    {
      code: 'CRITERION_OPTION_WITHOUT_MARK',
      path: ['criteria', 0, 'children', 0, 'children', 1, 'options', 0, 'mark'],
      printed: '',
      mustBe: '0',
      reason: {
        vi: 'Bản đã đọc để trống ô điểm; cùng mức này ghi 0 điểm ở các bộ 1, 2 và 3, và hai mức còn lại đã là 1 và 2 điểm.',
        en: 'The mark is blank in the copy that was read; the same option has 0 in sets 1, 2 and 3, and the two others already have 1 and 2.',
      },
    },
    {
      code: 'CRITERION_OPTION_ABOVE_MAXIMUM',
      path: ['criteria', 2, 'children', 0, 'children', 0, 'children', 0, 'options', 1, 'mark'],
      printed: '11',
      mustBe: '1',
      reason: {
        vi: 'Bản đã đọc ghi 11, lớn hơn điểm tối đa 2 của tiêu chí; mức này đứng giữa 0 và 2 điểm.',
        en: 'The copy that was read prints 11, above the maximum of 2; the option stands between 0 and 2.',
      },
    },
  ],
};
