import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  distributionOrganisation,
  environmentalProtectionInProduction3,
  instructionsForUse,
  intellectualProperty,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea,
  packingAndPackaging,
  productPromotion,
  productStory,
  productionCapacityForDistribution2,
  qualityDeclaration,
  storyStructure,
  styleAndGoodsLabelling,
  sustainableTechnologyInProduction2,
  typeOfProductionBusiness,
  uniqueness,
  useOfLocalLabour,
  valueChainLinkage3,
} from './common-criteria.js';

/** Bộ 2, Phụ lục II. */
export const set02: CriteriaSet = {
  id: 'ocop-2026/2',
  label: { vi: 'Thịt, thủy sản, trứng, sữa tươi', en: 'Fresh meat, aquatic products, eggs, milk' },
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
            {
              kind: 'options',
              id: '1.1',
              label: { vi: 'Nguồn gốc sản phẩm', en: 'Product origin' },
              maxMark: '3',
              rules: [
                {
                  kind: 'requirement',
                  text: {
                    vi: 'Yêu cầu: 100% sản phẩm được nuôi trồng, đánh bắt trên địa bàn cấp tỉnh (không tính phạm vi ngư trường đánh bắt)',
                    en: 'Requirement: 100% of the product is farmed or caught within the province (fishing grounds do not count).',
                  },
                },
              ],
              options: [
                {
                  mark: '1',
                  label: { vi: 'Sản phẩm được nuôi, đánh bắt trên địa bàn cấp xã, nhưng có tỷ lệ dưới 50%' },
                },
                {
                  mark: '2',
                  label: { vi: 'Sản phẩm được nuôi, đánh bắt trên địa bàn cấp xã từ 50% đến dưới 75%' },
                },
                {
                  mark: '3',
                  label: { vi: 'Sản phẩm được nuôi, đánh bắt trên địa bàn cấp xã từ 75% đến 100%' },
                },
              ],
            },
            {
              kind: 'options',
              id: '1.2',
              label: { vi: 'Gia tăng giá trị', en: 'Value added' },
              maxMark: '3',
              options: [
                { mark: '1', label: { vi: 'Sơ chế (rửa, làm sạch, phân loại, đóng gói...) thủ công' } },
                { mark: '2', label: { vi: 'Ứng dụng máy móc trong sơ chế, giết mổ, đóng gói sản phẩm' } },
                {
                  mark: '3',
                  label: {
                    vi: 'Ứng dụng công nghệ tiên tiến trong sơ chế, giết mổ, bảo quản (nâng cao chất lượng sản phẩm/kéo dài thời gian bảo quản và giữ chất lượng ổn định trong quá trình bảo quản...)',
                  },
                },
              ],
            },
            {
              kind: 'options',
              id: '1.3',
              label: {
                vi: 'Vùng sản xuất được cấp chứng nhận chất lượng',
                en: 'Production area holds a quality certificate',
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
                    vi: 'Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (ASC, BAP, Global GAP, MSC...)',
                  },
                },
              ],
            },
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
                {
                  mark: '0',
                  label: { vi: 'Sản phẩm được nuôi trồng, đánh bắt phổ biến ở nhiều tỉnh, thành phố' },
                },
                {
                  mark: '1',
                  label: {
                    vi: 'Sản phẩm được trồng phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do điều kiện đất đai, thời tiết, kỹ thuật bản địa',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Sản phẩm được nuôi trồng, đánh bắt ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội, thương mại gắn với chỉ dẫn nguồn gốc địa lý',
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
          maxMark: '15',
          children: [
            {
              kind: 'options',
              id: '6.1',
              label: { vi: 'Tạp chất', en: 'Impurities' },
              maxMark: '4',
              rules: [
                {
                  kind: 'stop-if',
                  text: {
                    vi: 'Chú ý: Nếu có các tạp chất không chấp nhận được (có nguy cơ gây mất an toàn thực phẩm) như: Lông, côn trùng, mẫu gỗ, cát, nhựa … sẽ không đánh giá các bước tiếp theo)',
                    en: 'When there are impurities that endanger food safety, the steps that follow are not assessed.',
                  },
                },
              ],
              options: [
                { mark: '1', label: { vi: 'Có tạp chất, chấp nhận được' } },
                { mark: '2', label: { vi: 'Có rất ít tạp chất, chấp nhận được' } },
                { mark: '4', label: { vi: 'Sạch, không phát hiện tạp chất' }, leastForStars: 5 },
              ],
            },
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Size and outer shape' },
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
              maxMark: '5',
              options: [
                { mark: '0', label: { vi: 'Chấp nhận được' } },
                { mark: '1', label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm' } },
                { mark: '3', label: { vi: 'Tốt, phù hợp với đặc tính sản phẩm' }, leastForStars: 4 },
                { mark: '5', label: { vi: 'Rất tốt, phù hợp với đặc tính sản phẩm' }, leastForStars: 5 },
              ],
            },
            {
              kind: 'options',
              id: '6.4',
              label: { vi: 'Mùi', en: 'Smell' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Có mùi lạ, chấp nhận được' } },
                { mark: '1', label: { vi: 'Mùi không rõ, chấp nhận được' } },
                { mark: '2', label: { vi: 'Có mùi rõ, phù hợp với sản phẩm' }, leastForStars: 4 },
                { mark: '3', label: { vi: 'Có mùi rõ, rất phù hợp với sản phẩm' }, leastForStars: 5 },
              ],
            },
          ],
        },
        uniqueness,
        qualityDeclaration,
        {
          kind: 'options',
          id: '9',
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
        instructionsForUse,
        {
          kind: 'options',
          id: '11',
          label: { vi: 'CƠ HỘI THỊ TRƯỜNG TOÀN CẦU', en: 'Global market opportunity' },
          maxMark: '3',
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
            { mark: '2', label: { vi: 'Có thể xuất khẩu các thị trường ngoài khu vực Đông Nam Á' } },
            {
              mark: '3',
              label: { vi: 'Có thể xuất khẩu đến các thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU, ...)' },
            },
          ],
        },
      ],
    },
  ],
};
