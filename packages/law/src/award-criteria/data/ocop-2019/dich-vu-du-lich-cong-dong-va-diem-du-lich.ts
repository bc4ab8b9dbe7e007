import type { CriteriaSet } from '../../criteria-set.js';

/** Dịch vụ du lịch cộng đồng và điểm du lịch. */
export const dichVuDuLichCongDongVaDiemDuLich: CriteriaSet = {
  id: 'ocop-2019/dich-vu-du-lich-cong-dong-va-diem-du-lich',
  label: {
    vi: 'Dịch vụ du lịch cộng đồng và điểm du lịch',
    en: 'Community tourism services and tourist sites',
  },
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
          label: { vi: 'TỔ CHỨC DỊCH VỤ CỘNG ĐỒNG', en: 'Community service organisation' },
          maxMark: '15',
          children: [
            {
              kind: 'options',
              id: '1.1',
              label: {
                vi: 'Bộ phận điều phối quản lý và điều hành dịch vụ',
                en: 'Coordination, management and operation unit',
              },
              maxMark: '3',
              options: [{ mark: '1' }, { mark: '3' }],
            },
            {
              kind: 'options',
              id: '1.2',
              label: { vi: 'Cơ chế quản lý/quy định', en: 'Management mechanism / rules' },
              maxMark: '6',
              options: [{ mark: '2' }, { mark: '4' }, { mark: '6' }],
            },
            {
              kind: 'options',
              id: '1.3',
              label: {
                vi: 'Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch',
                en: 'Environmental protection in the tourism community / site',
              },
              maxMark: '4',
              options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }, { mark: '4' }],
            },
            {
              kind: 'options',
              id: '1.4',
              label: { vi: 'Sử dụng năng lượng tiết kiệm', en: 'Energy saving / sustainable technology' },
              maxMark: '2',
              options: [{ mark: '1' }, { mark: '2' }],
            },
          ],
        },
        {
          kind: 'group',
          id: '2',
          label: { vi: 'PHÁT TRIỂN SẢN PHẨM', en: 'Product development' },
          maxMark: '7',
          children: [
            {
              kind: 'options',
              id: '2.1',
              label: {
                vi: 'Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch',
                en: 'Origin of the tourism product idea',
              },
              maxMark: '5',
              options: [{ mark: '1' }, { mark: '3' }, { mark: '5' }],
            },
            {
              kind: 'options',
              id: '2.2',
              label: {
                vi: 'Tổ chức dịch vụ theo thị trường mục tiêu',
                en: 'Service organised by target market',
              },
              maxMark: '2',
              options: [{ mark: '1' }, { mark: '2' }],
            },
          ],
        },
        {
          kind: 'group',
          id: '3',
          label: { vi: 'SỨC MẠNH CỘNG ĐỒNG', en: 'Community strength' },
          maxMark: '13',
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
                    { mark: '1', label: { vi: 'Giám đốc/Chủ hộ không phải là người trong tỉnh' } },
                    {
                      mark: '2',
                      label: {
                        vi: 'Giám đốc/Chủ hộ là người trong tỉnh hoặc đã từng làm việc thường xuyên trong tỉnh từ 06 tháng trở lên',
                      },
                    },
                  ],
                },
              ],
            },
            {
              kind: 'options',
              id: '3.3',
              label: { vi: 'Sử dụng lao động địa phương', en: 'Use of local labour' },
              maxMark: '3',
              options: [{ mark: '1' }, { mark: '3' }],
            },
            {
              kind: 'options',
              id: '3.4',
              label: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Business growth' },
              maxMark: '3',
              options: [{ mark: '1' }, { mark: '3' }],
            },
            {
              kind: 'options',
              id: '3.5',
              label: { vi: 'Kế toán', en: 'Accounting' },
              maxMark: '2',
              options: [{ mark: '1' }, { mark: '2' }],
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
          maxMark: '17',
          children: [
            {
              kind: 'options',
              id: '4.1',
              label: {
                vi: 'Liên kết chuỗi giá trị trong quảng bá sản phẩm',
                en: 'Value-chain linkage in tourism promotion',
              },
              maxMark: '5',
              options: [{ mark: '1' }, { mark: '3' }, { mark: '5' }],
            },
            {
              kind: 'options',
              id: '4.2',
              label: {
                vi: 'Liên kết vùng và chuỗi giá trị trong sản phẩm',
                en: 'Regional and value-chain linkage',
              },
              maxMark: '3',
              options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }],
            },
            {
              kind: 'options',
              id: '4.3',
              label: { vi: 'Tổ chức quảng bá, bán hàng', en: 'Promotion and sales organisation' },
              maxMark: '2',
              guidance: [{ vi: '(Gồm: Tổ chức kinh doanh, phân phối sản phẩm)' }],
              options: [{ mark: '1' }, { mark: '2' }],
            },
            {
              kind: 'options',
              id: '4.4',
              label: { vi: 'Quảng bá sản phẩm', en: 'Product promotion' },
              maxMark: '4',
              options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }, { mark: '4' }],
            },
            {
              kind: 'options',
              id: '4.5',
              label: { vi: 'Bộ nhận diện quảng bá sản phẩm', en: 'Brand identity kit' },
              maxMark: '3',
              options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }],
            },
          ],
        },
        {
          kind: 'group',
          id: '5',
          label: { vi: 'CÂU CHUYỆN SẢN PHẨM', en: 'Product story' },
          maxMark: '8',
          children: [
            {
              kind: 'options',
              id: '5.1',
              label: { vi: 'Câu chuyện về sản phẩm', en: 'Product story' },
              maxMark: '4',
              options: [{ mark: '1' }, { mark: '2' }, { mark: '4' }],
            },
            {
              kind: 'options',
              id: '5.2',
              label: { vi: 'Trình bày câu chuyện sản phẩm', en: 'Story presentation' },
              maxMark: '2',
              options: [{ mark: '1' }, { mark: '2' }],
            },
            {
              kind: 'options',
              id: '5.3',
              label: {
                vi: 'Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới',
                en: 'Tourism product located in a new-rural-standard commune',
              },
              maxMark: '2',
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
          kind: 'options',
          id: '6',
          label: { vi: 'Vị trí', en: 'Location' },
          maxMark: '3',
          options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }],
        },
        {
          kind: 'options',
          id: '7',
          label: { vi: 'Kiến trúc và cảnh quan môi trường', en: 'Architecture and landscape' },
          maxMark: '3',
          options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }],
        },
        {
          kind: 'options',
          id: '8',
          label: {
            vi: 'Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch',
            en: 'Protection of cultural and natural heritage, biodiversity',
          },
          maxMark: '4',
          options: [{ mark: '1' }, { mark: '2' }, { mark: '4' }],
        },
        {
          kind: 'cases',
          id: '9',
          label: { vi: 'Chất lượng về điều kiện kinh doanh dịch vụ', en: 'Service business conditions' },
          maxMark: '3',
          cases: [
            {
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Dưới 50% cơ sở dịch vụ được cấp chứng nhận đủ điều kiện kinh doanh theo quy định (dịch vụ lưu trú, vận chuyển, ...)',
                  },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Có từ 50% đến dưới 75% cơ sở dịch vụ được chứng nhận đủ điều kiện kinh doanh theo quy định (dịch vụ lưu trú, vận chuyển, ...)',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Có từ 75% trở lên cơ sở dịch vụ được cấp chứng nhận đủ điều kiện kinh doanh theo quy định (dịch vụ lưu trú, vận chuyển, ...)',
                  },
                },
              ],
            },
            {
              options: [
                { mark: '1', label: { vi: 'Có đăng ký kinh doanh dịch vụ du lịch' } },
                { mark: '2', label: { vi: 'Có chứng nhận đủ điều kiện kinh doanh dịch vụ du lịch' } },
                {
                  mark: '3',
                  label: { vi: 'Có chứng nhận đủ điều kiện, đạt chuẩn về kinh doanh dịch vụ du lịch' },
                },
              ],
            },
          ],
        },
        {
          kind: 'cases',
          id: '10',
          label: { vi: 'Chất lượng an toàn và an ninh trật tự', en: 'Safety and order quality' },
          maxMark: '2',
          cases: [
            {
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'An ninh trật tự tốt và có ít nhất 75% số cơ sở kinh doanh dịch vụ đảm bảo yêu cầu về phòng chống cháy nổ theo quy định',
                  },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'An ninh trật tự tốt và có 100% số cơ sở kinh doanh dịch vụ đảm bảo yêu cầu về phòng chống cháy nổ theo quy định',
                  },
                },
              ],
            },
            {
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'An ninh trật tự tốt và đảm bảo yêu cầu về phòng chống cháy nổ theo quy định',
                  },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'An ninh trật tự tốt, đảm bảo yêu cầu về phòng chống cháy nổ theo quy định và có bảo vệ, nhân viên phòng chống cháy nổ được tập huấn định kỳ',
                  },
                },
              ],
            },
          ],
        },
        {
          kind: 'options',
          id: '11',
          label: { vi: 'Tính hoàn thiện của quá trình dịch vụ', en: 'Completeness of the service process' },
          maxMark: '3',
          options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }],
        },
        {
          kind: 'options',
          id: '12',
          label: { vi: 'Hoạt động trải nghiệm', en: 'Experience activities' },
          maxMark: '2',
          options: [{ mark: '1' }, { mark: '2' }],
        },
        {
          kind: 'options',
          id: '13',
          label: { vi: 'Quản lý và nhân viên', en: 'Management and staff' },
          maxMark: '4',
          options: [{ mark: '1' }, { mark: '2' }, { mark: '4' }],
        },
        {
          kind: 'options',
          id: '14',
          label: { vi: 'Chất lượng sản phẩm dịch vụ du lịch', en: 'Tourism service product quality' },
          maxMark: '4',
          options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }, { mark: '4' }],
        },
        {
          kind: 'options',
          id: '15',
          label: { vi: 'Chất lượng phục vụ', en: 'Service quality' },
          maxMark: '4',
          options: [{ mark: '1' }, { mark: '2' }, { mark: '4' }],
        },
        {
          kind: 'cases',
          id: '16',
          label: { vi: 'Tiện nghi', en: 'Amenities' },
          maxMark: '3',
          cases: [
            {
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Hạ tầng giao thông nội bộ thuận tiện, điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Hạ tầng giao thông nội bộ thuận tiện, điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ, xã/thôn có các tiêu chí (giao thông, điện, nước, vệ sinh môi trường, vệ sinh an toàn thực phẩm) đạt chuẩn nông thôn mới',
                  },
                },
              ],
            },
            {
              options: [
                {
                  mark: '1',
                  label: { vi: 'Có hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ' },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Có hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ, đảm bảo chất lượng và được khách đánh giá cao',
                  },
                },
              ],
            },
          ],
        },
        {
          kind: 'options',
          id: '17',
          label: { vi: 'Hoạt động thu hút khách du lịch', en: 'Visitor-attraction activities' },
          maxMark: '3',
          options: [{ mark: '1' }, { mark: '2' }, { mark: '3' }],
        },
        {
          kind: 'options',
          id: '18',
          label: { vi: 'Hàng hóa dịch vụ', en: 'Goods and services (food, souvenirs)' },
          maxMark: '2',
          options: [{ mark: '1' }, { mark: '2' }],
        },
      ],
    },
  ],
};
