import type { ActivityGroupId } from './activity-group.js';
import type { ActivityId } from './activity-id.js';

/** Group, Vietnamese and English label of each activity, in the order of the groups. */
export const activityRows: Readonly<
  Record<ActivityId, readonly [group: ActivityGroupId, vi: string, en: string]>
> = {
  'vocational-training': ['1', 'Đào tạo nghề, truyền nghề', 'Vocational training'],
  'management-training': ['2', 'Đào tạo, tập huấn nâng cao năng lực quản lý', 'Management training'],
  seminar: ['2', 'Hội thảo, tập huấn', 'Seminars'],
  'study-visit-domestic': [
    '2',
    'Tham quan, khảo sát, học tập kinh nghiệm trong nước',
    'Study visits in the country',
  ],
  'study-visit-abroad': ['2', 'Tham quan, khảo sát, học tập kinh nghiệm nước ngoài', 'Study visits abroad'],
  'study-abroad-airfare': [
    '2',
    'Vé máy bay khảo sát, học tập kinh nghiệm nước ngoài',
    'Air fare of study visits abroad',
  ],
  'cleaner-production-awareness': [
    '2',
    'Nâng cao nhận thức về sản xuất sạch hơn',
    'Awareness of cleaner production',
  ],
  'cleaner-production-assessment': ['2', 'Đánh giá sản xuất sạch hơn', 'Cleaner-production assessment'],
  startup: ['2', 'Hỗ trợ khởi sự doanh nghiệp', 'Start-up support'],
  'enterprise-establishment': ['2', 'Hỗ trợ thành lập doanh nghiệp', 'Setting up an enterprise'],
  'market-expansion': ['2', 'Mở rộng thị trường, xuất khẩu', 'Market expansion and export'],
  'demo-model-new': [
    '3',
    'Mô hình trình diễn kỹ thuật công nghệ mới, sản phẩm mới',
    'Demonstration model, new technology or product',
  ],
  'demo-model-replicate': ['3', 'Mô hình trình diễn để nhân rộng', 'Demonstration model for replication'],
  'machinery-tech-transfer': [
    '3',
    'Ứng dụng máy móc thiết bị tiên tiến, chuyển giao công nghệ',
    'Advanced machinery and technology transfer',
  ],
  'technology-line': ['3', 'Dây chuyền công nghệ', 'Technology line'],
  'cleaner-production-pilot': [
    '3',
    'Mô hình thí điểm áp dụng sản xuất sạch hơn',
    'Cleaner-production pilot model',
  ],
  'award-round': [
    '4',
    'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu',
    'Award round of typical rural industrial products',
  ],
  'award-organise-district': ['4', 'Tổ chức bình chọn cấp huyện', 'Organising the district round'],
  'award-organise-provincial': ['4', 'Tổ chức bình chọn cấp tỉnh', 'Organising the provincial round'],
  'award-organise-regional': ['4', 'Tổ chức bình chọn cấp khu vực', 'Organising the regional round'],
  'award-organise-national': ['4', 'Tổ chức bình chọn cấp quốc gia', 'Organising the national round'],
  'award-prize-provincial': ['4', 'Thưởng sản phẩm tiêu biểu cấp tỉnh', 'Prize, provincial level'],
  'award-prize-regional': ['4', 'Thưởng sản phẩm tiêu biểu cấp khu vực', 'Prize, regional level'],
  'award-prize-national': ['4', 'Thưởng sản phẩm tiêu biểu cấp quốc gia', 'Prize, national level'],
  'fair-domestic-organise': [
    '4',
    'Tổ chức hội chợ, triển lãm trong nước',
    'Organising a fair in the country',
  ],
  'fair-domestic-join': ['4', 'Tham gia hội chợ, triển lãm trong nước', 'Joining a fair in the country'],
  'fair-foreign': ['4', 'Tổ chức, tham gia hội chợ, triển lãm tại nước ngoài', 'Fairs abroad'],
  brand: ['4', 'Xây dựng, đăng ký và quản lý thương hiệu, nhãn hiệu', 'Brands and trademarks'],
  showroom: ['4', 'Phòng trưng bày sản phẩm', 'Showrooms'],
  'trade-promotion': ['4', 'Hoạt động xúc tiến thương mại khác', 'Other trade promotion'],
  'e-commerce': ['4', 'Sàn giao dịch thương mại điện tử', 'E-commerce'],
  consultancy: ['5', 'Thuê tư vấn, trợ giúp cơ sở công nghiệp nông thôn', 'Consultancy to establishments'],
  information: ['6', 'Cung cấp thông tin', 'Information'],
  media: ['6', 'Chương trình truyền hình, truyền thanh, bản tin, ấn phẩm', 'Broadcasts and publications'],
  'association-regional': ['7', 'Thành lập hội, hiệp hội ngành nghề cấp vùng', 'Regional trade association'],
  'association-national': [
    '7',
    'Thành lập hội, hiệp hội ngành nghề cấp quốc gia',
    'National trade association',
  ],
  'linkage-cluster': ['7', 'Hình thành cụm liên kết doanh nghiệp công nghiệp', 'Enterprise linkage cluster'],
  'tourism-linkage': ['7', 'Mô hình liên kết sản xuất với du lịch', 'Linkage with tourism'],
  'relocation-interest': ['7', 'Lãi suất vốn vay di dời cơ sở gây ô nhiễm', 'Loan interest of relocation'],
  'pollution-establishment': [
    '7',
    'Sửa chữa, nâng cấp hệ thống xử lý ô nhiễm tại cơ sở',
    'Pollution treatment at an establishment',
  ],
  'pollution-cluster': [
    '7',
    'Sửa chữa, nâng cấp hệ thống xử lý ô nhiễm tại cụm công nghiệp',
    'Pollution treatment at a cluster',
  ],
  'cluster-planning': ['7', 'Lập quy hoạch chi tiết cụm công nghiệp', 'Detailed planning of a cluster'],
  'cluster-infrastructure': [
    '7',
    'Đầu tư xây dựng kết cấu hạ tầng cụm công nghiệp',
    'Cluster infrastructure',
  ],
  'international-cooperation': ['8', 'Hợp tác quốc tế về khuyến công', 'International cooperation'],
  conference: ['9', 'Hội nghị khuyến công', 'Conferences of the promotion network'],
  'collaborator-network': ['9', 'Mạng lưới cộng tác viên khuyến công', 'Network of collaborators'],
  'programme-management': [
    '9',
    'Xây dựng, kiểm tra, giám sát chương trình, kế hoạch',
    'Programme building and supervision',
  ],
  'management-agency': [
    '9',
    'Chi quản lý của cơ quan quản lý kinh phí khuyến công',
    'Management cost of the managing agency',
  ],
  'management-unit': ['9', 'Chi quản lý của đơn vị thực hiện đề án', 'Management cost of the executing unit'],
  traceability: ['other', 'Truy xuất nguồn gốc sản phẩm', 'Traceability of products'],
  'craft-village-recognition': [
    'other',
    'Công nhận làng nghề, làng nghề truyền thống',
    'Recognition of craft villages',
  ],
};
