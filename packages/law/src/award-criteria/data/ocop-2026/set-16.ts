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
  storyStructure,
  styleAndGoodsLabelling,
  typeOfProductionBusiness,
  uniqueness,
  useOfLocalLabour,
  valueChainLinkage,
} from './common-criteria.js';

/** Bộ 16, Phụ lục II. */
export const set16: CriteriaSet = {
  id: 'ocop-2026/16',
  label: {
    vi: 'Nước khoáng thiên nhiên, nước uống đóng chai',
    en: 'Natural mineral water, bottled drinking water',
  },
  classification: 'Sản phẩm: Đồ uống. Nhóm: Đồ uống không cồn',
  managedBy: ['Bộ Y tế'],
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
            rawMaterialSource3,
            {
              kind: 'options',
              id: '1.2',
              label: { vi: 'Gia tăng giá trị', en: 'Value added' },
              maxMark: '3',
              options: [
                { mark: '1', label: { vi: 'Tinh chế' } },
                { mark: '2', label: { vi: 'Ứng dụng công nghệ cao trong tinh chế' } },
                { mark: '3', label: { vi: 'Ứng dụng công nghệ cao trong tinh chế, đóng gói' } },
              ],
            },
            productionCapacityForDistribution,
            valueChainLinkage,
            environmentalProtectionInProduction,
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
                    vi: 'Có áp dụng công nghệ theo hướng bền vững môi trường (công nghệ tiết kiệm nguyên liệu, nhiên liệu; hoạt động xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phụ phẩm nông nghiệp,...)',
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
                    vi: 'Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký nhãn hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng) và có đăng độc quyền kiểu dáng công nghiệp, hoặc Bằng sáng chế, hoặc Bằng độc quyền giải pháp hữu ích, hoặc Giấy chứng nhận đăng ký quyền tác giả (trừ Giấy chứng nhận đăng ký quyền tác giả đối với nhãn hiệu).',
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
          rules: [
            {
              kind: 'stop-if-zero',
              text: {
                vi: 'Ghi chú: Nếu được 0 điểm tại một trong các chỉ tiêu trên, sẽ không đánh giá các bước tiếp theo.',
                en: 'When one of the indicators above gets 0, the steps that follow are not assessed.',
              },
            },
          ],
          children: [
            {
              kind: 'options',
              id: '6.1',
              label: { vi: 'Tạp chất lạ', en: 'Foreign matter' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Có tạp chất' } },
                { mark: '3', label: { vi: 'Sạch, không phát hiện tạp chất/cặn' } },
              ],
            },
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Màu sắc', en: 'Colour' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Có màu' } },
                { mark: '3', label: { vi: 'Trong suốt, không màu' } },
              ],
            },
            {
              kind: 'options',
              id: '6.3',
              label: { vi: 'Mùi', en: 'Smell' },
              maxMark: '4',
              options: [
                { mark: '0', label: { vi: 'Có mùi' } },
                { mark: '2', label: { vi: 'Có mùi nhẹ, tự nhiên, chấp nhận được' } },
                { mark: '4', label: { vi: 'Không có mùi' } },
              ],
            },
            {
              kind: 'options',
              id: '6.4',
              label: { vi: 'Vị', en: 'Taste' },
              maxMark: '5',
              options: [
                { mark: '0', label: { vi: 'Có vị lạ' } },
                { mark: '1', label: { vi: 'Tương đối phù hợp với sản phẩm' } },
                { mark: '3', label: { vi: 'Phù hợp với sản phẩm' } },
                { mark: '5', label: { vi: 'Phù hợp với sản phẩm, “ấn tượng”, sảng khoái sau uống' } },
              ],
            },
          ],
        },
        uniqueness,
        qualityDeclaration,
        {
          kind: 'options',
          id: '9',
          label: {
            vi: 'ĐIỀU KIỆN ĐẢM BẢO AN TOÀN CHẤT LƯỢNG SẢN PHẨM',
            en: 'Conditions ensuring product safety and quality',
          },
          maxMark: '5',
          options: [
            {
              mark: '1',
              label: {
                vi: 'Có giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất sản phẩm (hoặc tương đương) theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực)',
              },
            },
            {
              mark: '3',
              label: {
                vi: 'Có giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất sản phẩm (hoặc tương đương) theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực) và được kiểm tra, đánh giá của cơ quan có thẩm quyền sau cấp giấy',
              },
            },
            {
              mark: '5',
              label: {
                vi: 'Có giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất sản phẩm (hoặc tương đương) theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực); được kiểm tra, đánh giá của cơ quan có thẩm quyền sau cấp giấy và có tài liệu chứng minh áp dụng dây chuyền sản xuất tiên tiến, hiện đại.',
              },
              leastForStars: 5,
            },
          ],
        },
        globalMarketOpportunity2,
      ],
    },
  ],
};
