import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel,
  businessGrowth,
  distributionOrganisation,
  environmentalProtectionInProduction,
  finenessSharpness,
  intellectualProperty,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea,
  productPromotion,
  productStory,
  productionCapacityForDistribution,
  rawMaterialSource3,
  storyStructure,
  sustainableTechnologyInProduction,
  typeOfProductionBusiness,
  useOfLocalLabour,
  valueAdded3,
  valueChainLinkage2,
} from './common-criteria.js';

/** Bộ 22, Phụ lục II. */
export const set22: CriteriaSet = {
  id: 'ocop-2026/22',
  label: { vi: 'Vải, may mặc', en: 'Fabrics, garments' },
  classification: 'Sản phẩm: Hàng thủ công mỹ nghệ. Nhóm: Vải, may mặc',
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
          maxMark: '18',
          children: [
            rawMaterialSource3,
            valueAdded3,
            productionCapacityForDistribution,
            valueChainLinkage2,
            environmentalProtectionInProduction,
            sustainableTechnologyInProduction,
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
              maxMark: '4',
              options: [
                { mark: '0', label: { vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố' } },
                {
                  mark: '1',
                  label: {
                    vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do điều kiện về nguyên liệu, kỹ thuật truyền thông',
                  },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội/sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương',
                  },
                },
                {
                  mark: '4',
                  label: {
                    vi: 'Sản phẩm là đặc sản, truyền thống, chỉ sản xuất trên địa bàn của xã, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương, được thương mại ổn định ít nhất 36 tháng',
                  },
                  leastForStars: 4,
                },
              ],
            },
            {
              kind: 'options',
              id: '2.2',
              label: { vi: 'Bao bì, ghi nhãn sản phẩm', en: 'Packaging and labelling' },
              maxMark: '5',
              options: [
                {
                  mark: '1',
                  label: { vi: 'Có nhãn, ghi nhãn hàng hóa đầy đủ, theo đúng quy định' },
                  leastForStars: 3,
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Ghi nhãn hàng hóa đầy đủ, đúng quy định và thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu)',
                  },
                },
                {
                  mark: '5',
                  label: {
                    vi: 'Ghi nhãn hàng hóa đầy đủ, đúng quy định, đẹp và thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử',
                  },
                  leastForStars: 4,
                },
              ],
            },
            bilingualLabel,
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
          label: { vi: 'CÁC CHỈ TIÊU', en: 'Indicators' },
          maxMark: '24',
          children: [
            finenessSharpness,
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Thiết kế độc đáo', en: 'Unique design' },
              maxMark: '5',
              guidance: [{ vi: '(Chất lượng: Có nét riêng, khác biệt, không lẫn với sản phẩm khác,...)' }],
              rules: [
                {
                  kind: 'eliminated-if',
                  text: {
                    vi: 'Ghi chú: Nếu sản phẩm vi phạm sở hữu trí tuệ, sẽ bị loại bỏ',
                    en: 'Eliminated when the product infringes intellectual property.',
                  },
                },
              ],
              options: [
                { mark: '1', label: { vi: 'Phong cách thiết kế phổ biến' } },
                { mark: '3', label: { vi: 'Phong cách độc đáo riêng, nhưng là dạng thông thường' } },
                {
                  mark: '5',
                  label: { vi: 'Phong cách độc đáo riêng, thể hiện trí tuệ địa phương' },
                  leastForStars: 5,
                },
              ],
            },
            {
              kind: 'options',
              id: '6.3',
              label: {
                vi: 'Các yếu tố tích hợp lên giá trị của sản phẩm',
                en: 'Integrated value elements (form, pattern, structure, proportion)',
              },
              maxMark: '5',
              guidance: [
                {
                  vi: '(Kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp mắt; kết cấu cân đối, chắc chắn, bền vững; kích thước, tỷ lệ phù hợp;...)',
                },
              ],
              options: [
                { mark: '0', label: { vi: 'Không thể hiện rõ nét về giá trị sản phẩm' } },
                { mark: '1', label: { vi: 'Giá trị sản phẩm được tích hợp hài hòa, phù hợp' } },
                {
                  mark: '3',
                  label: {
                    vi: 'Giá trị sản phẩm được tích hợp hài hòa, phù hợp các yếu tố văn hóa, dân tộc',
                  },
                },
                {
                  mark: '5',
                  label: {
                    vi: 'Giá trị sản phẩm được tích hợp hài hòa, phù hợp các yếu tố văn hóa, dân tộc truyền thống, hình thành sản phẩm đặc trưng',
                  },
                },
              ],
            },
            {
              kind: 'options',
              id: '6.4',
              label: { vi: 'Các tính năng của sản phẩm', en: 'Functions (use value)' },
              maxMark: '4',
              guidance: [
                { vi: '(Giá trị sử dụng của sản phẩm: Tranh ảnh trang trí; túi đựng mỹ phẩm; lắc tay;...)' },
              ],
              options: [
                { mark: '0', label: { vi: 'Sản phẩm không có các tính năng cơ bản' } },
                {
                  mark: '1',
                  label: { vi: 'Sản phẩm có đủ các tính năng cơ bản để bán ở thị trường địa phương' },
                },
                {
                  mark: '2',
                  label: { vi: 'Sản phẩm có đủ các tính năng cơ bản để bán ở thị trường trong nước' },
                },
                { mark: '4', label: { vi: 'Sản phẩm có đủ các tính năng cơ bản để xuất khẩu' } },
              ],
            },
            {
              kind: 'options',
              id: '6.5',
              label: { vi: 'Chất lượng của nguyên liệu/thành phần', en: 'Quality of material / components' },
              maxMark: '5',
              options: [
                {
                  mark: '0',
                  label: {
                    vi: 'Nguyên liệu/thành phần không rõ nguồn gốc, không bảo đảm an toàn theo quy định pháp luật hoặc vi phạm quy định về bảo vệ môi trường, khai thác tài nguyên',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải thiện sinh kế cho đồng bào dân tộc',
                  },
                },
                {
                  mark: '5',
                  label: {
                    vi: 'Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải thiện sinh kế cho đồng bào dân tộc, có chứng chỉ quản lý vùng nguyên liệu bền vững',
                  },
                },
              ],
            },
          ],
        },
        {
          kind: 'options',
          id: '7',
          label: { vi: 'CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM', en: 'Quality declaration' },
          maxMark: '3',
          options: [
            { mark: '1', label: { vi: 'Có công bố chất lượng sản phẩm' }, leastForStars: 3 },
            {
              mark: '2',
              label: {
                vi: 'Có công bố chất lượng sản phẩm theo quy định (trường hợp sản phẩm có quy chuẩn kỹ thuật quốc gia thì bắt buộc áp dụng) và áp dụng các tiêu chuẩn quốc gia',
              },
            },
            {
              mark: '3',
              label: { vi: 'Có công bố chất lượng sản phẩm theo quy định và áp dụng các tiêu chuẩn quốc tế' },
            },
          ],
        },
        {
          kind: 'options',
          id: '8',
          label: {
            vi: 'HƯỚNG DẪN SỬ DỤNG ĐỂ ĐẢM BẢO SẢN PHẨM CÓ CHẤT LƯỢNG TỐT NHẤT CHO NGƯỜI TIÊU DÙNG',
            en: 'Instructions for use',
          },
          maxMark: '3',
          options: [
            { mark: '1', label: { vi: 'Có hướng dẫn sử dụng sản phẩm đơn giản' } },
            {
              mark: '2',
              label: { vi: 'Có hướng dẫn sử dụng chi tiết, cụ thể để sử dụng đúng tính năng của sản phẩm' },
            },
            {
              mark: '3',
              label: {
                vi: 'Có hướng dẫn sử dụng chi tiết, cụ thể để sử dụng đúng tính năng của sản phẩm, phát huy các giá trị văn hóa, chất lượng sản phẩm',
              },
            },
          ],
        },
        {
          kind: 'options',
          id: '9',
          label: { vi: 'CƠ HỘI THỊ TRƯỜNG TOÀN CẦU', en: 'Global market opportunity' },
          maxMark: '5',
          rules: [
            {
              kind: 'evidence',
              text: {
                vi: 'Ghi chú: Đánh giá dựa trên các hợp đồng xuất khẩu đã thực hiện, hoặc các chứng nhận chất lượng đã được cấp, hoặc các thông tin về đánh giá thị trường, kết quả xúc tiến thương mại ở các thị trường tiềm năng..',
                en: 'Rests on export contracts carried out, quality certificates granted, or market assessments and trade-promotion results in potential markets.',
              },
            },
          ],
          options: [
            { mark: '1', label: { vi: 'Có thể xuất khẩu đến thị trường khu vực Đông Nam Á' } },
            { mark: '3', label: { vi: 'Có thể xuất khẩu các thị trường ngoài khu vực Đông Nam Á' } },
            {
              mark: '5',
              label: { vi: 'Có thể xuất khẩu đến các thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU...)' },
            },
          ],
        },
      ],
    },
  ],
};
