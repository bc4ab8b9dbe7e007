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
  rawMaterialAreaHolds,
  storyStructure,
  styleAndGoodsLabelling,
  sustainableTechnologyInProduction2,
  useOfLocalLabour,
} from './common-criteria.js';

/** Bộ 1, Phụ lục II. */
export const set01: CriteriaSet = {
  id: 'ocop-2026/1',
  label: { vi: 'Rau, củ, quả, hạt tươi', en: 'Fresh vegetables, tubers, fruits, seeds' },
  classification: 'Sản phẩm: Thực phẩm. Nhóm: Thực phẩm tươi sống',
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
            productOrigin,
            rawMaterialAreaHolds,
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
                    vi: 'Ứng dụng công nghệ tiên tiến trong sơ chế, bảo quản (nâng cao chất lượng sản phẩm/kéo dài thời gian bảo quản và giữ chất lượng ổn định trong quá trình bảo quản...)',
                  },
                  leastForStars: 5,
                },
              ],
            },
            {
              kind: 'options',
              id: '1.4',
              label: {
                vi: 'Năng lực sản xuất đáp ứng yêu cầu phân phối',
                en: 'Production capacity for distribution demand',
              },
              maxMark: '3',
              guidance: [
                {
                  vi: '(Khả năng sản xuất đáp ứng nhu cầu về số lượng/quy mô của thị trường, so sánh với quy mô trung bình ở cùng đối tượng sản xuất tại địa phương về sản lượng hoặc giá trị sản xuất)',
                },
              ],
              options: [
                { mark: '1', label: { vi: 'Có năng lực, quy mô sản xuất mức độ nhỏ' } },
                { mark: '2', label: { vi: 'Có năng lực, quy mô sản xuất trung bình' } },
                { mark: '3', label: { vi: 'Có năng lực, quy mô sản xuất lớn' } },
              ],
            },
            {
              kind: 'options',
              id: '1.5',
              label: { vi: 'Liên kết sản xuất', en: 'Production linkage' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Không có liên kết hoặc có liên kết nhưng không rõ ràng' } },
                { mark: '1', label: { vi: 'Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ' } },
                {
                  mark: '2',
                  label: { vi: 'Có hợp đồng liên kết trên 75% sản lượng tiêu thụ' },
                  leastForStars: 4,
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Có hợp đồng liên kết trên 75% sản lượng tiêu thụ và tổ chức thực hiện hợp đồng ổn định từ 12 tháng trở lên tính đến thời điểm đăng ký đánh giá, phân hạng OCOP',
                  },
                  leastForStars: 5,
                },
              ],
            },
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
              rules: [
                {
                  kind: 'not-assessed-if',
                  text: {
                    vi: 'Ghi chú: Không đánh giá những sản phẩm có tính phổ biến của nhóm sản phẩm chủ lực cấp quốc gia, cấp tỉnh mà không có sự nổi trội về chất lượng và đặc sắc.',
                    en: 'Common products of the main national or provincial groups without distinct quality and character are not assessed.',
                  },
                },
              ],
              options: [
                { mark: '0', label: { vi: 'Sản phẩm được trồng phổ biến ở nhiều tỉnh, thành phố' } },
                {
                  mark: '1',
                  label: {
                    vi: 'Sản phẩm được trồng phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do điều kiện đất đai, thời tiết, kỹ thuật bản địa',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Sản phẩm được trồng ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội, thương mại gắn với dấu hiệu chỉ dẫn nguồn gốc địa lý',
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
                  mark: '2',
                  label: {
                    vi: 'Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn góp của cộng đồng người địa phương <51%',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'HTX tổ chức, hoạt động theo đúng quy định của pháp luật; hoặc công ty cổ phần có vốn góp của cộng đồng người địa phương ≥ 51%;',
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
              label: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Size and outer shape' },
              maxMark: '2',
              rules: [
                {
                  kind: 'stop-if',
                  text: {
                    vi: 'Ghi chú: Không xem xét các chỉ tiêu khác nếu sản phẩm có các tạp chất có nguy cơ ảnh hưởng đến vệ sinh an toàn thực phẩm, như: ruồi bọ, lông, len, cát sỏi....',
                    en: 'Other indicators are not considered when impurities may affect hygiene and food safety.',
                  },
                },
              ],
              options: [
                { mark: '0', label: { vi: 'Không đồng đều' } },
                { mark: '1', label: { vi: 'Không đồng đều, chấp nhận được' } },
                { mark: '2', label: { vi: 'Đồng đều' }, leastForStars: 4 },
              ],
            },
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Màu sắc, độ chín', en: 'Colour, ripeness' },
              maxMark: '4',
              options: [
                { mark: '0', label: { vi: 'Không phù hợp' } },
                { mark: '1', label: { vi: 'Chấp nhận được' } },
                { mark: '2', label: { vi: 'Tương đối phù hợp' } },
                { mark: '3', label: { vi: 'Phù hợp' }, leastForStars: 4 },
                { mark: '4', label: { vi: 'Rất phù hợp' } },
              ],
            },
            {
              kind: 'options',
              id: '6.3',
              label: { vi: 'Mùi/vị', en: 'Smell / taste' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Kém' } },
                { mark: '1', label: { vi: 'Trung bình' } },
                { mark: '2', label: { vi: 'Tương đối tốt' } },
                { mark: '3', label: { vi: 'Tốt' } },
              ],
            },
            {
              kind: 'options',
              id: '6.4',
              label: { vi: 'Tính đầy đủ về sản phẩm, sạch', en: 'Completeness, cleanliness' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Tương đối chấp nhận được' } },
                { mark: '1', label: { vi: 'Chấp nhận được' } },
                { mark: '2', label: { vi: 'Tốt' } },
                { mark: '3', label: { vi: 'Rất tốt' } },
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
              vi: '(Chỉ ra hàm lượng của các chỉ tiêu dinh dưỡng như: Protit, Lipid, Vitamin,... (theo phiếu kiểm nghiệm do cơ quan có thẩm quyền cấp)',
            },
          ],
          options: [
            { mark: '0', label: { vi: 'Không có' } },
            { mark: '1', label: { vi: 'Có 1 - 2 chỉ tiêu' } },
            { mark: '3', label: { vi: 'Có trên 2 chỉ tiêu' } },
          ],
        },
        {
          kind: 'options',
          id: '8',
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
            { mark: '5', label: { vi: 'Rất độc đáo và có tính đặc trưng' } },
          ],
        },
        {
          kind: 'options',
          id: '9',
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
                vi: 'Cơ sở sơ chế, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP,..)',
              },
              leastForStars: 4,
            },
            {
              mark: '5',
              label: {
                vi: 'Cơ sở sơ chế, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường đích (ISO, HACCP, BRC, Halal, FDA, ...)',
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
