import type { Unit } from './unit.js';

const spellings: Readonly<Record<string, readonly string[]>> = {
  'đề án': ['projects', 'project'],
  'dự án': [],
  'dự án/đề án': ['dự án, đề án'],
  'chương trình, đề án': ['chương trình/đề án'],
  'nhiệm vụ': ['tasks'],
  'chương trình': [],
  'nội dung': [],
  'nhóm nội dung': [],
  'hạng mục': [],
  'cơ sở': [
    'cơ sở công nghiệp nông thôn',
    'cơ sở cnnt',
    'establishments',
    'establishment',
    'industrial establishments',
    'rural industrial establishments',
  ],
  'lượt cơ sở': ['lượt cơ sở cnnt', 'lượt cơ sở công nghiệp nông thôn'],
  'lượt học viên': [],
  'lượt người': [],
  lượt: [],
  'doanh nghiệp': ['dn', 'enterprises', 'enterprise'],
  'hợp tác xã': ['htx', 'cooperatives', 'cooperative'],
  'tổ hợp tác': [],
  'hộ kinh doanh': [],
  hộ: ['households', 'household'],
  'đơn vị': ['units'],
  'sản phẩm': ['products', 'product'],
  'bộ sản phẩm': [],
  'lao động': ['lao động nông thôn', 'workers', 'worker', 'rural workers'],
  người: ['persons', 'people'],
  'việc làm': ['chỗ làm việc', 'jobs'],
  'học viên': [],
  'cộng tác viên': [],
  lớp: ['classes', 'class'],
  'mô hình': [
    'mô hình trình diễn kỹ thuật',
    'models',
    'model',
    'demonstration models',
    'technological demonstration models',
  ],
  'dây chuyền': ['lines'],
  'hệ thống': ['systems'],
  'mẫu sản phẩm': ['mẫu mã sản phẩm'],
  'cụm liên kết': [],
  máy: [],
  'cụm công nghiệp': ['clusters', 'cluster'],
  'làng nghề': [],
  'địa phương': ['localities'],
  tỉnh: ['provinces', 'province'],
  'tỉnh, thành phố': ['tỉnh/thành phố', 'tỉnh, thành'],
  huyện: [],
  xã: ['communes'],
  cuộc: ['rounds'],
  kỳ: ['kỳ bình chọn'],
  đợt: [],
  đoàn: [],
  'hội chợ': ['fairs', 'fair', 'exhibitions and fairs'],
  'hội nghị': ['conferences', 'conference'],
  'hội thảo': ['seminars', 'seminar'],
  'gian hàng': ['stalls', 'booths'],
  'phòng trưng bày': ['showrooms'],
  'chuyên đề': [],
  'chuyên mục': [],
  'bản tin': [],
  'tin bài': ['tin, bài'],
  giải: ['giải thưởng', 'prizes'],
  'giấy chứng nhận': [],
  'thương hiệu': ['brands'],
  'nhãn hiệu': [],
  điểm: [],
  tấn: [],
  ha: ['héc ta'],
  năm: ['years', 'year'],
  quý: [],
  tháng: ['months', 'month'],
  ngày: ['days', 'day'],
  lần: ['times'],
};

/**
 * The things that programmes count (đơn vị đếm): projects, establishments, products, workers and the rest.
 *
 * Different units never add up: 10 đề án and 10 cơ sở are not 20 of anything.
 *
 * @example
 * ```ts runnable
 * import { countUnits } from '@khuyencong/model';
 * countUnits.find(({ name }) => name === 'đề án')?.spellings // => ['đề án', 'projects', 'project']
 * ```
 * @category quantity
 * @since 0.1.0
 */
export const countUnits: readonly Unit[] = /* @__PURE__ */ Object.entries(spellings).map(
  ([name, others]) => ({
    name,
    measure: 'count',
    base: name,
    factor: '1',
    spellings: [name, ...others],
  }),
);
