import type { CriteriaSet } from '../../criteria-set.js';

/** Đồ uống không cồn. */
export const doUongKhongCon: CriteriaSet = {
  id: 'ocop-2019/do-uong-khong-con',
  label: { vi: 'Đồ uống không cồn', en: 'Non-alcoholic drinks' },
  citation: {
    instrument: '1048/QĐ-TTg',
    url: 'https://github.com/tranquangduc24011999/ommani_ocop',
    verified: 'secondary',
  },
  totalMark: '100',
  criteria: [
    {
      kind: 'group',
      id: 'A',
      label: { vi: 'Sản phẩm và sức mạnh cộng đồng', en: 'Product and community strength' },
      maxMark: '35',
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
              label: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
              maxMark: '3',
              rules: [
                {
                  kind: 'eliminated-if',
                  text: {
                    vi: 'Ghi chú: Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc',
                    en: 'Eliminated when all material is imported or of unknown origin.',
                  },
                },
              ],
              options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }],
            },
            {
              kind: 'options',
              id: '1.2',
              label: { vi: 'Gia tăng giá trị', en: 'Value added' },
              maxMark: '3',
              options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }],
            },
            {
              kind: 'options',
              id: '1.3',
              label: {
                vi: 'Năng lực sản xuất đáp ứng yêu cầu phân phối',
                en: 'Production capacity for distribution demand',
              },
              maxMark: '4',
              guidance: [{ vi: '(Khả năng sản xuất đáp ứng nhu cầu về số lượng/quy mô của thị trường)' }],
              options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }, { mark: '4' }],
            },
            {
              kind: 'options',
              id: '1.4',
              label: { vi: 'Liên kết sản xuất', en: 'Production linkage' },
              maxMark: '2',
              options: [{ mark: '0' }, { mark: '1' }, { mark: '2' }],
            },
            {
              kind: 'options',
              id: '1.5',
              label: {
                vi: 'Bảo vệ môi trường trong quá trình sản xuất',
                en: 'Environmental protection in production',
              },
              maxMark: '5',
              options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }, { mark: '4' }, { mark: '5' }],
            },
            {
              kind: 'options',
              id: '1.6',
              label: {
                vi: 'Sử dụng năng lượng, công nghệ thân thiện bền vững trong SX',
                en: 'Energy saving / sustainable technology',
              },
              maxMark: '1',
              options: [{ mark: '0' }, { mark: '1' }],
            },
          ],
        },
        {
          kind: 'group',
          id: '2',
          label: { vi: 'PHÁT TRIỂN SẢN PHẨM', en: 'Product development' },
          maxMark: '8',
          children: [
            {
              kind: 'options',
              id: '2.1',
              label: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of the product idea' },
              maxMark: '3',
              options: [{ mark: '0' }, { mark: '1' }, { mark: '2' }, { mark: '3' }],
            },
            {
              kind: 'options',
              id: '2.2',
              label: { vi: 'Tính hoàn thiện của bao bì', en: 'Completeness of packaging' },
              maxMark: '3',
              options: [{ mark: '0' }, { mark: '1' }, { mark: '2' }, { mark: '3' }],
            },
            {
              kind: 'options',
              id: '2.3',
              label: { vi: 'Phong cách, hình thức của bao bì', en: 'Style and form of packaging' },
              maxMark: '2',
              options: [{ mark: '0' }, { mark: '1' }, { mark: '2' }],
            },
          ],
        },
        {
          kind: 'group',
          id: '3',
          label: { vi: 'SỨC MẠNH CỘNG ĐỒNG', en: 'Community strength' },
          maxMark: '9',
          children: [
            {
              kind: 'options',
              id: '3.1',
              label: {
                vi: 'Loại hình tổ chức sản xuất - kinh doanh',
                en: 'Type of production-business organisation',
              },
              maxMark: '3',
              options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }],
            },
            {
              kind: 'cases',
              id: '3.2',
              label: {
                vi: 'Sự tham gia của cộng đồng trong quản lý, điều hành',
                en: 'Community participation in management',
              },
              maxMark: '2',
              guidance: [{ vi: 'Lựa chọn một trong hai trường hợp sau:' }],
              cases: [
                {
                  options: [
                    {
                      mark: '1',
                      label: {
                        vi: 'Có < 50% số thành viên quản trị cao cấp (Ban giám đốc, HĐQT, HĐTV) tham gia quản lý là người trong tỉnh hoặc tổ hợp tác có số thành viên là người trong tỉnh < 50% số thành viên tổ hợp tác',
                      },
                    },
                    {
                      mark: '2',
                      label: {
                        vi: 'Có ≥ 50% số thành viên quản trị cao cấp (Ban giám đốc, HĐQT, HĐTV) tham gia quản lý là người trong tỉnh hoặc < 50% số thành viên quản trị cao cấp là người trong tỉnh nhưng có thành viên là phụ nữ địa phương',
                      },
                    },
                  ],
                },
                {
                  options: [
                    { mark: '0', label: { vi: 'Giám đốc/Chủ hộ không phải là người trong tỉnh' } },
                    { mark: '1', label: { vi: 'Giám đốc/Chủ hộ là người trong tỉnh' } },
                  ],
                },
              ],
            },
            {
              kind: 'options',
              id: '3.3',
              label: { vi: 'Sử dụng lao động địa phương', en: 'Use of local labour' },
              maxMark: '1',
              options: [{ mark: '0' }, { mark: '1' }],
            },
            {
              kind: 'options',
              id: '3.4',
              label: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Business growth' },
              maxMark: '1',
              options: [{ mark: '0' }, { mark: '1' }],
            },
            {
              kind: 'options',
              id: '3.5',
              label: { vi: 'Kế toán', en: 'Accounting' },
              maxMark: '2',
              options: [{ mark: '0' }, { mark: '1' }, { mark: '2' }],
            },
          ],
        },
      ],
    },
    {
      kind: 'group',
      id: 'B',
      label: { vi: 'Khả năng tiếp thị', en: 'Marketability' },
      maxMark: '25',
      children: [
        {
          kind: 'group',
          id: '4',
          label: { vi: 'TIẾP THỊ', en: 'Marketing' },
          maxMark: '15',
          children: [
            {
              kind: 'options',
              id: '4.1',
              label: { vi: 'Khu vực phân phối chính', en: 'Main distribution area' },
              maxMark: '5',
              options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }, { mark: '5' }],
            },
            {
              kind: 'options',
              id: '4.2',
              label: { vi: 'Tổ chức phân phối', en: 'Distribution organisation' },
              maxMark: '5',
              guidance: [{ vi: '(Gồm: Tổ chức kinh doanh, phân phối sản phẩm)' }],
              options: [{ mark: '0' }, { mark: '1' }, { mark: '3' }, { mark: '5' }],
            },
            {
              kind: 'options',
              id: '4.3',
              label: { vi: 'Quảng bá sản phẩm', en: 'Product promotion' },
              maxMark: '5',
              options: [{ mark: '0' }, { mark: '1' }, { mark: '2' }, { mark: '3' }, { mark: '5' }],
            },
          ],
        },
        {
          kind: 'group',
          id: '5',
          label: { vi: 'CÂU CHUYỆN VỀ SẢN PHẨM', en: 'Product story' },
          maxMark: '10',
          children: [
            {
              kind: 'options',
              id: '5.1',
              label: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
              maxMark: '5',
              options: [
                { mark: '0' },
                { mark: '1' },
                { mark: '2' },
                { mark: '3' },
                { mark: '4' },
                { mark: '5' },
              ],
            },
            {
              kind: 'options',
              id: '5.2',
              label: { vi: 'Trí tuệ/bản sắc địa phương', en: 'Local knowledge / identity' },
              maxMark: '3',
              rules: [
                {
                  kind: 'applies-only-if',
                  text: {
                    vi: 'Chỉ áp dụng khi có câu chuyện, đánh giá nội dung câu chuyện:',
                    en: 'Applies only when there is a story.',
                  },
                },
              ],
              options: [{ mark: '0' }, { mark: '1' }, { mark: '2' }, { mark: '3' }],
            },
            {
              kind: 'options',
              id: '5.3',
              label: { vi: 'Cấu trúc câu chuyện', en: 'Story structure' },
              maxMark: '2',
              rules: [
                {
                  kind: 'applies-only-if',
                  text: { vi: 'Chỉ áp dụng khi có câu chuyện', en: 'Applies only when there is a story.' },
                },
              ],
              options: [{ mark: '1' }, { mark: '2' }],
            },
          ],
        },
      ],
    },
    {
      kind: 'group',
      id: 'C',
      label: { vi: 'Chất lượng sản phẩm', en: 'Product quality' },
      maxMark: '40',
      children: [
        {
          kind: 'group',
          id: '6',
          label: { vi: 'CHỈ TIÊU CẢM QUAN', en: 'Sensory indicators' },
          maxMark: '20',
          children: [
            {
              kind: 'options',
              id: '6.1',
              label: { vi: 'Tạp chất lạ', en: 'Foreign matter' },
              maxMark: '5',
              rules: [
                {
                  kind: 'stop-if',
                  text: {
                    vi: 'Ghi chú: Nếu có tạp chất lạ có nguy cơ không đạt quy định ATTP như đất, côn trùng, lông, len ... sẽ không đánh giá các bước tiếp theo.',
                    en: 'When there are impurities that endanger food safety, the steps that follow are not assessed.',
                  },
                },
              ],
              options: [{ mark: '0' }, { mark: '3' }, { mark: '5' }],
            },
            {
              kind: 'options',
              id: '6.2',
              label: { vi: 'Màu sắc', en: 'Colour' },
              maxMark: '3',
              options: [{ mark: '0' }, { mark: '1' }, { mark: '3' }],
            },
            {
              kind: 'options',
              id: '6.3',
              label: { vi: 'Mùi', en: 'Smell' },
              maxMark: '6',
              options: [{ mark: '0' }, { mark: '2' }, { mark: '4' }, { mark: '6' }],
            },
            {
              kind: 'options',
              id: '6.4',
              label: { vi: 'Vị', en: 'Taste' },
              maxMark: '6',
              options: [{ mark: '0' }, { mark: '2' }, { mark: '4' }, { mark: '6' }],
            },
          ],
        },
        {
          kind: 'options',
          id: '7',
          label: { vi: 'TÍNH ĐỘC ĐÁO', en: 'Uniqueness' },
          maxMark: '5',
          guidance: [{ vi: '(Chất lượng: Có nét riêng, khác biệt, không lẫn với sản phẩm khác)' }],
          options: [{ mark: '0' }, { mark: '1' }, { mark: '3' }, { mark: '5' }],
        },
        {
          kind: 'group',
          id: '8',
          label: { vi: 'CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM, KIỂM TRA ĐỊNH KỲ', en: 'Quality declaration' },
          maxMark: '5',
          children: [
            {
              kind: 'options',
              id: '8.1',
              label: { vi: 'Hồ sơ công bố chất lượng sản phẩm', en: 'Quality declaration file' },
              maxMark: '3',
              rules: [
                {
                  kind: 'evidence',
                  text: {
                    vi: 'Ghi chú: Bản tiêu chuẩn sản phẩm cần có phiếu kiểm nghiệm các chỉ tiêu ATTP',
                    en: 'The product standard needs a test report on food-safety indicators.',
                  },
                },
              ],
              options: [{ mark: '0' }, { mark: '1' }, { mark: '2' }, { mark: '3' }],
            },
            {
              kind: 'options',
              id: '8.2',
              label: { vi: 'Kiểm tra định kỳ các chỉ tiêu ATTP', en: 'Periodic safety testing' },
              maxMark: '2',
              guidance: [{ vi: '(Phiếu kiểm nghiệm định kỳ các chỉ tiêu ATTP)' }],
              options: [{ mark: '0' }, { mark: '1' }, { mark: '2' }],
            },
          ],
        },
        {
          kind: 'options',
          id: '9',
          label: { vi: 'ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM', en: 'Product quality assurance' },
          maxMark: '5',
          rules: [
            {
              kind: 'stop-if',
              text: {
                vi: 'Ghi chú: Không đánh giá các bước tiếp theo nếu Giấy chứng nhận đủ điều kiện ATTP (hoặc tương đương) không phù hợp theo quy định',
                en: 'Without the declaration that the rules ask for, the steps that follow are not assessed.',
              },
            },
          ],
          options: [{ mark: '0' }, { mark: '1' }, { mark: '2' }, { mark: '3' }, { mark: '4' }, { mark: '5' }],
        },
        {
          kind: 'options',
          id: '10',
          label: { vi: 'CƠ HỘI THỊ TRƯỜNG TOÀN CẦU', en: 'Global market opportunity' },
          maxMark: '5',
          options: [{ mark: '1' }, { mark: '3' }, { mark: '5' }],
        },
      ],
    },
  ],
};
