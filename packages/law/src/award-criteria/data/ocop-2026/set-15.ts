import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  distributionOrganisation,
  globalMarketOpportunity2,
  intellectualProperty,
  legalRepresentative,
  mainDistributionArea,
  originOfTheProduct2,
  packingAndPackaging,
  productPromotion,
  productQualityAssurance3,
  productStory,
  productionCapacityForDistribution,
  qualityDeclaration,
  rawMaterialSource2,
  smell,
  storyStructure,
  styleAndGoodsLabelling,
  typeOfProductionBusiness,
  uniqueness2,
  useOfLocalLabour,
  valueAdded,
  valueChainLinkage,
} from './common-criteria.js';

/** Bộ 15, Phụ lục II. */
export const set15: CriteriaSet = {
  id: 'ocop-2026/15',
  label: { vi: 'Đồ uống có cồn khác', en: 'Other alcoholic drinks' },
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
      vi: 'Hồ sơ bị loại khi: Giả mạo hồ sơ; hoặc không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm theo quy định; hoặc không có giấy phép sản xuất theo quy định hoặc không đáp ứng về hồ sơ đăng ký theo quy định',
      en: 'A file is turned down when it is forged, does not fully meet the rules on the food-safety certificate of the establishment, has no production licence as required, or does not meet the rules on the registration file.',
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
            {
              kind: 'options',
              id: '1.5',
              label: {
                vi: 'Bảo vệ môi trường trong quá trình sản xuất',
                en: 'Environmental protection in production',
              },
              maxMark: '3',
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật và các quy định khác về bảo vệ môi trường',
                  },
                  leastForStars: 4,
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường và hồ sơ minh chứng về công trình thu gom và xử lý chất thải theo quy định',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Có hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường; hồ sơ minh chứng về công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng về sử dụng bao gói thân thiện với môi trường',
                  },
                },
              ],
            },
            {
              kind: 'options',
              id: '1.6',
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
                    vi: 'Có áp dụng công nghệ theo hướng bền vững môi trường (công nghệ tiết kiệm nguyên liệu, nhiên liệu; hoạt động xử lý/tái chế chất thải; tận thu tái sử dụng, tái chế phụ phẩm nông nghiệp, ... )',
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
          maxMark: '11',
          children: [originOfTheProduct2, packingAndPackaging, styleAndGoodsLabelling, bilingualLabel2],
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
            productStory,
            storyStructure,
            {
              kind: 'options',
              id: '5.3',
              label: { vi: 'Trí tuệ/bản sắc địa phương', en: 'Local knowledge / identity' },
              maxMark: '5',
              guidance: [
                {
                  vi: 'Yêu cầu: Nội dung câu chuyện sản phẩm OCOP phải thể hiện rõ nguồn gốc, tài nguyên bản địa, văn hóa, bản sắc địa phương, giá trị đặc trưng của sản phẩm, có tính truyền cảm và thuyết phục,',
                },
              ],
              options: [
                {
                  mark: '0',
                  label: {
                    vi: 'Giống với câu chuyện sản phẩm của chủ thể khác, hoặc sản phẩm khác của cùng chủ thể',
                  },
                },
                {
                  mark: '1',
                  label: { vi: 'Có câu chuyện riêng, gắn với nguồn gốc xuất xứ sản phẩm' },
                  leastForStars: 3,
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Nội dung câu chuyện mang sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng của sản phẩm',
                  },
                },
                {
                  mark: '5',
                  label: {
                    vi: 'Nội dung câu chuyện mang sắc thái truyền thống, văn hóa địa phương, giá trị đặc trưng của sản phẩm, có tính truyền cảm và thuyết phục',
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
              rules: [
                {
                  kind: 'stop-if',
                  text: {
                    vi: 'Ghi chú: Nếu có tạp chất lạ có nguy cơ gây mất an toàn thực phẩm như đất, côn trùng, lông, len... sẽ không đánh giá các bước tiếp theo.',
                    en: 'When there are impurities that endanger food safety, the steps that follow are not assessed.',
                  },
                },
              ],
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
                { mark: '0', label: { vi: 'Màu sắc không phù hợp với đặc tính sản phẩm' } },
                { mark: '1', label: { vi: 'Màu sắc phù hợp với đặc tính sản phẩm' }, leastForStars: 4 },
                { mark: '3', label: { vi: 'Màu sắc đẹp, rất phù hợp với đặc tính sản phẩm' } },
              ],
            },
            smell,
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
                { mark: '3', label: { vi: 'Vị đậm, dịu, phù hợp, không sốc' }, leastForStars: 4 },
                { mark: '5', label: { vi: 'Vị đậm, dịu, phù hợp, không sốc, hấp dẫn' } },
              ],
            },
          ],
        },
        uniqueness2,
        qualityDeclaration,
        productQualityAssurance3,
        globalMarketOpportunity2,
      ],
    },
  ],
};
