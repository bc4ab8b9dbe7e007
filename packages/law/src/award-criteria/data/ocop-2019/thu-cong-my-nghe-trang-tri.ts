import type { CriteriaSet } from '../../criteria-set.js';

/** Thủ công mỹ nghệ, trang trí. */
export const thuCongMyNgheTrangTri: CriteriaSet = {
  id: 'ocop-2019/thu-cong-my-nghe-trang-tri',
  label: { vi: 'Thủ công mỹ nghệ, trang trí', en: 'Handicrafts for decoration' },
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
                        vi: 'Có < 50% số thành viên quản trị cao cấp (Ban giám đốc, Hội đồng quản trị - HĐQT, Hội đồng thành viên - HĐTV) tham gia quản lý là người trong tỉnh hoặc tổ hợp tác có số thành viên là người trong tỉnh < 50% số thành viên của tổ hợp tác',
                      },
                    },
                    {
                      mark: '2',
                      label: {
                        vi: 'Có ≥ 50% số thành viên quản trị cao cấp (Ban giám đốc, HĐQT, HĐTV) tham gia quản lý là người trong tỉnh hoặc < 50% số thành viên quản trị cao cấp cao cấp là người trong tỉnh nhưng có thành viên là phụ nữ địa phương',
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
          label: { vi: 'CÁC CHỈ TIÊU', en: 'Indicators' },
          maxMark: '32',
          children: [
            {
              kind: 'options',
              id: '6.1',
              label: {
                vi: 'Mức độ tinh xảo/sắc nét của sản phẩm',
                en: 'Fineness / sharpness of the product',
              },
              maxMark: '5',
              options: [{ mark: '0' }, { mark: '1' }, { mark: '3' }, { mark: '5' }],
            },
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
              options: [{ mark: '1' }, { mark: '3' }, { mark: '5' }],
            },
            {
              kind: 'options',
              id: '6.3',
              label: {
                vi: 'Cái nhìn tổng thể/thiết kế/khả năng tương thích của các yếu tố',
                en: 'Overall look / design / compatibility of elements',
              },
              maxMark: '10',
              guidance: [
                {
                  vi: '(Kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp mắt; kết cấu cân đối, chắc chắn, bền vững; kích thước, tỷ lệ phù hợp;...)',
                },
              ],
              options: [{ mark: '0' }, { mark: '2' }, { mark: '5' }, { mark: '10' }],
            },
            {
              kind: 'options',
              id: '6.4',
              label: { vi: 'Các tính năng của sản phẩm', en: 'Functions (use value)' },
              maxMark: '5',
              guidance: [
                { vi: '(Giá trị sử dụng của sản phẩm: Tranh ảnh trang trí; túi đựng mỹ phẩm; lắc tay;...)' },
              ],
              options: [{ mark: '0' }, { mark: '1' }, { mark: '3' }, { mark: '5' }],
            },
            {
              kind: 'options',
              id: '6.5',
              label: { vi: 'Chất lượng của nguyên liệu/thành phần', en: 'Quality of material / components' },
              maxMark: '4',
              options: [{ mark: '0' }, { mark: '2' }, { mark: '4' }],
            },
            {
              kind: 'options',
              id: '6.6',
              label: { vi: 'Tính thực tiễn', en: 'Practicality' },
              maxMark: '3',
              options: [{ mark: '0' }, { mark: '1' }, { mark: '2' }, { mark: '3' }],
            },
          ],
        },
        {
          kind: 'options',
          id: '7',
          label: { vi: 'CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM', en: 'Quality declaration' },
          maxMark: '3',
          options: [{ mark: '0' }, { mark: '1' }, { mark: '3' }],
        },
        {
          kind: 'options',
          id: '8',
          label: { vi: 'CƠ HỘI THỊ TRƯỜNG TOÀN CẦU', en: 'Global market opportunity' },
          maxMark: '5',
          options: [{ mark: '1' }, { mark: '3' }, { mark: '5' }],
        },
      ],
    },
  ],
};
