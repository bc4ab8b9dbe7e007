import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  colour,
  distributionOrganisation,
  globalMarketOpportunity3,
  impurities,
  instructionsForUse,
  intellectualProperty,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea,
  originOfTheProduct,
  packingAndPackaging,
  productPromotion2,
  productQualityAssurance2,
  productStory,
  productionCapacityForDistribution2,
  rawMaterialAreaHolds3,
  rawMaterialSource,
  storyStructure,
  styleAndGoodsLabelling,
  sustainableTechnologyInProduction2,
  uniqueness2,
  useOfLocalLabour,
  valueAdded4,
  valueChainLinkage3,
} from './common-criteria.js';

/** Bộ 7, Phụ lục II. */
export const set07: CriteriaSet = {
  id: 'ocop-2026/7',
  label: { vi: 'Chế biến từ rau, củ, quả, hạt', en: 'Processed from vegetables, tubers, fruits, seeds' },
  classification: 'Sản phẩm: Thực phẩm. Nhóm: Nông sản chế biến',
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
            rawMaterialSource,
            rawMaterialAreaHolds3,
            valueAdded4,
            productionCapacityForDistribution2,
            valueChainLinkage3,
            {
              kind: 'options',
              id: '1.6',
              label: {
                vi: 'Bảo vệ môi trường trong quá trình sản xuất',
                en: 'Environmental protection in production',
              },
              maxMark: '3',
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Có hồ sơ, thủ tục về môi trường theo quy định của pháp luật và các quy định khác về bảo vệ môi trường',
                  },
                  leastForStars: 4,
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Có hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường và hồ sơ minh chứng về công trình thu gom và xử lý chất thải theo quy định',
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
            {
              kind: 'options',
              id: '3.1',
              label: {
                vi: 'Loại hình tổ chức sản xuất - kinh doanh',
                en: 'Type of production-business organisation',
              },
              maxMark: '3',
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Hộ sản xuất/hộ gia đình có đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác (có giấy đăng ký kinh doanh theo quy định)',
                  },
                },
                {
                  mark: '1',
                  label: {
                    vi: 'Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn góp của cộng đồng người địa phương <51%',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'HTX tổ chức, hoạt động theo đúng quy định của pháp luật; hoặc công ty cổ phần có vốn góp của cộng đồng người địa phương ≥ 51%',
                  },
                },
              ],
            },
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
          children: [mainDistributionArea, distributionOrganisation, productPromotion2],
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
              label: { vi: 'Hình dạng, thể chất', en: 'Shape, texture' },
              maxMark: '2',
              options: [
                { mark: '0', label: { vi: 'Kích thước/hình dạng, thể chất không đồng đều' } },
                { mark: '1', label: { vi: 'Kích thước/hình dạng, thể chất khá đồng đều (> 60%)' } },
                { mark: '2', label: { vi: 'Kích thước/hình dạng, thể chất đồng đều (> 90%)' } },
              ],
            },
            colour,
            {
              kind: 'options',
              id: '6.4',
              label: { vi: 'Mùi', en: 'Smell' },
              maxMark: '3',
              options: [
                {
                  mark: '1',
                  label: { vi: 'Không có mùi đặc trưng, là mùi của thành phần tạo nên (mùi của hương liệu)' },
                },
                { mark: '2', label: { vi: 'Tự nhiên của thành phần nguyên liệu' }, leastForStars: 4 },
                {
                  mark: '3',
                  label: { vi: 'Tự nhiên của thành phần nguyên liệu, phù hợp, hấp dẫn' },
                  leastForStars: 5,
                },
              ],
            },
            {
              kind: 'options',
              id: '6.5',
              label: { vi: 'Vị', en: 'Taste' },
              maxMark: '5',
              options: [
                { mark: '0', label: { vi: 'Vị khác thường' } },
                { mark: '1', label: { vi: 'Chấp nhận được' } },
                { mark: '3', label: { vi: 'Phù hợp với đặc trưng của sản phẩm' }, leastForStars: 4 },
                { mark: '5', label: { vi: 'Phù hợp với đặc trưng của sản phẩm, hấp dẫn' }, leastForStars: 5 },
              ],
            },
          ],
        },
        uniqueness2,
        {
          kind: 'options',
          id: '8',
          label: { vi: 'CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM', en: 'Quality declaration' },
          maxMark: '5',
          rules: [
            {
              kind: 'evidence',
              text: {
                vi: 'Ghi chú: Bản tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm',
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
    {
      code: 'CRITERION_OPTIONS_EQUAL',
      path: ['criteria', 0, 'children', 2, 'children', 0, 'options', 1, 'mark'],
      printed: '1',
      reason: {
        vi: 'Hai mức cùng ghi 1 điểm; ở các bộ khác mức này ghi 2 điểm, nhưng không phép cộng nào buộc phải là 2 nên để nguyên.',
        en: 'Two options have 1; other sets give this one 2, but no sum demands it, so it stays.',
      },
    },
  ],
};
