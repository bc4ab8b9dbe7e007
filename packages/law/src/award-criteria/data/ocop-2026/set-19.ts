import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  convenienceOfUse,
  distributionOrganisation,
  effectivenessInUse,
  environmentalProtectionInProduction2,
  globalMarketOpportunity5,
  instructionsForUse3,
  intellectualProperty,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea,
  originOfTheProduct3,
  packingAndPackaging,
  productPromotion,
  productQualityAssurance5,
  productStory2,
  productionCapacityForDistribution,
  rawMaterialSource2,
  sensoryIndicators,
  storyStructure,
  sustainableTechnologyInProduction,
  typeOfProductionBusiness,
  useOfLocalLabour,
  valueAdded2,
  valueChainLinkage,
} from './common-criteria.js';

/** Bộ 19, Phụ lục II. */
export const set19: CriteriaSet = {
  id: 'ocop-2026/19',
  label: { vi: 'Mỹ phẩm có thành phần từ dược liệu', en: 'Cosmetics with herbal ingredients' },
  classification: 'Sản phẩm: Dược liệu. Nhóm: Mỹ phẩm',
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
      vi: 'Bị loại khi: Giả mạo hồ sơ hoặc không có đủ điều kiện bắt buộc để sản xuất sản phẩm theo quy định quản lý chuyên ngành của Bộ Y tế; hoặc không có Bản công bố sản phẩm (hoặc tương đương) hoặc không đáp ứng về Hồ sơ đăng ký theo quy định',
      en: 'A file is turned down when it is forged, when the production conditions demanded by the rules of the Ministry of Health are not met, when there is no product declaration or its equal, or when it does not meet the rules on the registration file.',
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
            valueAdded2,
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
          maxMark: '11',
          children: [
            originOfTheProduct3,
            packingAndPackaging,
            {
              kind: 'options',
              id: '2.3',
              label: { vi: 'Phong cách, ghi nhãn hàng hóa', en: 'Style and goods labelling' },
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
                    vi: 'Ghi nhãn hàng hóa đầy đủ, đúng quy định và thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu)',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Ghi nhãn hàng hóa đầy đủ, đúng quy định, đẹp và thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử',
                  },
                  leastForStars: 4,
                },
              ],
            },
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
          kind: 'options',
          id: '6',
          label: { vi: 'CÔNG BỐ CHẤT LƯỢNG', en: 'Quality declaration' },
          maxMark: '5',
          rules: [
            {
              kind: 'stop-if',
              text: {
                vi: 'Ghi chú: Không đánh giá các bước tiếp theo nếu không có Phiếu công bố sản phẩm mỹ phẩm theo quy định',
                en: 'Without the declaration of the cosmetic product, the steps that follow are not assessed.',
              },
            },
          ],
          options: [
            { mark: '0', label: { vi: 'Không có hồ sơ công bố tiêu chuẩn sản phẩm' } },
            { mark: '1', label: { vi: 'Có hồ sơ công bố tiêu chuẩn sản phẩm' } },
            {
              mark: '3',
              label: {
                vi: 'Có hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu/tiêu chuẩn bao bì sản phẩm',
              },
            },
            {
              mark: '5',
              label: {
                vi: 'Có hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu; tiêu chuẩn bao bì; phiếu kiểm nghiệm theo tiêu chuẩn tại cơ quan kiểm nghiệm độc lập',
              },
            },
          ],
        },
        sensoryIndicators,
        convenienceOfUse,
        effectivenessInUse,
        {
          kind: 'options',
          id: '10',
          label: { vi: 'TÍNH ĐỘC ĐÁO', en: 'Uniqueness' },
          maxMark: '5',
          guidance: [
            {
              vi: '(Chất lượng: Có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương)',
            },
          ],
          options: [
            { mark: '0', label: { vi: 'Trung bình' } },
            { mark: '1', label: { vi: 'Tương đối độc đáo' } },
            { mark: '3', label: { vi: 'Độc đáo, mang tính đặc trưng' }, leastForStars: 4 },
            { mark: '5', label: { vi: 'Rất độc đáo và có tính đặc trưng' }, leastForStars: 5 },
          ],
        },
        {
          kind: 'options',
          id: '11',
          label: { vi: 'KIỂM TRA ĐỊNH KỲ', en: 'Periodic safety testing' },
          maxMark: '3',
          guidance: [{ vi: '(Hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn)' }],
          options: [
            { mark: '0', label: { vi: 'Có, nhưng không đạt' } },
            { mark: '1', label: { vi: 'Có, đạt nhưng không đủ' } },
            { mark: '3', label: { vi: 'Có, đạt đầy đủ' } },
          ],
        },
        productQualityAssurance5,
        instructionsForUse3,
        globalMarketOpportunity5,
      ],
    },
  ],
};
