import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  distributionOrganisation,
  environmentalProtectionInProduction2,
  globalMarketOpportunity3,
  impurities,
  instructionsForUse,
  intellectualProperty,
  localKnowledgeIdentity,
  mainDistributionArea,
  packingAndPackaging,
  productPromotion,
  productQualityAssurance3,
  productStory,
  productionCapacityForDistribution,
  rawMaterialSource5,
  smell2,
  storyStructure,
  styleAndGoodsLabelling,
  sustainableTechnologyInProduction,
  taste,
  typeOfProductionBusiness3,
  uniqueness,
  useOfLocalLabour,
  valueChainLinkage,
} from './common-criteria.js';

/** Bộ 5, Phụ lục II. */
export const set05: CriteriaSet = {
  id: 'ocop-2026/5',
  label: { vi: 'Đồ ăn nhanh', en: 'Fast food' },
  classification: 'Sản phẩm: Thực phẩm. Nhóm: Thực phẩm chế biến',
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
          maxMark: '16',
          children: [
            rawMaterialSource5,
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
                  label: { vi: 'Chế biến sâu (tạo ra sản phẩm chất lượng cao theo nhu cầu của thị trường)' },
                },
              ],
            },
            productionCapacityForDistribution,
            valueChainLinkage,
            environmentalProtectionInProduction2,
            sustainableTechnologyInProduction,
          ],
        },
        {
          kind: 'group',
          id: '2',
          label: { vi: 'PHÁT TRIỂN SẢN PHẨM', en: 'Product development' },
          maxMark: '12',
          children: [
            {
              kind: 'options',
              id: '2.1',
              label: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of the product idea' },
              maxMark: '5',
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
                  mark: '3',
                  label: {
                    vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do điều kiện đất đai, thời tiết, kỹ thuật bản địa',
                  },
                },
                {
                  mark: '5',
                  label: {
                    vi: 'Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội, thương mại gắn với chỉ dẫn nguồn gốc địa lý',
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
            typeOfProductionBusiness3,
            {
              kind: 'options',
              id: '3.2',
              label: {
                vi: 'Đại diện pháp luật của chủ thể là nữ; hoặc đồng bào dân tộc thiểu số; hoặc người khuyết tật',
                en: 'Legal representative is a woman, ethnic minority or disabled person',
              },
              maxMark: '1',
              options: [
                {
                  mark: '0',
                  label: {
                    vi: 'Đại diện pháp luật của chủ thể không phải nữ, không là đồng bào dân tộc thiểu số, không là người khuyết tật',
                  },
                },
                {
                  mark: '1',
                  label: {
                    vi: 'Đại diện pháp luật của chủ thể là nữ; hoặc là đồng bào dân tộc thiểu số; hoặc là người khuyết tật',
                  },
                },
              ],
            },
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
            impurities,
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Hình dạng', en: 'Shape' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Không phù hợp' } },
                { mark: '1', label: { vi: 'Tương đối phù hợp với phong cách của sản phẩm' } },
                { mark: '2', label: { vi: 'Phù hợp với phong cách của sản phẩm' } },
                { mark: '3', label: { vi: 'Rất phù hợp với phong cách của sản phẩm' } },
              ],
            },
            {
              kind: 'options',
              id: '6.3',
              label: { vi: 'Màu sắc, thể chất', en: 'Colour, texture' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Màu không đều' } },
                { mark: '1', label: { vi: 'Màu không đều, chấp nhận được' } },
                { mark: '2', label: { vi: 'Màu tương đối đồng đều, phù hợp với tính chất sản phẩm' } },
                { mark: '3', label: { vi: 'Màu đồng đều, phù hợp với tính chất sản phẩm' } },
              ],
            },
            smell2,
            taste,
          ],
        },
        uniqueness,
        {
          kind: 'options',
          id: '8',
          label: { vi: 'CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM', en: 'Quality declaration' },
          maxMark: '5',
          rules: [
            {
              kind: 'evidence',
              text: {
                vi: 'Ghi chú: Sản Tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm',
                en: 'The product standard needs a test report on food-safety indicators.',
              },
            },
          ],
          options: [
            { mark: '2', label: { vi: 'Có công bố chất lượng sản phẩm' }, leastForStars: 3 },
            {
              mark: '4',
              label: {
                vi: 'Có công bố chất lượng sản phẩm theo quy định (trường hợp sản phẩm có quy chuẩn kỹ thuật quốc gia thì bắt buộc áp dụng) và áp dụng các tiêu chuẩn quốc gia',
              },
            },
            {
              mark: '5',
              label: { vi: 'Có công bố chất lượng sản phẩm theo quy định và áp dụng các tiêu chuẩn quốc tế' },
            },
          ],
        },
        productQualityAssurance3,
        instructionsForUse,
        globalMarketOpportunity3,
      ],
    },
  ],
};
