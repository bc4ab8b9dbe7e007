import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  colour,
  distributionOrganisation,
  environmentalProtectionInProduction3,
  globalMarketOpportunity3,
  impurities2,
  instructionsForUse,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea,
  originOfTheProduct,
  packingAndPackaging,
  productPromotion,
  productQualityAssurance2,
  productStory,
  productionCapacityForDistribution2,
  qualityDeclaration,
  rawMaterialAreaHolds4,
  rawMaterialSource,
  smell2,
  storyStructure,
  styleAndGoodsLabelling,
  sustainableTechnologyInProduction2,
  taste,
  texture,
  typeOfProductionBusiness,
  uniqueness,
  useOfLocalLabour,
  valueAdded4,
  valueChainLinkage3,
} from './common-criteria.js';

/** Bộ 10, Phụ lục II. */
export const set10: CriteriaSet = {
  id: 'ocop-2026/10',
  label: {
    vi: 'Gia vị khác (muối, hành, tỏi, tiêu,...)',
    en: 'Other seasonings (salt, onion, garlic, pepper, …)',
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
            rawMaterialSource,
            rawMaterialAreaHolds4,
            valueAdded4,
            productionCapacityForDistribution2,
            valueChainLinkage3,
            environmentalProtectionInProduction3,
            sustainableTechnologyInProduction2,
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
            {
              kind: 'options',
              id: '3.5',
              label: { vi: 'Sở hữu trí tuệ', en: 'Intellectual property' },
              maxMark: '3',
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Đơn đăng ký nhãn hiệu đã được cơ quan có thẩm quyền chấp nhận hoặc công bố (đã qua vòng thẩm định hình thức)',
                  },
                  leastForStars: 3,
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký nhãn hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng)',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký nhãn hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng) và có Bằng độc quyền kiểu dáng công nghiệp, hoặc Bằng sáng chế, hoặc Bằng độc quyền giải pháp hữu ích, hoặc Giấy chứng nhận đăng ký quyền tác giả (trừ Giấy chứng nhận đăng ký quyền tác giả đối với nhãn hiệu).',
                  },
                },
              ],
            },
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
          label: { vi: 'CÂU CHUYỆN VỀ SẢN PHẨM', en: 'Product story' },
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
        uniqueness,
        qualityDeclaration,
        productQualityAssurance2,
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
  ],
};
