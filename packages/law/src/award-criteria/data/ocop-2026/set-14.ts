import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  distributionOrganisation,
  environmentalProtectionInProduction,
  globalMarketOpportunity2,
  intellectualProperty,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea,
  packingAndPackaging,
  productPromotion,
  productQualityAssurance2,
  productStory,
  productionCapacityForDistribution,
  qualityDeclaration,
  rawMaterialSource2,
  storyStructure,
  styleAndGoodsLabelling,
  sustainableTechnologyInProduction,
  typeOfProductionBusiness,
  uniqueness,
  useOfLocalLabour,
  valueAdded,
  valueChainLinkage,
} from './common-criteria.js';

/** Bộ 14, Phụ lục II. */
export const set14: CriteriaSet = {
  id: 'ocop-2026/14',
  label: { vi: 'Rượu trắng', en: 'White spirits' },
  classification: 'Sản phẩm: Đồ uống. Nhóm: Đồ uống có cồn',
  managedBy: ['Bộ Công Thương'],
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
      vi: 'Hồ sơ bị loại khi: Giả mạo hồ sơ hoặc không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm theo quy định; hoặc không đáp ứng về hồ sơ đăng ký theo quy định',
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
          maxMark: '17',
          children: [
            rawMaterialSource2,
            valueAdded,
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
          maxMark: '11',
          children: [
            {
              kind: 'options',
              id: '2.1',
              label: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of the product idea' },
              maxMark: '4',
              rules: [
                {
                  kind: 'eliminated-if',
                  text: {
                    vi: 'Ghi chú: Bị loại nếu phát hiện giống hệt sản phẩm của nhà sản xuất khác, chỉ thay đổi tên sản phẩm, nhà sản xuất',
                    en: "Eliminated when found identical to another producer's product with only the names changed.",
                  },
                },
              ],
              options: [
                { mark: '0', label: { vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố' } },
                {
                  mark: '1',
                  label: {
                    vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do điều kiện về nguyên liệu, kỹ thuật truyền thống',
                  },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội',
                  },
                },
                {
                  mark: '4',
                  label: {
                    vi: 'Sản phẩm là đặc sản, truyền thống, chỉ sản xuất trên địa bàn của xã, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý',
                  },
                  leastForStars: 4,
                },
              ],
            },
            packingAndPackaging,
            styleAndGoodsLabelling,
            bilingualLabel2,
          ],
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
          children: [
            {
              kind: 'options',
              id: '6.1',
              label: { vi: 'Tạp chất lạ', en: 'Foreign matter' },
              maxMark: '2',
              options: [
                { mark: '0', label: { vi: 'Có tạp chất' } },
                { mark: '1', label: { vi: 'Có rất ít tạp chất/có cặn, chấp nhận được' } },
                { mark: '2', label: { vi: 'Sạch, không phát hiện tạp chất/cặn' } },
              ],
            },
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Màu sắc', en: 'Colour' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Không trong suốt, chấp nhận được' } },
                { mark: '1', label: { vi: 'Tương đối trong suốt' } },
                { mark: '3', label: { vi: 'Trong suốt, không màu' } },
              ],
            },
            {
              kind: 'options',
              id: '6.3',
              label: { vi: 'Mùi', en: 'Smell' },
              maxMark: '5',
              options: [
                { mark: '0', label: { vi: 'Khác thường hoặc không rõ mùi' } },
                {
                  mark: '1',
                  label: { vi: 'Mùi nhẹ, phù hợp (với đặc trưng nguyên liệu sử dụng, loại sản phẩm)' },
                },
                { mark: '2', label: { vi: 'Mùi mạnh, phù hợp' } },
                { mark: '3', label: { vi: 'Mùi mạnh, phù hợp, hấp dẫn' } },
                { mark: '5', label: { vi: 'Mùi mạnh, phù hợp, rất hấp dẫn' } },
              ],
            },
            {
              kind: 'options',
              id: '6.4',
              label: { vi: 'Vị', en: 'Taste' },
              maxMark: '5',
              options: [
                { mark: '0', label: { vi: 'Vị khác thường hoặc không rõ vị' } },
                { mark: '1', label: { vi: 'Tương đối rõ, chấp nhận được' } },
                {
                  mark: '2',
                  label: { vi: 'Vị đậm, phù hợp (với đặc trưng nguyên liệu sử dụng, loại sản phẩm)' },
                },
                { mark: '3', label: { vi: 'Vị đậm, dịu, phù hợp' } },
                { mark: '5', label: { vi: 'Vị đậm, dịu, phù hợp, hấp dẫn' } },
              ],
            },
          ],
        },
        uniqueness,
        qualityDeclaration,
        productQualityAssurance2,
        globalMarketOpportunity2,
      ],
    },
  ],
};
