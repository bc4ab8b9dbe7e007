import type { CriteriaSet } from '../../criteria-set.js';
import {
  businessGrowth,
  distributionOrganisation,
  environmentalProtectionInProduction2,
  globalMarketOpportunity,
  intellectualProperty,
  localKnowledgeIdentity,
  mainDistributionArea2,
  originOfTheProduct4,
  productOrigin2,
  productPromotion,
  productQualityAssurance,
  productStory,
  productionCapacityForDistribution,
  shapeRelativeToProduct,
  storyStructure,
  sustainableTechnologyInProduction,
  typeOfProductionBusiness,
  useOfLocalLabour,
  valueChainLinkage2,
} from './common-criteria.js';

/** Bộ 24, Phụ lục II. */
export const set24: CriteriaSet = {
  id: 'ocop-2026/24',
  label: { vi: 'Cây cảnh', en: 'Ornamental plants' },
  classification: 'Sản phẩm: Sinh vật cảnh',
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
      vi: 'Hồ sơ bị loại khi: Giả mạo hồ sơ hoặc không đáp ứng quy định hồ sơ đăng ký theo quy định',
      en: 'A file is turned down when it is forged or does not meet the rules on the registration file.',
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
          maxMark: '19',
          children: [
            productOrigin2,
            {
              kind: 'options',
              id: '1.2',
              label: { vi: 'Gia tăng giá trị', en: 'Value added' },
              maxMark: '4',
              options: [
                { mark: '1', label: { vi: 'Trồng, chăm sóc đơn giản' } },
                { mark: '2', label: { vi: 'Trồng, chăm sóc, cắt tỉa' } },
                { mark: '4', label: { vi: 'Trồng, chăm sóc, cắt tỉa, tạo dáng kỹ thuật tay nghề cao' } },
              ],
            },
            productionCapacityForDistribution,
            valueChainLinkage2,
            environmentalProtectionInProduction2,
            sustainableTechnologyInProduction,
          ],
        },
        {
          kind: 'group',
          id: '2',
          label: { vi: 'PHÁT TRIỂN SẢN PHẨM', en: 'Product development' },
          maxMark: '9',
          children: [
            originOfTheProduct4,
            {
              kind: 'options',
              id: '2.2',
              label: { vi: 'Phong cách, ghi nhãn sản phẩm', en: 'Style and product label' },
              maxMark: '4',
              guidance: [{ vi: '(tem, nhãn gắn trên sản phẩm)' }],
              options: [
                { mark: '1', label: { vi: 'Thông tin/thuyết minh về sản phẩm đầy đủ' }, leastForStars: 3 },
                {
                  mark: '3',
                  label: {
                    vi: 'Thông tin/thuyết minh đầy đủ, thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu)',
                  },
                },
                {
                  mark: '4',
                  label: {
                    vi: 'Thông tin/thuyết minh đầy đủ, ấn tượng, thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu), có mã truy xuất nguồn gốc điện tử',
                  },
                  leastForStars: 5,
                },
              ],
            },
          ],
        },
        {
          kind: 'group',
          id: '3',
          label: { vi: 'SỨC MẠNH CỘNG ĐỒNG', en: 'Community strength' },
          maxMark: '12',
          children: [
            typeOfProductionBusiness,
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
                    vi: 'Đại diện pháp luật của chủ thể không phải nữ, không phải là đồng bào dân tộc thiểu số, không phải là người khuyết tật',
                  },
                },
                {
                  mark: '1',
                  label: {
                    vi: 'Đại diện pháp luật của chủ thể là nữ; hoặc là đồng bào dân tộc thiểu số; hoặc là người khuyết tật.',
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
          children: [mainDistributionArea2, distributionOrganisation, productPromotion],
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
          label: { vi: 'CHẤT LƯỢNG SẢN PHẨM', en: 'Product quality' },
          maxMark: '17',
          children: [
            shapeRelativeToProduct,
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Màu sắc', en: 'Colour' },
              maxMark: '4',
              options: [
                { mark: '1', label: { vi: 'Phù hợp với đặc tính sản phẩm' } },
                { mark: '2', label: { vi: 'Đẹp, bắt mắt so với đặc tính sản phẩm' } },
                { mark: '4', label: { vi: 'Rất đẹp, bắt mắt và ấn tượng so với đặc tính sản phẩm' } },
              ],
            },
            {
              kind: 'options',
              id: '6.3',
              label: { vi: 'Kiểu dáng, tạo hình, mỹ thuật', en: 'Form, shaping, artistry' },
              maxMark: '5',
              options: [
                { mark: '1', label: { vi: 'Tạo hình, kiểu dáng trung bình' } },
                { mark: '2', label: { vi: 'Tạo hình, kiểu dáng khéo léo/đẹp mắt' } },
                { mark: '3', label: { vi: 'Tạo hình, kiểu dáng khéo léo, có giá trị mỹ thuật, kỹ thuật' } },
                {
                  mark: '5',
                  label: {
                    vi: 'Tạo hình tinh xảo, có giá trị mỹ thuật, kỹ thuật, thể hiện thông điệp truyền tải',
                  },
                  leastForStars: 5,
                },
              ],
            },
            {
              kind: 'options',
              id: '6.4',
              label: { vi: 'Thiết kế sản phẩm', en: 'Product design (pack, pot, accessories)' },
              maxMark: '3',
              guidance: [{ vi: '(chậu trồng, phụ kiện kèm theo...)' }],
              options: [
                { mark: '1', label: { vi: 'Thiết kế sản phẩm đơn giản, phổ biến' } },
                { mark: '2', label: { vi: 'Thiết kế đẹp, phù hợp với sản phẩm' } },
                { mark: '3', label: { vi: 'Thiết kế ấn tượng, sử dụng vật liệu thân thiện môi trường' } },
              ],
            },
          ],
        },
        {
          kind: 'options',
          id: '7',
          label: { vi: 'TÍNH ĐỘC ĐÁO', en: 'Uniqueness' },
          maxMark: '9',
          guidance: [
            {
              vi: 'Chất lượng: Có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương',
            },
          ],
          options: [
            { mark: '2', label: { vi: 'Trung bình' } },
            { mark: '4', label: { vi: 'Tương đối độc đáo' } },
            { mark: '6', label: { vi: 'Độc đáo, mang tính đặc trưng' }, leastForStars: 4 },
            { mark: '9', label: { vi: 'Rất độc đáo và có tính đặc trưng' }, leastForStars: 5 },
          ],
        },
        productQualityAssurance,
        globalMarketOpportunity,
      ],
    },
  ],
};
