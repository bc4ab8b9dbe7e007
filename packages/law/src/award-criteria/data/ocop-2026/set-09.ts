import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  colour,
  distributionOrganisation,
  environmentalProtectionInProduction,
  globalMarketOpportunity3,
  impurities2,
  instructionsForUse,
  intellectualProperty,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea,
  originOfTheProduct,
  packingAndPackaging,
  productPromotion,
  productQualityAssurance4,
  productStory,
  productionCapacityForDistribution,
  qualityDeclaration,
  smell2,
  storyStructure,
  styleAndGoodsLabelling,
  sustainableTechnologyInProduction,
  taste,
  texture,
  typeOfProductionBusiness,
  uniqueness2,
  useOfLocalLabour,
  valueChainLinkage,
} from './common-criteria.js';

/** Bộ 9, Phụ lục II. */
export const set09: CriteriaSet = {
  id: 'ocop-2026/9',
  label: {
    vi: 'Tương, nước mắm, gia vị dạng lỏng khác',
    en: 'Soy sauces, fish sauce, other liquid seasonings',
  },
  classification: 'Sản phẩm: Thực phẩm. Nhóm: Gia vị',
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
            {
              kind: 'options',
              id: '1.1',
              label: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
              maxMark: '5',
              rules: [
                {
                  kind: 'eliminated-if',
                  text: {
                    vi: 'Ghi chú: Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc',
                    en: 'Eliminated when all material is imported or of unknown origin.',
                  },
                },
              ],
              options: [
                {
                  mark: '1',
                  label: { vi: 'Có sử dụng nguyên liệu có nguồn gốc trong tỉnh, nhưng có tỷ lệ dưới 50%' },
                  leastForStars: 3,
                },
                {
                  mark: '3',
                  label: { vi: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75%' },
                },
                { mark: '5', label: { vi: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%' } },
              ],
            },
            {
              kind: 'options',
              id: '1.2',
              label: { vi: 'Gia tăng giá trị', en: 'Value added' },
              maxMark: '3',
              options: [
                { mark: '1', label: { vi: 'Chế biến đơn giản' } },
                { mark: '2', label: { vi: 'Chế biến' } },
                {
                  mark: '3',
                  label: {
                    vi: 'Chế biến sâu từ vùng nguyên liệu địa phương (tạo ra sản phẩm chất lượng cao theo nhu cầu của thị trường)',
                  },
                },
              ],
            },
            productionCapacityForDistribution,
            valueChainLinkage,
            environmentalProtectionInProduction,
            sustainableTechnologyInProduction,
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
          label: { vi: 'CHỈ TIÊU CẢM QUAN', en: 'Sensory indicators' },
          maxMark: '15',
          children: [impurities2, texture, colour, smell2, taste],
        },
        uniqueness2,
        qualityDeclaration,
        productQualityAssurance4,
        instructionsForUse,
        globalMarketOpportunity3,
      ],
    },
  ],
};
