import type { CriteriaSet } from '../../criteria-set.js';
import {
  businessGrowth,
  distributionOrganisation,
  environmentalProtectionInProduction2,
  globalMarketOpportunity,
  intellectualProperty,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea2,
  productPromotion,
  productStory,
  productionCapacityForDistribution,
  shapeRelativeToProduct,
  storyStructure,
  sustainableTechnologyInProduction,
  typeOfProductionBusiness,
  useOfLocalLabour,
  valueChainLinkage2,
} from './common-criteria.js';

/** Bộ 25, Phụ lục II. */
export const set25: CriteriaSet = {
  id: 'ocop-2026/25',
  label: { vi: 'Động vật cảnh', en: 'Ornamental animals' },
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
      vi: 'Hồ sơ bị loại khi: Giả mạo hồ sơ hoặc không đáp ứng quy định Hồ sơ đăng ký theo quy định',
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
            {
              kind: 'options',
              id: '1.1',
              label: { vi: 'Nguồn gốc sản phẩm', en: 'Product origin' },
              maxMark: '4',
              rules: [
                {
                  kind: 'requirement',
                  text: {
                    vi: 'Yêu cầu: 100% sản phẩm được nuôi trên địa bàn cấp tỉnh',
                    en: 'Requirement: 100% of the product is raised within the province.',
                  },
                },
              ],
              options: [
                {
                  mark: '1',
                  label: { vi: 'Có sản phẩm được nuôi trên địa bàn cấp xã, nhưng tỷ lệ dưới 50%' },
                },
                { mark: '2', label: { vi: 'Sản phẩm được nuôi trên địa bàn cấp xã từ 50% đến dưới 75%' } },
                { mark: '4', label: { vi: 'Sản phẩm được nuôi trên địa bàn cấp xã từ 75% đến 100%' } },
              ],
            },
            {
              kind: 'options',
              id: '1.2',
              label: { vi: 'Gia tăng giá trị', en: 'Value added' },
              maxMark: '4',
              options: [
                { mark: '1', label: { vi: 'Nuôi, chăm sóc đơn giản' } },
                { mark: '2', label: { vi: 'Nuôi, chăm sóc, lựa chọn' } },
                { mark: '4', label: { vi: 'Nuôi, chăm sóc, lựa chọn với kỹ thuật tay nghề cao' } },
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
            {
              kind: 'options',
              id: '2.1',
              label: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of the product idea' },
              maxMark: '5',
              options: [
                { mark: '0', label: { vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố' } },
                {
                  mark: '1',
                  label: {
                    vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do điều kiện về nguyên liệu, kỹ thuật truyền thống',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội/sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương',
                  },
                },
                {
                  mark: '5',
                  label: {
                    vi: 'Sản phẩm là đặc sản, truyền thống, chỉ sản xuất trên địa bàn của xã, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý',
                  },
                  leastForStars: 4,
                },
              ],
            },
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
                  leastForStars: 4,
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
          maxMark: '15',
          children: [
            shapeRelativeToProduct,
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Màu sắc', en: 'Colour' },
              maxMark: '5',
              options: [
                { mark: '1', label: { vi: 'Phù hợp với đặc tính sản phẩm' } },
                { mark: '3', label: { vi: 'Đẹp, bắt mắt so với đặc tính sản phẩm' } },
                { mark: '5', label: { vi: 'Rất đẹp, bắt mắt và ấn tượng so với đặc tính sản phẩm :' } },
              ],
            },
            {
              kind: 'options',
              id: '6.3',
              label: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Size and outer shape' },
              maxMark: '5',
              options: [
                { mark: '0', label: { vi: 'Không đồng đều' } },
                { mark: '1', label: { vi: 'Không đồng đều, chấp nhận được' } },
                { mark: '3', label: { vi: 'Tương đối đồng đều' } },
                { mark: '5', label: { vi: 'Đồng đều' }, leastForStars: 4 },
              ],
            },
          ],
        },
        {
          kind: 'options',
          id: '7',
          label: { vi: 'TÍNH ĐỘC ĐÁO', en: 'Uniqueness' },
          maxMark: '10',
          guidance: [
            {
              vi: 'Chất lượng: có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương',
            },
          ],
          options: [
            { mark: '2', label: { vi: 'Trung bình' } },
            { mark: '5', label: { vi: 'Tương đối độc đáo' } },
            { mark: '7', label: { vi: 'Độc đáo, mang tính đặc trưng' }, leastForStars: 4 },
            { mark: '10', label: { vi: 'Rất độc đáo và có tính đặc trưng' }, leastForStars: 5 },
          ],
        },
        {
          kind: 'options',
          id: '8',
          label: { vi: 'ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM', en: 'Product quality assurance' },
          maxMark: '5',
          options: [
            { mark: '0', label: { vi: 'Không có hoạt động kiểm soát chất lượng sản phẩm' } },
            { mark: '3', label: { vi: 'Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm' } },
            {
              mark: '5',
              label: { vi: 'Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định' },
              leastForStars: 3,
            },
          ],
        },
        globalMarketOpportunity,
      ],
    },
  ],
};
