import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  colour,
  distributionOrganisation,
  environmentalProtectionInProduction3,
  globalMarketOpportunity3,
  instructionsForUse,
  intellectualProperty,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea,
  packingAndPackaging,
  productPromotion,
  productQualityAssurance4,
  productStory,
  productionCapacityForDistribution2,
  qualityDeclaration,
  rawMaterialSource,
  smell2,
  storyStructure,
  styleAndGoodsLabelling,
  taste,
  typeOfProductionBusiness,
  uniqueness,
  useOfLocalLabour,
  valueAdded4,
  valueChainLinkage3,
} from './common-criteria.js';

/** Bộ 8, Phụ lục II. */
export const set08: CriteriaSet = {
  id: 'ocop-2026/8',
  label: {
    vi: 'Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác',
    en: 'Processed from meat, aquatic products, eggs, milk; products of honey, other nectars and other farm food',
  },
  classification: 'Sản phẩm: Thực phẩm. Nhóm: Nông sản chế biến',
  managedBy: ['Bộ Nông nghiệp và Môi trường', 'Bộ Công Thương'],
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
                    vi: 'Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (ASC, BAP, GlobalG.A.P, MSC,...)',
                  },
                },
              ],
            },
            valueAdded4,
            productionCapacityForDistribution2,
            valueChainLinkage3,
            environmentalProtectionInProduction3,
            {
              kind: 'options',
              id: '1.7',
              label: {
                vi: 'Sử dụng công nghệ theo hướng bền vững trong sản xuất',
                en: 'Sustainable technology in production',
              },
              maxMark: '1',
              options: [
                { mark: '0', label: { vi: 'Không sử dụng công nghệ theo hướng bền vững trong sản xuất' } },
                {
                  mark: '1',
                  label: {
                    vi: 'Có áp dụng công nghệ theo hướng bền vững môi trường (công nghệ tiết kiệm nguyên liệu, nhiên liệu; hoạt động xử lý/tái chế chất thải; tận thu tái sử dụng, tái chế phế phẩm nông nghiệp,...)',
                  },
                },
              ],
            },
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
                  kind: 'eliminated-if',
                  text: {
                    vi: 'Ghi chú: Bị loại nếu phát hiện giống hệt sản phẩm của nhà sản xuất khác, chỉ thay đổi tên sản phẩm, nhà sản xuất',
                    en: "Eliminated when found identical to another producer's product with only the names changed.",
                  },
                },
              ],
              options: [
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
              maxMark: '2',
              rules: [
                {
                  kind: 'stop-if',
                  text: {
                    vi: 'Ghi chú: Nếu có tạp chất không chấp nhận được (các tạp chất có nguy cơ gây mất an toàn thực phẩm) như: đất, côn trùng, lông, lông, len, mốc nguy hại,... sẽ không đánh giá các bước tiếp theo.',
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
              label: { vi: 'Hình dạng, thể chất', en: 'Shape, texture' },
              maxMark: '3',
              options: [
                { mark: '0', label: { vi: 'Không đồng đều' } },
                { mark: '1', label: { vi: 'Không đồng đều, chấp nhận được' } },
                { mark: '2', label: { vi: 'Tương đối đồng đều' } },
                { mark: '3', label: { vi: 'Đồng đều' } },
              ],
            },
            colour,
            smell2,
            taste,
          ],
        },
        uniqueness,
        qualityDeclaration,
        productQualityAssurance4,
        instructionsForUse,
        globalMarketOpportunity3,
      ],
    },
  ],
};
