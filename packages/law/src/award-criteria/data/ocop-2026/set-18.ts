import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  convenienceOfUse,
  distributionOrganisation,
  environmentalProtectionInProduction3,
  intellectualProperty,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea,
  packingAndPackaging,
  productPromotion2,
  productStory,
  productionCapacityForDistribution2,
  rawMaterialSource,
  storyStructure,
  styleAndGoodsLabelling,
  sustainableTechnologyInProduction2,
  typeOfProductionBusiness,
  useOfLocalLabour,
  valueAdded5,
  valueChainLinkage3,
} from './common-criteria.js';

/** Bộ 18, Phụ lục II. */
export const set18: CriteriaSet = {
  id: 'ocop-2026/18',
  label: {
    vi: 'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền',
    en: 'Functional food, herbal medicines, traditional medicines',
  },
  classification: 'Sản phẩm: Dược liệu. Nhóm: Thực phẩm chức năng, thuốc từ dược liệu, thuốc cổ truyền',
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
      vi: 'Hồ sơ bị loại khi: Giả mạo hồ sơ hoặc không tuân thủ đầy đủ các quy định về giấy chứng nhận cơ sở đủ điều kiện sản xuất sản phẩm (GMP đối với thực phẩm bảo vệ hoặc tương đương); Hồ sơ đăng ký bản đăng ký công bố chất lượng sản phẩm, ghi nhãn sản phẩm, quảng cáo sản phẩm hoặc không đáp ứng quy định hồ sơ đăng ký theo quy định',
      en: 'A file is turned down when it is forged, does not fully meet the rules on the certificate of production conditions (GMP or the equal) or on the files of quality declaration, labelling and advertising, or does not meet the rules on the registration file.',
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
            {
              kind: 'options',
              id: '1.2',
              label: {
                vi: 'Vùng nguyên liệu được cấp chứng nhận chất lượng',
                en: 'Raw-material area holds a quality certificate',
              },
              maxMark: '2',
              options: [
                { mark: '0', label: { vi: 'Không được cấp giấy chứng nhận chất lượng' } },
                {
                  mark: '1',
                  label: {
                    vi: 'Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ,...)',
                  },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GACP-WHO, GlobalGAP, hữu cơ-Organic,...)',
                  },
                },
              ],
            },
            valueAdded5,
            productionCapacityForDistribution2,
            valueChainLinkage3,
            environmentalProtectionInProduction3,
            sustainableTechnologyInProduction2,
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
              options: [
                { mark: '0', label: { vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố' } },
                {
                  mark: '1',
                  label: {
                    vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do điều kiện về nguyên liệu, kỹ thuật truyền thống',
                  },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội/sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Sản phẩm là đặc sản, truyền thống, chỉ sản xuất trên địa bàn của xã, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương, được thương mại ổn định ít nhất 36 tháng',
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
          kind: 'options',
          id: '6',
          label: { vi: 'CHẤT LƯỢNG AN TOÀN THỰC PHẨM', en: 'Food safety quality' },
          maxMark: '5',
          options: [
            {
              mark: '1',
              label: {
                vi: 'Có giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất sản phẩm (GMP đối với thực phẩm chức năng hoặc tương đương) theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực).',
              },
              leastForStars: 3,
            },
            {
              mark: '3',
              label: {
                vi: 'Có giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất sản phẩm (GMP đối với thực phẩm chức năng hoặc tương đương) theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực) và được kiểm tra, đánh giá của cơ quan có thẩm quyền sau cấp giấy.',
              },
              leastForStars: 4,
            },
            {
              mark: '5',
              label: {
                vi: 'Có giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất sản phẩm (GMP đối với thực phẩm chức năng hoặc tương đương) theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực); được kiểm tra, đánh giá của cơ quan có thẩm quyền sau cấp giấy và có tài liệu chứng minh áp dụng dây chuyền sản xuất tiên tiến, hiện đại.',
              },
            },
          ],
        },
        {
          kind: 'options',
          id: '7',
          label: { vi: 'CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM', en: 'Quality declaration' },
          maxMark: '4',
          options: [
            {
              mark: '2',
              label: {
                vi: 'Có Bản đăng ký công bố chất lượng sản phẩm; ghi nhãn sản phẩm; quảng cáo sản phẩm (nếu có) theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực)',
              },
            },
            {
              mark: '4',
              label: {
                vi: 'Có Bản đăng ký công bố chất lượng sản phẩm; ghi nhãn sản phẩm; quảng cáo thực phẩm (nếu có) theo đúng quy định (do cơ quan có thẩm quyền cấp, còn hiệu lực) và có đủ hồ sơ lưu trữ theo đúng quy định.',
              },
            },
          ],
        },
        convenienceOfUse,
        {
          kind: 'options',
          id: '9',
          label: { vi: 'HIỆU QUẢ SỬ DỤNG', en: 'Effectiveness in use' },
          maxMark: '3',
          guidance: [
            {
              vi: '(Sử dụng trực tiếp sản phẩm hoặc thông qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người sử dụng)',
            },
          ],
          options: [
            { mark: '0', label: { vi: 'Thấp, không rõ' } },
            { mark: '1', label: { vi: 'Có hiệu quả tương đối rõ' } },
            { mark: '2', label: { vi: 'Hiệu quả tốt' } },
            { mark: '3', label: { vi: 'Hiệu quả rất tốt' } },
          ],
        },
        {
          kind: 'options',
          id: '10',
          label: { vi: 'KIỂM TRA ĐỊNH KỲ', en: 'Periodic safety testing' },
          maxMark: '3',
          guidance: [{ vi: '(Hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn)' }],
          options: [
            {
              mark: '1',
              label: {
                vi: 'Có kết quả kiểm nghiệm các chỉ tiêu an toàn sản phẩm trong hồ sơ Bản đăng ký công bố chất lượng sản phẩm theo quy định.',
              },
            },
            {
              mark: '3',
              label: {
                vi: 'Có kết quả kiểm nghiệm các chỉ tiêu an toàn sản phẩm trong hồ sơ Bản đăng ký công bố chất lượng sản phẩm theo quy định và kết quả kiểm nghiệm định kỳ các chỉ tiêu an toàn sản phẩm đối với sản phẩm theo quy định.',
              },
            },
          ],
        },
        {
          kind: 'options',
          id: '11',
          label: { vi: 'TÍNH ĐỘC ĐÁO', en: 'Uniqueness' },
          maxMark: '5',
          guidance: [
            {
              vi: '(Chất lượng: có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương)',
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
          id: '12',
          label: { vi: 'ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM', en: 'Product quality assurance' },
          maxMark: '3',
          options: [
            { mark: '0', label: { vi: 'Không có hoạt động kiểm soát chất lượng sản phẩm' } },
            { mark: '1', label: { vi: 'Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm' } },
            {
              mark: '3',
              label: { vi: 'Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định' },
            },
          ],
        },
        {
          kind: 'options',
          id: '13',
          label: {
            vi: 'HƯỚNG DẪN SỬ DỤNG ĐỂ ĐẢM BẢO SẢN PHẨM CÓ CHẤT LƯỢNG TỐT NHẤT CHO NGƯỜI TIÊU DÙNG',
            en: 'Instructions for use',
          },
          maxMark: '2',
          options: [
            { mark: '1', label: { vi: 'Có hướng dẫn sử dụng sản phẩm đơn giản' } },
            {
              mark: '2',
              label: { vi: 'Có hướng dẫn sử dụng chi tiết, cụ thể để đảm bảo chất lượng sản phẩm' },
            },
          ],
        },
        {
          kind: 'options',
          id: '14',
          label: { vi: 'CƠ HỘI THỊ TRƯỜNG TOÀN CẦU', en: 'Global market opportunity' },
          maxMark: '5',
          rules: [
            {
              kind: 'evidence',
              text: {
                vi: 'Ghi chú: Đánh giá dựa trên các hợp đồng xuất khẩu đã thực hiện, hoặc các chứng nhận chất lượng đã được cấp, hoặc các thông tin về đánh giá thị trường, kết quả xúc tiến thương mại ở các thị trường tiềm năng.',
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
