import type { CriteriaSet } from '../../criteria-set.js';
import { legalRepresentative } from './common-criteria.js';

/** Bộ 26, Phụ lục II. */
export const set26: CriteriaSet = {
  id: 'ocop-2026/26',
  label: {
    vi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
    en: 'Community tourism services, ecotourism and tourist sites',
  },
  classification: 'Sản phẩm: Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
  managedBy: ['Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Nông nghiệp và Môi trường'],
  citation: {
    instrument: '26/2026/QĐ-TTg',
    article: '3',
    clause: '2',
    url: 'https://github.com/hakienpdu95/minhan/blob/HEAD/docs/bnn_txng.html',
    verified: 'clause',
  },
  totalMark: '100',
  criteria: [
    {
      kind: 'group',
      id: 'A',
      label: { vi: 'SẢN PHẨM VÀ SỨC MẠNH CỘNG ĐỒNG', en: 'Product and community strength' },
      maxMark: '40',
      otherPrintedMarks: ['35'],
      children: [
        {
          kind: 'group',
          id: '1',
          label: { vi: 'TỔ CHỨC DỊCH VỤ CỘNG ĐỒNG', en: 'Community service organisation' },
          maxMark: '14',
          children: [
            {
              kind: 'options',
              id: '1.1',
              label: {
                vi: 'Bộ phận điều phối quản lý và điều hành dịch vụ',
                en: 'Coordination, management and operation unit',
              },
              maxMark: '3',
              options: [
                { mark: '1', label: { vi: 'Có Bộ phận điều phối quản lý và điều hành dịch vụ' } },
                {
                  mark: '3',
                  label: {
                    vi: 'Có Bộ phận điều phối quản lý và điều hành dịch vụ, có kế hoạch và tổ chức triển khai kế hoạch quản lý, điều hành',
                  },
                },
              ],
            },
            {
              kind: 'options',
              id: '1.2',
              label: { vi: 'Cơ chế quản lý/quy định', en: 'Management mechanism / rules' },
              maxMark: '5',
              options: [
                { mark: '1', label: { vi: 'Có cơ chế/quy định quản lý hoạt động dịch vụ' } },
                {
                  mark: '3',
                  label: {
                    vi: 'Có cơ chế quản lý/quy định quản lý hoạt động dịch vụ được phân nhiệm rõ ràng',
                  },
                },
                {
                  mark: '5',
                  label: {
                    vi: 'Có cơ chế quản lý/quy định quản lý hoạt động dịch vụ được phân nhiệm rõ ràng trên cơ sở người dân địa phương tham gia quản lý và vận hành và hưởng lợi (trực tiếp/gián tiếp)',
                  },
                },
              ],
            },
            {
              kind: 'options',
              id: '1.3',
              label: {
                vi: 'Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch',
                en: 'Environmental protection in the tourism community / site',
              },
              maxMark: '4',
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Có giải pháp cụ thể về bảo vệ môi trường (thu gom rác thải, nước thải sinh hoạt...)',
                  },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Có giải pháp cụ thể và trang bị hạ tầng kỹ thuật chung về bảo vệ môi trường',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Có giải pháp cụ thể và có trang bị hạ tầng kỹ thuật bảo vệ môi trường và triển khai mô hình cộng đồng tự quản về môi trường',
                  },
                },
                {
                  mark: '4',
                  label: {
                    vi: 'Có giải pháp cụ thể và có trang bị hạ tầng kỹ thuật bảo vệ môi trường và triển khai mô hình cộng đồng tự quản về môi trường, đạt chuẩn tiêu chí về môi trường trong xây dựng NTM hoặc có đánh giá tác động môi trường theo quy định hiện hành',
                  },
                },
              ],
            },
            {
              kind: 'options',
              id: '1.4',
              label: { vi: 'Sử dụng năng lượng tiết kiệm', en: 'Energy saving / sustainable technology' },
              maxMark: '2',
              options: [
                { mark: '1', label: { vi: 'Có giải pháp tiết kiệm năng lượng (bằng hoạt động cụ thể)' } },
                {
                  mark: '2',
                  label: {
                    vi: 'Có giải pháp tiết kiệm, thu hồi năng lượng, tái sử dụng năng lượng, nguyên liệu tại địa phương và sử dụng công nghệ thân thiện với môi trường',
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
          maxMark: '12',
          children: [
            {
              kind: 'options',
              id: '2.1',
              label: {
                vi: 'Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch',
                en: 'Origin of the tourism product idea',
              },
              maxMark: '5',
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Phát triển dựa trên sản phẩm của nơi khác, có dựa trên lợi thế và đặc trưng của địa phương',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Phát triển dựa trên ý tưởng của mình, không trùng lắp với các sản phẩm du lịch khác',
                  },
                },
                {
                  mark: '5',
                  label: {
                    vi: 'Có tính độc đáo, khác biệt và có gắn kết các giá trị văn hóa truyền thống của địa phương vào sản phẩm du lịch',
                  },
                },
              ],
            },
            {
              kind: 'options',
              id: '2.2',
              label: {
                vi: 'Tổ chức dịch vụ theo thị trường mục tiêu',
                en: 'Service organised by target market',
              },
              maxMark: '2',
              options: [
                { mark: '1', label: { vi: 'Có kế hoạch phát triển thị trường mục tiêu' } },
                {
                  mark: '2',
                  label: {
                    vi: 'Có kế hoạch và có các sản phẩm dịch vụ du lịch phù hợp với thị trường mục tiêu.',
                  },
                },
              ],
            },
            {
              kind: 'options',
              id: '2.3',
              label: {
                vi: 'Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch',
                en: 'Protection of cultural and natural heritage, biodiversity',
              },
              maxMark: '5',
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Có hoạt động bảo vệ và bảo tồn các di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Có Chương trình/kế hoạch chung của cộng đồng, có hoạt động bảo vệ và bảo tồn các di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học',
                  },
                },
                {
                  mark: '5',
                  label: {
                    vi: 'Có Chương trình/kế hoạch chung của cộng đồng, cả cộng đồng đều có hoạt động bảo vệ và bảo tồn các di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học',
                  },
                },
              ],
            },
          ],
        },
        {
          kind: 'group',
          id: '3',
          label: { vi: 'SỨC MẠNH CỘNG ĐỒNG', en: 'Community strength' },
          maxMark: '14',
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
                    vi: 'HTX tổ chức, hoạt động theo đúng quy định của pháp luật; hoặc công ty cổ phần có vốn góp của cộng đồng người địa phương ≥ 51%; hoặc các đối tượng còn lại',
                  },
                },
              ],
            },
            legalRepresentative,
            {
              kind: 'options',
              id: '3.3',
              label: { vi: 'Sử dụng lao động địa phương', en: 'Use of local labour' },
              maxMark: '4',
              options: [
                {
                  mark: '1',
                  label: { vi: 'Có sử dụng từ 25% đến dưới 50% lao động là người trên địa bàn cấp xã' },
                },
                {
                  mark: '2',
                  label: { vi: 'Có sử dụng từ 50% đến 75% lao động là người trên địa bàn cấp xã' },
                },
                { mark: '4', label: { vi: 'Có sử dụng ≥ 75% lao động là người trên địa bàn cấp xã' } },
              ],
            },
            {
              kind: 'options',
              id: '3.4',
              label: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Business growth' },
              maxMark: '3',
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Hợp tác xã xếp loại trung bình hoặc năm trước liền kề năm đánh giá có lợi nhuận cao hơn so với năm trước liền kề; các loại hình khác: Năm trước liền kề năm đánh giá có lợi nhuận cao hơn so với năm trước liền kề.',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Hợp tác xã xếp loại khá trở lên hoặc có 02 năm liên tiếp tăng trưởng dương về lợi nhuận tính từ năm trước liền kề năm đánh giá; các loại hình khác: Có 02 năm liên tiếp tăng trưởng dương về lợi nhuận tính từ năm trước liền kề năm đánh giá',
                  },
                  leastForStars: 4,
                },
              ],
            },
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
                    vi: 'Các nhãn hiệu sử dụng đối với dịch vụ du lịch được cấp Giấy chứng nhận đăng ký nhãn hiệu và có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng)',
                  },
                  leastForStars: 4,
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Các nhãn hiệu sử dụng đối với dịch vụ du lịch được cấp Giấy chứng nhận đăng ký nhãn hiệu và có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng) và có Bằng độc quyền kiểu dáng công nghiệp, hoặc Bằng sáng chế, hoặc Bằng độc quyền giải pháp hữu ích, hoặc Giấy chứng nhận đăng ký quyền tác giả (trừ Giấy chứng nhận đăng ký quyền tác giả đối với nhãn hiệu).',
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
          maxMark: '17',
          children: [
            {
              kind: 'options',
              id: '4.1',
              label: {
                vi: 'Liên kết chuỗi giá trị trong quảng bá sản phẩm du lịch',
                en: 'Value-chain linkage in tourism promotion',
              },
              maxMark: '5',
              options: [
                { mark: '1', label: { vi: 'Có đại diện/đại lý quảng bá sản phẩm' } },
                { mark: '3', label: { vi: 'Có ≥ 3 đại diện/đại lý quảng bá sản phẩm trong và ngoài tỉnh' } },
                { mark: '5', label: { vi: 'Có ≥ 5 đại diện/đại lý quảng bá sản phẩm trong và ngoài tỉnh' } },
              ],
            },
            {
              kind: 'options',
              id: '4.2',
              label: {
                vi: 'Liên kết vùng và chuỗi giá trị trong sản phẩm dịch vụ du lịch',
                en: 'Regional and value-chain linkage',
              },
              maxMark: '3',
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Có liên kết với các điểm dịch vụ du lịch khác trong tỉnh để hình thành sản phẩm du lịch',
                  },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Có liên kết với các điểm dịch vụ du lịch khác trong và ngoài tỉnh để hình thành sản phẩm du lịch',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Có liên kết với các điểm dịch vụ du lịch khác trong, ngoài tỉnh và quốc tế để hình thành sản phẩm du lịch',
                  },
                },
              ],
            },
            {
              kind: 'options',
              id: '4.3',
              label: { vi: 'Tổ chức quảng bá, bán hàng', en: 'Promotion and sales organisation' },
              maxMark: '2',
              guidance: [{ vi: '(Gồm: Tổ chức kinh doanh, phân phối sản phẩm)' }],
              options: [
                {
                  mark: '1',
                  label: { vi: 'Có người chịu trách nhiệm quản lý quảng bá, phân phối sản phẩm du lịch' },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Có bộ phận/phòng quản lý quảng bá, phân phối, có ứng dụng công nghệ thông tin trong quản lý/phân phối sản phẩm du lịch',
                  },
                },
              ],
            },
            {
              kind: 'options',
              id: '4.4',
              label: { vi: 'Quảng bá sản phẩm', en: 'Product promotion' },
              maxMark: '4',
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Có nhiều hoạt động quảng bá, có trang thông tin điện tử (website) giới thiệu về điểm, cộng đồng du lịch',
                  },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Có nhiều hoạt động quảng bá, có trang thông tin điện tử (website) giới thiệu về điểm, cộng đồng du lịch, có sử dụng kênh đặt dịch vụ trực tuyến (online)',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Có nhiều hoạt động quảng bá, có trang thông tin điện tử (website) giới thiệu về điểm, cộng đồng du lịch, có sử dụng kênh đặt dịch vụ trực tuyến (online) trong nước và quốc tế uy tín (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu...)',
                  },
                },
                {
                  mark: '4',
                  label: {
                    vi: 'Có nhiều hoạt động quảng bá quốc tế, có trang thông tin điện tử (website) bằng tiếng nước ngoài giới thiệu về điểm, cộng đồng du lịch, có sử dụng kênh đặt dịch vụ trực tuyến (online) trong nước và quốc tế uy tín (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu...) có hoạt động quảng bá quốc tế',
                  },
                },
              ],
            },
            {
              kind: 'options',
              id: '4.5',
              label: { vi: 'Bộ nhận diện quảng bá sản phẩm', en: 'Brand identity kit' },
              maxMark: '3',
              options: [
                { mark: '1', label: { vi: 'Có tờ rơi quảng bá về dịch vụ du lịch' } },
                {
                  mark: '2',
                  label: {
                    vi: 'Có phim ngắn (video clip), tranh ảnh áp-phích (poster), có thông tin quảng bá về dịch vụ du lịch trên các ấn phẩm',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Có phim ngắn (video clip), tranh ảnh áp-phích (poster), có thông tin quảng bá về dịch vụ du lịch trên các ấn phẩm được thể hiện bằng tiếng Việt và ít nhất 01 tiếng nước ngoài phù hợp.',
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
          maxMark: '8',
          children: [
            {
              kind: 'options',
              id: '5.1',
              label: { vi: 'Câu chuyện sản phẩm', en: 'Product story' },
              maxMark: '4',
              options: [
                { mark: '1', label: { vi: 'Có Cẩm nang/câu chuyện liên quan đến sản phẩm dịch vụ du lịch' } },
                {
                  mark: '2',
                  label: {
                    vi: 'Có Cẩm nang hoặc câu chuyện liên quan đến sản phẩm dịch vụ du lịch có tính riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương',
                  },
                },
                {
                  mark: '4',
                  label: {
                    vi: 'Có Cẩm nang hoặc câu chuyện liên quan đến sản phẩm dịch vụ du lịch có tính riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương và được thể hiện bằng tiếng nước ngoài phù hợp',
                  },
                },
              ],
            },
            {
              kind: 'options',
              id: '5.2',
              label: { vi: 'Trình bày câu chuyện sản phẩm', en: 'Story presentation' },
              maxMark: '2',
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Cẩm nang/câu chuyện được tư liệu hóa và trình bày tại điểm cung cấp dịch vụ du lịch',
                  },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Cẩm nang/câu chuyện được tư liệu hóa và trình bày tại điểm du lịch trong và ngoài tỉnh.',
                  },
                },
              ],
            },
            {
              kind: 'options',
              id: '5.3',
              label: {
                vi: 'Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới',
                en: 'Tourism product located in a new-rural-standard commune',
              },
              maxMark: '2',
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Dịch vụ du lịch do cộng đồng cung cấp/ Điểm du lịch trên địa bàn xã hoặc thôn, bản, ấp chưa được công nhận đạt chuẩn nông thôn mới hoặc không thuộc khu vực nông thôn.',
                  },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Dịch vụ du lịch do cộng đồng cung cấp/ Điểm du lịch trên địa bàn xã hoặc thôn, bản, ấp đã được công nhận đạt chuẩn nông thôn mới',
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
      id: 'C',
      label: { vi: 'CHẤT LƯỢNG SẢN PHẨM', en: 'Product quality' },
      maxMark: '35',
      children: [
        {
          kind: 'options',
          id: '6',
          label: { vi: 'Vị trí', en: 'Location' },
          maxMark: '3',
          options: [
            { mark: '1', label: { vi: 'Thuận lợi, dễ tiếp cận' } },
            {
              mark: '2',
              label: { vi: 'Thuận lợi, dễ tiếp cận, liền kề khu vực có lợi thế phát triển du lịch' },
            },
            {
              mark: '3',
              label: {
                vi: 'Thuận lợi, dễ tiếp cận, liền kề và có kết nối với khu vực/địa điểm có lợi thế phát triển du lịch khác.',
              },
            },
          ],
        },
        {
          kind: 'options',
          id: '7',
          label: { vi: 'Kiến trúc và cảnh quan môi trường', en: 'Architecture and landscape' },
          maxMark: '3',
          options: [
            { mark: '1', label: { vi: 'Cảnh quan môi trường sạch đẹp' } },
            {
              mark: '2',
              label: {
                vi: 'Cảnh quan môi trường sạch đẹp, kiến trúc mang đặc trưng vùng miền, có tính dân tộc;',
              },
            },
            {
              mark: '3',
              label: {
                vi: 'Cảnh quan môi trường sạch đẹp, kiến trúc mang đặc trưng vùng miền, có tính dân tộc; xã/thôn đạt tiêu chí sáng - xanh - sạch đẹp trong xây dựng nông thôn mới',
              },
            },
          ],
        },
        {
          kind: 'cases',
          id: '8',
          label: { vi: 'Đáp ứng điều kiện kinh doanh dịch vụ', en: 'Meets service business conditions' },
          maxMark: '3',
          guidance: [{ vi: 'Lựa chọn một trong hai trường hợp sau:' }],
          cases: [
            {
              label: { vi: 'Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp' },
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Các cơ sở cung cấp dịch vụ đáp ứng đủ yêu cầu về đăng ký kinh doanh và điều kiện kinh doanh theo quy định của pháp luật',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Các cơ sở cung cấp dịch vụ đáp ứng đủ yêu cầu về đăng ký kinh doanh và điều kiện kinh doanh và có cơ sở kinh doanh dịch vụ du lịch đạt tiêu chuẩn phục vụ khách du lịch theo Luật Du lịch',
                  },
                },
              ],
            },
            {
              label: { vi: 'Trường hợp 2: Điểm dịch vụ du lịch' },
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Đáp ứng đủ điều kiện về đăng ký kinh doanh và điều kiện kinh doanh theo quy định của pháp luật',
                  },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Đáp ứng đủ điều kiện về đăng ký kinh doanh và điều kiện kinh doanh theo quy định của pháp luật và được công nhận điểm du lịch hoặc có cơ sở kinh doanh dịch vụ du lịch đạt tiêu chuẩn phục vụ khách du lịch theo Luật Du lịch',
                  },
                },
              ],
            },
          ],
        },
        {
          kind: 'cases',
          id: '9',
          label: { vi: 'Đảm bảo an toàn và an ninh trật tự', en: 'Safety and public order' },
          maxMark: '2',
          guidance: [{ vi: 'Lựa chọn một trong hai trường hợp sau:' }],
          cases: [
            {
              label: { vi: 'Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp' },
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Các cơ sở cung ứng dịch vụ đáp ứng điều kiện về an ninh, trật tự, an toàn về phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật',
                  },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Các cơ sở cung ứng dịch vụ đáp ứng yêu cầu (1) và có thực hiện hướng dẫn, tập huấn thường xuyên/định kỳ cho nhân viên',
                  },
                },
              ],
            },
            {
              label: { vi: 'Trường hợp 2: Dịch vụ du lịch do tổ chức, cá nhân cung cấp' },
              options: [
                {
                  mark: '1',
                  label: {
                    vi: 'Đáp ứng điều kiện về an ninh, trật tự, an toàn về phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật',
                  },
                },
                {
                  mark: '2',
                  label: {
                    vi: 'Đáp ứng điều kiện về an ninh, trật tự, an toàn về phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật và có thực hiện hướng dẫn, tập huấn thường xuyên/định kỳ cho nhân viên',
                  },
                },
              ],
            },
          ],
        },
        {
          kind: 'options',
          id: '10',
          label: { vi: 'Tính hoàn thiện của quá trình dịch vụ', en: 'Completeness of the service process' },
          maxMark: '3',
          options: [
            {
              mark: '1',
              label: { vi: 'Có điểm trưng bày, giới thiệu và bán sản phẩm truyền thống địa phương' },
            },
            {
              mark: '2',
              label: {
                vi: 'Có điểm trưng bày, giới thiệu và bán sản phẩm truyền thống và sản phẩm OCOP của địa phương, có tài liệu giới thiệu về sản phẩm, dịch vụ.',
              },
            },
            {
              mark: '3',
              label: {
                vi: 'Có điểm trưng bày, giới thiệu và bán sản phẩm truyền thống và sản phẩm OCOP của địa phương, có tài liệu giới thiệu về sản phẩm, dịch vụ, địa điểm bán có hạ tầng (bãi đỗ, nhà vệ sinh, khu giới thiệu về dịch vụ) được bố trí hài hòa.',
              },
            },
          ],
        },
        {
          kind: 'options',
          id: '11',
          label: { vi: 'Hoạt động trải nghiệm', en: 'Experience activities' },
          maxMark: '2',
          options: [
            { mark: '1', label: { vi: 'Có hoạt động trải nghiệm' } },
            { mark: '2', label: { vi: 'Có mô hình hoạt động trải nghiệm' } },
          ],
        },
        {
          kind: 'options',
          id: '12',
          label: { vi: 'Quản lý và nhân viên', en: 'Management and staff' },
          maxMark: '3',
          options: [
            {
              mark: '1',
              label: {
                vi: 'Có dưới 50% lao động tham gia quản lý và nhân viên đã được đào tạo về chuyên môn, nghiệp vụ',
              },
            },
            {
              mark: '2',
              label: {
                vi: 'Có từ 50 - 75% lao động tham gia quản lý và nhân viên đã qua đào tạo về chuyên môn, nghiệp vụ',
              },
            },
            {
              mark: '3',
              label: {
                vi: 'Trên 75% lao động tham gia quản lý và nhân viên đã qua đào tạo về chuyên môn, nghiệp vụ; có nhân viên tiếp đón thành thạo ít nhất 1 ngoại ngữ',
              },
            },
          ],
        },
        {
          kind: 'options',
          id: '13',
          label: { vi: 'Chất lượng sản phẩm dịch vụ du lịch', en: 'Tourism service product quality' },
          maxMark: '4',
          options: [
            { mark: '1', label: { vi: 'Sản phẩm dịch vụ du lịch phong phú, hấp dẫn' } },
            {
              mark: '2',
              label: { vi: 'Sản phẩm dịch vụ du lịch phong phú, hấp dẫn, an toàn, chất lượng cao' },
            },
            {
              mark: '3',
              label: {
                vi: 'Sản phẩm dịch vụ du lịch phong phú, hấp dẫn, an toàn, chất lượng cao và được du khách đánh giá cao qua phiếu đánh giá, bình chọn của khách hàng trên các trang điện tử dịch vụ lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu...).',
              },
            },
            {
              mark: '4',
              label: {
                vi: 'Sản phẩm dịch vụ du lịch phong phú, hấp dẫn, an toàn, chất lượng cao, mang đặc sắc vùng miền và được du khách đánh giá cao qua phiếu đánh giá, bình chọn của khách hàng trên các trang điện tử dịch vụ lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu...).',
              },
            },
          ],
        },
        {
          kind: 'options',
          id: '14',
          label: { vi: 'Chất lượng phục vụ', en: 'Service quality' },
          maxMark: '4',
          options: [
            { mark: '1', label: { vi: 'Thái độ phục vụ thân thiện, nhanh nhẹn, chu đáo' } },
            {
              mark: '2',
              label: { vi: 'Thái độ phục vụ thân thiện, nhanh nhẹn, chu đáo, được du khách đánh giá cao' },
            },
            {
              mark: '4',
              label: {
                vi: 'Thái độ phục vụ thân thiện, nhanh nhẹn, chu đáo, được du khách đánh giá cao qua phiếu đánh giá, bình chọn của khách hàng trên các trang điện tử dịch vụ lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu...).',
              },
            },
          ],
        },
        {
          kind: 'cases',
          id: '15',
          label: { vi: 'Tiện nghi', en: 'Amenities' },
          maxMark: '3',
          guidance: [{ vi: 'Lựa chọn một trong hai trường hợp sau:' }],
          cases: [
            {
              label: { vi: 'Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp' },
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
                    vi: 'Hạ tầng giao thông nội bộ thuận tiện, điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ, xã/thôn có các tiêu chí (giao thông, điện, nước, vệ sinh môi trường, an toàn thực phẩm) đạt chuẩn nông thôn mới.',
                  },
                },
              ],
            },
            {
              label: { vi: 'Trường hợp 2: Dịch vụ du lịch do tổ chức, cá nhân cung cấp' },
              options: [
                {
                  mark: '1',
                  label: { vi: 'Có hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ' },
                },
                {
                  mark: '3',
                  label: {
                    vi: 'Có hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ, đảm bảo chất lượng và khách đánh giá cao.',
                  },
                },
              ],
            },
          ],
        },
        {
          kind: 'options',
          id: '16',
          label: { vi: 'Hoạt động thu hút khách du lịch', en: 'Visitor-attraction activities' },
          maxMark: '3',
          options: [
            {
              mark: '1',
              label: {
                vi: 'Có cung cấp, tổ chức hoạt động trình diễn lễ, hội, văn hóa tại điểm dịch vụ du lịch',
              },
            },
            {
              mark: '2',
              label: {
                vi: 'Có cung cấp, tổ chức hoạt động trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch và mang tính cộng đồng ít nhất 2 lần/năm',
              },
            },
            {
              mark: '3',
              label: {
                vi: 'Có cung cấp, tổ chức hoạt động trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch và mang tính cộng đồng, đặc sắc văn hóa dân tộc, vùng miền ít nhất 2 lần/năm',
              },
            },
          ],
        },
        {
          kind: 'options',
          id: '17',
          label: { vi: 'Hàng hóa dịch vụ', en: 'Goods and services (food, souvenirs)' },
          maxMark: '2',
          guidance: [{ vi: '(ăn uống, đồ lưu niệm...)' }],
          options: [
            {
              mark: '1',
              label: {
                vi: 'Hàng hóa dịch vụ có nguồn gốc rõ ràng, có tiêu chuẩn chất lượng phù hợp mang tính đặc sản địa phương',
              },
            },
            {
              mark: '2',
              label: {
                vi: 'Hàng hóa dịch vụ có nguồn gốc rõ ràng, có tiêu chuẩn chất lượng phù hợp mang tính đặc sản địa phương, và bảo đảm vệ sinh an toàn thực phẩm, có sản phẩm OCOP được bày, bán',
              },
            },
          ],
        },
      ],
    },
  ],
  corrections: [
    {
      code: 'CRITERION_MARK_PRINTED_TWICE',
      path: ['criteria', 0, 'otherPrintedMarks', 0],
      printed: '35',
      mustBe: '40',
      reason: {
        vi: 'Đề mục phần A ghi 35 điểm, cột điểm ghi 40; các tiêu chí của phần A cộng lại là 40 và tổng chỉ đủ 100 khi phần A là 40.',
        en: 'The heading of part A prints 35, the column 40; its criteria add up to 40, and the total is 100 only with 40.',
      },
    },
  ],
};
