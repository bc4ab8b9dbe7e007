import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  distributionOrganisation,
  environmentalProtectionInProduction3,
  globalMarketOpportunity4,
  instructionsForUse2,
  intellectualProperty,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea,
  packingAndPackaging,
  productOrigin,
  productPromotion,
  productStory,
  productionCapacityForDistribution2,
  rawMaterialAreaHolds2,
  storyStructure,
  styleAndGoodsLabelling,
  sustainableTechnologyInProduction3,
  typeOfProductionBusiness2,
  uniqueness3,
  useOfLocalLabour,
  valueChainLinkage3,
} from './common-criteria.js';

/** Bộ 3, Phụ lục II. */
export const set03: CriteriaSet = {
  id: 'ocop-2026/3',
  label: { vi: 'Gạo, ngũ cốc, hạt sơ chế khác', en: 'Rice, cereals, other pre-processed grains' },
  classification: 'Sản phẩm: Thực phẩm. Nhóm: Thực phẩm thô, sơ chế',
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
            productOrigin,
            rawMaterialAreaHolds2,
            {
              kind: 'options',
              id: '1.3',
              label: { vi: 'Gia tăng giá trị', en: 'Value added' },
              maxMark: '3',
              options: [
                { mark: '1', label: { vi: 'Sơ chế (rửa, làm sạch, phân loại, đóng gói...) thủ công' } },
                { mark: '2', label: { vi: 'Ứng dụng máy móc trong sơ chế, đóng gói sản phẩm' } },
                {
                  mark: '3',
                  label: {
                    vi: 'Ứng dụng công nghệ tiên tiến trong sơ chế, bảo quản (nâng cao chất lượng sản phẩm/ kéo dài thời gian bảo quản và giữ chất lượng ổn định trong quá trình bảo quản...)',
                  },
                  leastForStars: 5,
                },
              ],
            },
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
          children: [
            {
              kind: 'options',
              id: '2.1',
              label: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of the product idea' },
              maxMark: '3',
              rules: [
                {
                  kind: 'not-assessed-if',
                  text: {
                    vi: 'Ghi chú: Không đánh giá những sản phẩm có tính phổ biến của nhóm sản phẩm chủ lực cấp quốc gia, cấp tỉnh mà không có sự nổi trội và đặc sắc.',
                    en: 'Common products of the main national or provincial groups without a distinct character are not assessed.',
                  },
                },
              ],
              options: [
                { mark: '0', label: { vi: 'Sản phẩm được trồng phổ biến ở nhiều, tỉnh, thành phố' } },
                {
                  mark: '1',
                  label: {
                    vi: 'Sản phẩm được trồng phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do điều kiện đất đai, thời tiết, kỹ thuật bản địa',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Sản phẩm được trồng ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội, thương mại gắn với chỉ dẫn nguồn gốc địa lý',
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
          maxMark: '12',
          children: [
            {
              kind: 'options',
              id: '6.1',
              label: { vi: 'Tạp chất', en: 'Impurities' },
              maxMark: '3',
              rules: [
                {
                  kind: 'stop-if',
                  text: {
                    vi: 'Chú ý: Nếu có các tạp chất không chấp nhận được (có nguy cơ gây mất an toàn thực phẩm) như: Lông, côn trùng, mẫu gỗ, cát, nhựa ...sẽ không đánh giá các bước tiếp theo',
                    en: 'When there are impurities that endanger food safety, the steps that follow are not assessed.',
                  },
                },
              ],
              options: [
                { mark: '1', label: { vi: 'Có tạp chất, chấp nhận được' } },
                { mark: '2', label: { vi: 'Có rất ít tạp chất, chấp nhận được' } },
                { mark: '3', label: { vi: 'Sạch, không phát hiện tạp chất' }, leastForStars: 4 },
              ],
            },
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Kích thước, độ đồng đều', en: 'Size, uniformity' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Không đồng đều' } },
                { mark: '1', label: { vi: 'Không đồng đều, chấp nhận được' } },
                { mark: '2', label: { vi: 'Tương đối đồng đều' } },
                { mark: '3', label: { vi: 'Đồng đều' }, leastForStars: 4 },
              ],
            },
            {
              kind: 'options',
              id: '6.3',
              label: { vi: 'Màu sắc', en: 'Colour' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Chấp nhận được' } },
                { mark: '1', label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm' } },
                { mark: '2', label: { vi: 'Tốt, phù hợp với đặc tính sản phẩm' }, leastForStars: 4 },
                { mark: '3', label: { vi: 'Rất tốt, phù hợp với đặc tính sản phẩm' }, leastForStars: 5 },
              ],
            },
            {
              kind: 'options',
              id: '6.4',
              label: { vi: 'Mùi, vị', en: 'Smell, taste' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Có mùi/vị lạ' } },
                { mark: '1', label: { vi: 'Có mùi/vị tương đối phù hợp với đặc tính sản phẩm' } },
                { mark: '2', label: { vi: 'Có mùi/vị phù hợp với đặc tính sản phẩm' }, leastForStars: 4 },
                { mark: '3', label: { vi: 'Có mùi/vị rất phù hợp với đặc tính sản phẩm' }, leastForStars: 5 },
              ],
            },
          ],
        },
        {
          kind: 'options',
          id: '7',
          label: { vi: 'DINH DƯỠNG', en: 'Nutrition' },
          maxMark: '3',
          guidance: [
            {
              vi: '(Chỉ ra hàm lượng của các chỉ tiêu như: amylose, cacbohydrat, năng lượng, lipid,... theo phiếu kiểm nghiệm)',
            },
          ],
          options: [
            { mark: '0', label: { vi: 'Không có' } },
            { mark: '1', label: { vi: 'Có 1 - 2 chỉ tiêu' } },
            { mark: '3', label: { vi: 'Có trên 2 chỉ tiêu' } },
          ],
        },
        uniqueness3,
        {
          kind: 'options',
          id: '9',
          label: { vi: 'CÔNG BỐ SẢN PHẨM', en: 'Product declaration' },
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
        {
          kind: 'options',
          id: '10',
          label: { vi: 'ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM', en: 'Product quality assurance' },
          maxMark: '5',
          options: [
            {
              mark: '1',
              label: {
                vi: 'Cơ sở sơ chế, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định',
              },
              leastForStars: 3,
            },
            {
              mark: '3',
              label: {
                vi: 'Cơ sở sơ chế, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP,...)',
              },
              leastForStars: 4,
            },
            {
              mark: '5',
              label: {
                vi: 'Cơ sở sơ chế, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường đích (ISO, HACCP, BRC, Halal, FDA...)',
              },
            },
          ],
        },
        instructionsForUse2,
        globalMarketOpportunity4,
      ],
    },
  ],
};
