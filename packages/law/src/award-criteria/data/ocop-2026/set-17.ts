import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  distributionOrganisation,
  environmentalProtectionInProduction,
  globalMarketOpportunity2,
  legalRepresentative,
  localKnowledgeIdentity2,
  mainDistributionArea,
  originOfTheProduct2,
  packingAndPackaging,
  productPromotion,
  productStory,
  productionCapacityForDistribution,
  qualityDeclaration,
  rawMaterialSource3,
  smell,
  storyStructure,
  styleAndGoodsLabelling,
  sustainableTechnologyInProduction,
  typeOfProductionBusiness,
  uniqueness,
  useOfLocalLabour,
  valueAdded,
  valueChainLinkage,
} from './common-criteria.js';

/** Bộ 17, Phụ lục II. */
export const set17: CriteriaSet = {
  id: 'ocop-2026/17',
  label: { vi: 'Đồ uống không cồn khác', en: 'Other non-alcoholic drinks' },
  classification: 'Sản phẩm: Đồ uống. Nhóm: Đồ uống không cồn',
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
      vi: 'Hồ sơ bị loại khi: Giả mạo hồ sơ hoặc không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm theo quy định; hoặc giấy phép sản xuất theo quy định hoặc không đáp ứng về hồ sơ đăng ký theo quy định',
      en: 'A file is turned down when it is forged, does not fully meet the rules on the food-safety certificate of the establishment or on the production licence, or does not meet the rules on the registration file.',
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
            rawMaterialSource3,
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
                  leastForStars: 4,
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký nhãn hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng) và có bằng độc quyền kiểu dáng công nghiệp, hoặc bằng sáng chế, hoặc Bằng độc quyền giải pháp hữu ích, hoặc Giấy chứng nhận đăng ký quyền tác giả (trừ Giấy chứng nhận đăng ký quyền tác giả đối với nhãn hiệu).',
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
          label: { vi: 'CÂU CHUYỆN SẢN PHẨM', en: 'Product story' },
          maxMark: '12',
          children: [productStory, storyStructure, localKnowledgeIdentity2],
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
              maxMark: '3',
              rules: [
                {
                  kind: 'stop-if',
                  text: {
                    vi: 'Ghi chú: Nếu có tạp chất lạ có nguy cơ gây mất an toàn thực phẩm như đất, côn trùng, lông, len... sẽ không đánh giá các bước tiếp theo',
                    en: 'When there are impurities that endanger food safety, the steps that follow are not assessed.',
                  },
                },
              ],
              options: [
                { mark: '0', label: { vi: 'Có tạp chất' } },
                { mark: '1', label: { vi: 'Có rất ít tạp chất, chấp nhận được' } },
                { mark: '3', label: { vi: 'Sạch, không phát hiện tạp chất/cặn' } },
              ],
            },
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Màu sắc', en: 'Colour' },
              maxMark: '4',
              options: [
                { mark: '0', label: { vi: 'Màu sắc không phù hợp với đặc tính sản phẩm' } },
                { mark: '2', label: { vi: 'Màu sắc phù hợp với đặc tính sản phẩm' }, leastForStars: 4 },
                { mark: '4', label: { vi: 'Màu sắc đẹp, rất phù hợp với đặc tính sản phẩm' } },
              ],
            },
            smell,
            {
              kind: 'options',
              id: '6.4',
              label: { vi: 'Vị', en: 'Taste' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Có vị lạ' } },
                { mark: '1', label: { vi: 'Tương đối phù hợp với sản phẩm' } },
                { mark: '2', label: { vi: 'Phù hợp với sản phẩm' } },
                { mark: '3', label: { vi: 'Phù hợp với sản phẩm, “ấn tượng”, hấp dẫn' } },
              ],
            },
          ],
        },
        uniqueness,
        qualityDeclaration,
        {
          kind: 'options',
          id: '9',
          label: { vi: 'ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM', en: 'Product quality assurance' },
          maxMark: '5',
          options: [
            {
              mark: '1',
              label: {
                vi: 'Cơ sở chế biến, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định',
              },
              leastForStars: 3,
            },
            {
              mark: '3',
              label: {
                vi: 'Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP, ....)',
              },
              leastForStars: 4,
            },
            {
              mark: '5',
              label: {
                vi: 'Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường đích (ISO, HACCP, BRC, Halal, FDA...)',
              },
            },
          ],
        },
        globalMarketOpportunity2,
      ],
    },
  ],
};
