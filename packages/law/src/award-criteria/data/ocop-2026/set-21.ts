import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel,
  businessGrowth,
  distributionOrganisation,
  finenessSharpness,
  globalMarketOpportunity,
  intellectualProperty,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea,
  originOfTheProduct3,
  packagingAndLabelling,
  productPromotion,
  productStory,
  productionCapacityForDistribution,
  rawMaterialSource3,
  storyStructure,
  sustainableTechnologyInProduction,
  typeOfProductionBusiness2,
  useOfLocalLabour,
  valueAdded3,
  valueChainLinkage2,
} from './common-criteria.js';

/** Bộ 21, Phụ lục II. */
export const set21: CriteriaSet = {
  id: 'ocop-2026/21',
  label: { vi: 'Thủ công mỹ nghệ gia dụng, trang trí', en: 'Handicrafts for home and decoration' },
  classification: 'Sản phẩm: Thủ công mỹ nghệ, Nhóm: Thủ công mỹ nghệ gia dụng, trang trí',
  managedBy: ['Bộ Công Thương', 'Bộ Nông nghiệp và Môi trường'],
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
            rawMaterialSource3,
            valueAdded3,
            productionCapacityForDistribution,
            valueChainLinkage2,
            {
              kind: 'options',
              id: '1.5',
              label: {
                vi: 'Bảo vệ môi trường trong quá trình sản xuất',
                en: 'Environmental protection in production',
              },
              maxMark: '4',
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
                  mark: '4',
                  label: {
                    vi: 'Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường; hồ sơ minh chứng về công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng về sử dụng bao gói thân thiện với môi trường',
                  },
                },
              ],
            },
            sustainableTechnologyInProduction,
          ],
        },
        {
          kind: 'group',
          id: '2',
          label: { vi: 'PHÁT TRIỂN SẢN PHẨM', en: 'Product development' },
          maxMark: '9',
          children: [originOfTheProduct3, packagingAndLabelling, bilingualLabel],
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
          label: { vi: 'CÁC CHỈ TIÊU', en: 'Indicators' },
          maxMark: '21',
          children: [
            finenessSharpness,
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Thiết kế độc đáo', en: 'Unique design' },
              maxMark: '5',
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
              maxMark: '3',
              guidance: [
                {
                  vi: '(Kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp mắt; kết cấu cân đối, chắc chắn, bền vững; kích thước, tỷ lệ phù hợp;...)',
                },
              ],
              options: [
                { mark: '0', label: { vi: 'Không thể hiện rõ nét về giá trị sản phẩm' } },
                { mark: '1', label: { vi: 'Giá trị sản phẩm được tích hợp hài hòa, phù hợp' } },
                {
                  mark: '2',
                  label: {
                    vi: 'Giá trị sản phẩm được tích hợp hài hòa, phù hợp các yếu tố văn hóa, dân tộc',
                  },
                },
                {
                  mark: '3',
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
              maxMark: '3',
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
                { mark: '3', label: { vi: 'Sản phẩm có đủ các tính năng cơ bản để xuất khẩu' } },
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
                    vi: 'Nguyên liệu/thành phần không rõ nguồn gốc, không bảo đảm an toàn theo quy định pháp luật hoặc vi phạm quy định về bảo vệ môi trường, khai thác tài nguyên.',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải thiện sinh kế cho người dân',
                  },
                },
                {
                  mark: '5',
                  label: {
                    vi: 'Vật liệu/nguyên liệu xanh, thân thiện môi trường, có giá trị bảo tồn đa dạng sinh học, cải thiện sinh kế cho người dân, có chứng chỉ quản lý vùng nguyên liệu bền vững',
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
          maxMark: '4',
          guidance: [
            {
              vi: 'Áp dụng bắt buộc đối với các sản phẩm phải công bố chất lượng theo quy định; khuyến khích các sản phẩm còn lại để nâng cao chất lượng sản phẩm.',
            },
          ],
          rules: [
            {
              kind: 'evidence',
              text: {
                vi: 'Ghi chú: Bản Tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm',
                en: 'The product standard needs a test report on food-safety indicators.',
              },
            },
          ],
          options: [
            { mark: '1', label: { vi: 'Có công bố chất lượng sản phẩm' }, leastForStars: 3 },
            {
              mark: '2',
              label: {
                vi: 'Có công bố chất lượng sản phẩm theo quy định (trường hợp sản phẩm có quy chuẩn kỹ thuật quốc gia thì bắt buộc áp dụng) và áp dụng các tiêu chuẩn quốc gia',
              },
            },
            {
              mark: '4',
              label: { vi: 'Có công bố chất lượng sản phẩm theo quy định và áp dụng các tiêu chuẩn quốc tế' },
            },
          ],
        },
        {
          kind: 'options',
          id: '8',
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
                vi: 'Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP,...)',
              },
              leastForStars: 4,
            },
            {
              mark: '5',
              label: {
                vi: 'Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường đích (ISO, HACCP, Halal, FDA...)',
              },
            },
          ],
        },
        globalMarketOpportunity,
      ],
    },
  ],
};
