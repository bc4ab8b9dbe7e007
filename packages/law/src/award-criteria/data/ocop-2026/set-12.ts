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
  productQualityAssurance2,
  productStory2,
  qualityDeclaration,
  rawMaterialAreaHolds,
  rawMaterialSource4,
  storyStructure,
  styleAndGoodsLabelling,
  typeOfProductionBusiness2,
  uniqueness,
  useOfLocalLabour,
  valueAdded5,
  valueChainLinkage3,
} from './common-criteria.js';

/** Bộ 12, Phụ lục II. */
export const set12: CriteriaSet = {
  id: 'ocop-2026/12',
  label: { vi: 'Sản phẩm trà từ thực vật khác', en: 'Teas of other plants' },
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
          maxMark: '18',
          children: [
            rawMaterialSource4,
            rawMaterialAreaHolds,
            valueAdded5,
            {
              kind: 'options',
              id: '1.4',
              label: {
                vi: 'Năng lực sản xuất để đáp ứng yêu cầu phân phối',
                en: 'Production capacity for distribution demand',
              },
              maxMark: '3',
              guidance: [
                {
                  vi: '(Khả năng sản xuất đáp ứng nhu cầu về sản lượng/quy mô của thị trường, so sánh với quy mô trung bình ở cùng đối tượng sản xuất tại địa phương về sản lượng hoặc giá trị sản xuất)',
                },
              ],
              options: [
                { mark: '1', label: { vi: 'Có năng lực, quy mô sản xuất mức độ nhỏ' } },
                { mark: '2', label: { vi: 'Có năng lực, quy mô sản xuất trung bình' } },
                { mark: '3', label: { vi: 'Có năng lực, quy mô sản xuất lớn' } },
              ],
            },
            valueChainLinkage3,
            environmentalProtectionInProduction3,
            {
              kind: 'options',
              id: '1.7',
              label: {
                vi: 'Sử dụng công nghệ theo hướng bền vững trong sản xuất',
                en: 'Sustainable technology in production',
              },
              maxMark: '1',
              options: [
                { mark: '0', label: { vi: 'Không sử dụng công nghệ theo hướng bền vững trong sản xuất' } },
                {
                  mark: '1',
                  label: {
                    vi: 'Có áp dụng công nghệ theo hướng bền vững môi trường (công nghệ tiết kiệm nguyên liệu, nhiên liệu; hoạt động xử lý/tái chế chất thải; tận thu tái sử dụng, tái chế phụ phẩm nông nghiệp, ...)',
                  },
                },
              ],
            },
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
            typeOfProductionBusiness2,
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
          children: [productStory2, storyStructure, localKnowledgeIdentity],
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
              label: { vi: 'Tạp chất', en: 'Impurities' },
              maxMark: '2',
              rules: [
                {
                  kind: 'stop-if',
                  text: {
                    vi: 'Chú ý: Nếu có các tạp chất không chấp nhận được (các tạp chất có nguy cơ gây mất an toàn thực phẩm) như: lông, côn trùng, mẫu gỗ, cát, nhựa... sẽ không đánh giá các bước tiếp theo',
                    en: 'When there are impurities that endanger food safety, the steps that follow are not assessed.',
                  },
                },
              ],
              options: [
                { mark: '0', label: { vi: 'Có tạp chất' } },
                { mark: '1', label: { vi: 'Có rất ít tạp chất, chấp nhận được' } },
                { mark: '2', label: { vi: 'Sạch, không phát hiện tạp chất' }, leastForStars: 4 },
              ],
            },
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Hình dạng', en: 'Shape' },
              maxMark: '2',
              guidance: [{ vi: '(Của ngoại hình trà, trà thảo mộc,...)' }],
              options: [
                { mark: '0', label: { vi: 'Không đồng đều, chấp nhận được' } },
                { mark: '1', label: { vi: 'Tương đối đồng đều, phù hợp' } },
                { mark: '2', label: { vi: 'Đồng đều, phù hợp' } },
              ],
            },
            {
              kind: 'options',
              id: '6.3',
              label: { vi: 'Màu nước', en: 'Liquor colour' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Hơi đục, màu nhạt, chấp nhận được' } },
                { mark: '1', label: { vi: 'Trong sáng, phù hợp (với tính chất sản phẩm)' } },
                { mark: '2', label: { vi: 'Trong sáng, rất phù hợp' }, leastForStars: 4 },
                { mark: '3', label: { vi: 'Trong sáng, rất phù hợp, bền màu' } },
              ],
            },
            {
              kind: 'options',
              id: '6.4',
              label: { vi: 'Mùi nước', en: 'Liquor aroma' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Có mùi lạ (chấp nhận được) hoặc không rõ mùi' } },
                { mark: '1', label: { vi: 'Thơm tự nhiên, nhẹ' } },
                { mark: '2', label: { vi: 'Thơm tự nhiên, mạnh' }, leastForStars: 4 },
                { mark: '3', label: { vi: 'Thơm tự nhiên, mạnh, bền mùi' } },
              ],
            },
            {
              kind: 'options',
              id: '6.5',
              label: { vi: 'Vị nước', en: 'Liquor taste' },
              maxMark: '5',
              options: [
                { mark: '0', label: { vi: 'Vị khác thường (chấp nhận được) hoặc không rõ vị' } },
                { mark: '1', label: { vi: 'Tương đối đậm phù hợp (với tính chất sản phẩm)' } },
                { mark: '3', label: { vi: 'Vị đậm, dịu, phù hợp' }, leastForStars: 4 },
                { mark: '5', label: { vi: 'Vị đậm, dịu, phù hợp, có hậu vị ngọt' } },
              ],
            },
          ],
        },
        uniqueness,
        qualityDeclaration,
        productQualityAssurance2,
        instructionsForUse,
        globalMarketOpportunity3,
      ],
    },
  ],
};
