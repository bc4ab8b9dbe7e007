import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  distributionOrganisation,
  globalMarketOpportunity4,
  instructionsForUse2,
  legalRepresentative,
  localKnowledgeIdentity,
  packingAndPackaging,
  productPromotion,
  productStory,
  productionCapacityForDistribution2,
  rawMaterialAreaHolds3,
  storyStructure,
  styleAndGoodsLabelling,
  sustainableTechnologyInProduction2,
  typeOfProductionBusiness,
  uniqueness3,
  useOfLocalLabour,
  valueChainLinkage3,
} from './common-criteria.js';

/** Bộ 4, Phụ lục II. */
export const set04: CriteriaSet = {
  id: 'ocop-2026/4',
  label: {
    vi: 'Mật ong, mật khác và nông sản thực phẩm khác',
    en: 'Honey, other nectars and other farm food',
  },
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
            {
              kind: 'options',
              id: '1.1',
              label: { vi: 'Nguồn gốc sản phẩm', en: 'Product origin' },
              maxMark: '3',
              rules: [
                {
                  kind: 'requirement',
                  text: {
                    vi: 'Yêu cầu: 100% sản phẩm được nuôi/trồng trên địa bàn cấp tỉnh',
                    en: 'Requirement: 100% of the product is raised or grown within the province.',
                  },
                },
              ],
              options: [
                {
                  mark: '1',
                  label: { vi: 'Sản phẩm được nuôi/trồng trên địa bàn cấp xã, nhưng có tỷ lệ dưới 50%' },
                },
                {
                  mark: '2',
                  label: { vi: 'Sản phẩm được nuôi/trồng trên địa bàn cấp xã từ 50% đến dưới 75%' },
                },
                { mark: '3', label: { vi: 'Sản phẩm được nuôi/trồng trên địa bàn cấp xã từ 75% đến 100%' } },
              ],
            },
            rawMaterialAreaHolds3,
            {
              kind: 'options',
              id: '1.3',
              label: { vi: 'Gia tăng giá trị', en: 'Value added' },
              maxMark: '3',
              options: [
                { mark: '1', label: { vi: 'Sơ chế (lọc, loại tạp chất, phân loại, đóng gói...) thủ công' } },
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
            {
              kind: 'options',
              id: '1.6',
              label: {
                vi: 'Bảo vệ môi trường trong quá trình sản xuất',
                en: 'Environmental protection in production',
              },
              maxMark: '3',
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Có hồ sơ, thủ tục về môi trường theo quy định của pháp luật và các quy định khác về bảo vệ môi trường',
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
                  mark: '3',
                  label: {
                    vi: 'Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường; hồ sơ minh chứng về công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng về sử dụng bao gói thân thiện với môi trường',
                  },
                },
              ],
            },
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
                    vi: 'Ghi chú: Không đánh giá những sản phẩm có tính phổ biến của nhóm sản phẩm chủ lực cấp quốc gia, cấp tỉnh mà không có sự nổi trội và đặc sắc.',
                    en: 'Common products of the main national or provincial groups without a distinct character are not assessed.',
                  },
                },
              ],
              options: [
                { mark: '0', label: { vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố' } },
                {
                  mark: '1',
                  label: {
                    vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do điều kiện đất đai, thời tiết, kỹ thuật bản địa',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội, thương mại gắn với chỉ dẫn nguồn gốc địa lý',
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
                    vi: 'Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký nhãn hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý, gắn với cộng đồng địa phương (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng)',
                  },
                  leastForStars: 4,
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký nhãn hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng) và có Bằng độc quyền kiểu dáng công nghiệp, hoặc Bằng sáng chế, hoặc Bằng độc quyền giải pháp hữu ích, hoặc Giấy chứng nhận đăng ký quyền tác giả (trừ Giấy chứng nhận đăng ký quyền tác giả đối với nhãn hiệu).',
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
          children: [
            {
              kind: 'options',
              id: '4.1',
              label: { vi: 'Khu vực phân phối chính', en: 'Main distribution area' },
              maxMark: '5',
              options: [
                { mark: '1', label: { vi: 'Thị trường trong địa bàn cấp xã' } },
                {
                  mark: '2',
                  label: { vi: 'Thị trường ngoài địa bàn cấp xã, có dưới 5 đại diện/đại lý phân phối' },
                  leastForStars: 3,
                },
                {
                  mark: '3',
                  label: { vi: 'Thị trường ngoài địa bàn cấp xã, có ≥ 5 đại diện/đại lý phân phối' },
                  leastForStars: 4,
                },
                {
                  mark: '5',
                  label: {
                    vi: 'Thị trường quốc tế (có hợp đồng và tài liệu minh chứng thực hiện hợp đồng) hoặc phân phối tại các kênh thương mại hiện đại: siêu thị, thương mại điện tử,... (có hợp đồng và tài liệu minh chứng thực hiện hợp đồng, đường dân gian hàng điện tử)',
                  },
                  leastForStars: 5,
                },
              ],
            },
            distributionOrganisation,
            productPromotion,
          ],
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
              maxMark: '2',
              rules: [
                {
                  kind: 'stop-if',
                  text: {
                    vi: 'Chú ý: Nếu có các tạp chất không chấp nhận được (có nguy cơ gây mất an toàn thực phẩm) sẽ không đánh giá các bước tiếp theo',
                    en: 'When there are impurities that endanger food safety, the steps that follow are not assessed.',
                  },
                },
              ],
              options: [
                { mark: '0', label: { vi: 'Có tạp chất' } },
                { mark: '1', label: { vi: 'Có rất ít tạp chất, chấp nhận được' } },
                { mark: '2', label: { vi: 'Sạch, không phát hiện tạp chất' }, leastForStars: 4 },
              ],
            },
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Độ đồng đều của sản phẩm', en: 'Uniformity' },
              maxMark: '2',
              options: [
                { mark: '0', label: { vi: 'Không đồng đều' } },
                { mark: '1', label: { vi: 'Tương đối đồng đều' } },
                { mark: '2', label: { vi: 'Đồng đều' }, leastForStars: 4 },
              ],
            },
            {
              kind: 'options',
              id: '6.3',
              label: { vi: 'Màu sắc, thể chất', en: 'Colour, texture' },
              maxMark: '4',
              options: [
                { mark: '0', label: { vi: 'Chấp nhận được' } },
                { mark: '1', label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm' } },
                { mark: '2', label: { vi: 'Tốt, phù hợp với đặc tính sản phẩm' }, leastForStars: 4 },
                { mark: '4', label: { vi: 'Rất tốt, phù hợp với đặc tính sản phẩm' }, leastForStars: 5 },
              ],
            },
            {
              kind: 'options',
              id: '6.4',
              label: { vi: 'Mùi, vị', en: 'Smell, taste' },
              maxMark: '4',
              options: [
                { mark: '0', label: { vi: 'Có mùi/vị lạ' } },
                { mark: '1', label: { vi: 'Có mùi vị/lạ, nhưng chấp nhận được' } },
                { mark: '2', label: { vi: 'Có mùi/vị tương đối phù hợp với đặc tính sản phẩm' } },
                {
                  mark: '3',
                  label: { vi: 'Có mùi/vị tự nhiên, phù hợp với đặc tính sản phẩm' },
                  leastForStars: 4,
                },
                {
                  mark: '4',
                  label: { vi: 'Có mùi/vị tự nhiên, rất phù hợp với đặc tính sản phẩm' },
                  leastForStars: 5,
                },
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
              vi: '(Chỉ ra hàm lượng của các chỉ tiêu dinh dưỡng như: Vitamin B2, B3, B5, B6, B9; đường khử tự đo;... theo phiếu kiểm nghiệm)',
            },
          ],
          options: [
            { mark: '0', label: { vi: 'Không có' } },
            { mark: '1', label: { vi: 'Có 1 - 2 chỉ tiêu' } },
            { mark: '13', label: { vi: 'Có trên 2 chỉ tiêu' } },
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
                vi: 'Ghi chú: Bản Tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm',
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
                vi: 'Cơ sở sơ chế, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP, ...)',
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
  corrections: [
    {
      code: 'CRITERION_OPTION_WITHOUT_MARK',
      path: ['criteria', 0, 'children', 0, 'children', 1, 'options', 0, 'mark'],
      printed: '',
      mustBe: '0',
      reason: {
        vi: 'Bản đã đọc để trống ô điểm; cùng mức này ghi 0 điểm ở các bộ 1, 2 và 3, và hai mức còn lại đã là 1 và 2 điểm.',
        en: 'The mark is blank in the copy that was read; the same option has 0 in sets 1, 2 and 3, and the two others already have 1 and 2.',
      },
    },
    {
      code: 'CRITERION_OPTION_ABOVE_MAXIMUM',
      path: ['criteria', 2, 'children', 1, 'options', 2, 'mark'],
      printed: '13',
      mustBe: '3',
      reason: {
        vi: 'Bản đã đọc ghi 13, lớn hơn điểm tối đa 3 của tiêu chí; mức cao nhất phải bằng điểm tối đa.',
        en: 'The copy that was read prints 13, above the maximum of 3; the best option must equal the maximum.',
      },
    },
  ],
};
