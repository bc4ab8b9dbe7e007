import type { CriteriaSet } from '../../criteria-set.js';
import {
  bilingualLabel2,
  businessGrowth,
  environmentalProtectionInProduction3,
  globalMarketOpportunity3,
  instructionsForUse,
  intellectualProperty,
  legalRepresentative,
  localKnowledgeIdentity,
  mainDistributionArea,
  originOfTheProduct,
  packingAndPackaging,
  productQualityAssurance3,
  productStory,
  productionCapacityForDistribution2,
  qualityDeclaration,
  rawMaterialSource4,
  storyStructure,
  styleAndGoodsLabelling,
  sustainableTechnologyInProduction2,
  typeOfProductionBusiness,
  uniqueness,
  useOfLocalLabour,
  valueAdded5,
  valueChainLinkage3,
} from './common-criteria.js';

/** Bộ 13, Phụ lục II. */
export const set13: CriteriaSet = {
  id: 'ocop-2026/13',
  label: { vi: 'Sản phẩm cà phê, ca cao', en: 'Coffee, cocoa' },
  classification: 'Sản phẩm: Thực phẩm. Nhóm: Cà phê, Ca cao',
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
            rawMaterialSource4,
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
                    vi: 'Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, hữu cơ-Organic,...)',
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
          children: [originOfTheProduct, packingAndPackaging, styleAndGoodsLabelling, bilingualLabel2],
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
          children: [
            mainDistributionArea,
            {
              kind: 'options',
              id: '4.2',
              label: { vi: 'Tổ chức phân phối', en: 'Distribution organisation' },
              maxMark: '4',
              guidance: [{ vi: '(Gồm: Tổ chức kinh doanh, phân phối sản phẩm)' }],
              options: [
                { mark: '0', label: { vi: 'Không có người chịu trách nhiệm quản lý phân phối' } },
                { mark: '1', label: { vi: 'Có người chịu trách nhiệm quản lý phân phối' } },
                { mark: '3', label: { vi: 'Có bộ phận/phòng quản lý phân phối' } },
                {
                  mark: '4',
                  label: {
                    vi: 'Có bộ phận/phòng quản lý phân phối, có ứng dụng công nghệ thông tin trong quản lý',
                  },
                },
              ],
            },
            {
              kind: 'options',
              id: '4.3',
              label: { vi: 'Quảng bá sản phẩm', en: 'Product promotion' },
              maxMark: '4',
              options: [
                { mark: '0', label: { vi: 'Không có hoạt động quảng bá sản phẩm' } },
                { mark: '1', label: { vi: 'Có 03 hoạt động quảng bá sản phẩm trở xuống' } },
                {
                  mark: '2',
                  label: {
                    vi: 'Có nhiều hơn 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng xã hội) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm trong tỉnh',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Có nhiều hơn 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng xã hội) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh',
                  },
                },
                {
                  mark: '4',
                  label: {
                    vi: 'Có nhiều hơn 03 hoạt động quảng bá sản phẩm và có website của cơ sở (hoặc quảng bá trên mạng xã hội hoạt động thường xuyên) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh và quốc tế',
                  },
                },
              ],
            },
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
          maxMark: '15',
          children: [
            {
              kind: 'group',
              id: '6.1',
              label: { vi: 'Ngoại hình', en: 'Appearance' },
              maxMark: '10',
              children: [
                {
                  kind: 'options',
                  id: '6.1.1',
                  label: { vi: 'Tạp chất lạ', en: 'Foreign matter' },
                  maxMark: '2',
                  rules: [
                    {
                      kind: 'stop-if',
                      text: {
                        vi: 'Ghi chú: Nếu có tạp chất lạ có nguy cơ gây mất AN TOÀN THỰC PHẨM như đất, côn trùng, lông, len ... sẽ không đánh giá các bước tiếp theo.',
                        en: 'When there are impurities that endanger food safety, the steps that follow are not assessed.',
                      },
                    },
                  ],
                  options: [
                    { mark: '0', label: { vi: 'Có các tạp chất, chấp nhận được' } },
                    { mark: '1', label: { vi: 'Có rất ít tạp chất, chấp nhận được' } },
                    { mark: '2', label: { vi: 'Sạch, không có tạp chất' } },
                  ],
                },
                {
                  kind: 'options',
                  id: '6.1.2',
                  label: { vi: 'Trạng thái/hình dạng', en: 'State / shape' },
                  maxMark: '2',
                  options: [
                    { mark: '0', label: { vi: 'Không đồng đều, chấp nhận được' } },
                    { mark: '1', label: { vi: 'Tương đối đồng đều, phù hợp' } },
                    { mark: '2', label: { vi: 'Đồng đều, phù hợp' } },
                  ],
                },
                {
                  kind: 'options',
                  id: '6.1.3',
                  label: { vi: 'Màu sắc', en: 'Colour' },
                  maxMark: '2',
                  options: [
                    { mark: '0', label: { vi: 'Không đồng đều hoặc bị cháy' } },
                    {
                      mark: '1',
                      label: { vi: 'Đồng đều, tự nhiên, tương đối phù hợp (với tính chất sản phẩm)' },
                    },
                    { mark: '2', label: { vi: 'Đồng đều, tự nhiên, phù hợp' } },
                  ],
                },
                {
                  kind: 'options',
                  id: '6.1.4',
                  label: { vi: 'Mùi', en: 'Smell' },
                  maxMark: '2',
                  options: [
                    { mark: '0', label: { vi: 'Có mùi lạ (chấp nhận được) hoặc không rõ mùi' } },
                    { mark: '1', label: { vi: 'Thơm tự nhiên đặc trưng, nhẹ' } },
                    { mark: '2', label: { vi: 'Thơm tự nhiên đặc trưng, mạnh' } },
                  ],
                },
                {
                  kind: 'options',
                  id: '6.1.5',
                  label: { vi: 'Vị', en: 'Taste' },
                  maxMark: '2',
                  options: [
                    { mark: '0', label: { vi: 'Vị khác thường (chấp nhận được) hoặc không rõ vị' } },
                    { mark: '1', label: { vi: 'Vị đậm đà phù hợp (với tính chất sản phẩm)' } },
                    { mark: '2', label: { vi: 'Vị đậm đà, hấp dẫn' } },
                  ],
                },
              ],
            },
            {
              kind: 'group',
              id: '6.2',
              label: { vi: 'Nước pha', en: 'Infusion' },
              maxMark: '5',
              children: [
                {
                  kind: 'options',
                  id: '6.2.1',
                  label: { vi: 'Màu nước', en: 'Liquor colour' },
                  maxMark: '2',
                  options: [
                    { mark: '0', label: { vi: 'Hơi đục, màu nhạt, chấp nhận được' } },
                    { mark: '1', label: { vi: 'Đậm, sánh, phù hợp (với tính chất sản phẩm)' } },
                    { mark: '2', label: { vi: 'Đậm, sánh, rất phù hợp' } },
                  ],
                },
                {
                  kind: 'options',
                  id: '6.2.2',
                  label: { vi: 'Mùi, vị', en: 'Smell, taste' },
                  maxMark: '3',
                  options: [
                    { mark: '0', label: { vi: 'Khác thường (chấp nhận được) hoặc không rõ vị' } },
                    { mark: '1', label: { vi: 'Mùi, vị phù hợp với đặc tính sản phẩm' } },
                    { mark: '3', label: { vi: 'Mùi vị hấp dẫn, đặc sắc' } },
                  ],
                },
              ],
            },
          ],
        },
        uniqueness,
        qualityDeclaration,
        productQualityAssurance3,
        instructionsForUse,
        globalMarketOpportunity3,
      ],
    },
  ],
};
