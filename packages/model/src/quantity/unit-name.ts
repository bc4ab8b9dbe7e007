import type { Language } from '../text/local-text.js';

/** One, and more than one. */
type EnglishName = readonly [one: string, more: string];

const english: Readonly<Record<string, EnglishName>> = {
  'đề án': ['project', 'projects'],
  'dự án': ['project', 'projects'],
  'dự án/đề án': ['project', 'projects'],
  'chương trình, đề án': ['programme or project', 'programmes and projects'],
  'nhiệm vụ': ['task', 'tasks'],
  'chương trình': ['programme', 'programmes'],
  'nội dung': ['activity', 'activities'],
  'nhóm nội dung': ['group of activities', 'groups of activities'],
  'hạng mục': ['item', 'items'],
  'cơ sở': ['establishment', 'establishments'],
  'lượt cơ sở': ['turn of an establishment', 'turns of establishments'],
  'lượt học viên': ['turn of a trainee', 'turns of trainees'],
  'lượt người': ['turn of a person', 'turns of persons'],
  lượt: ['turn', 'turns'],
  'doanh nghiệp': ['enterprise', 'enterprises'],
  'hợp tác xã': ['cooperative', 'cooperatives'],
  'tổ hợp tác': ['cooperative group', 'cooperative groups'],
  'hộ kinh doanh': ['business household', 'business households'],
  hộ: ['household', 'households'],
  'đơn vị': ['unit', 'units'],
  'sản phẩm': ['product', 'products'],
  'bộ sản phẩm': ['set of products', 'sets of products'],
  'lao động': ['worker', 'workers'],
  người: ['person', 'persons'],
  'việc làm': ['job', 'jobs'],
  'học viên': ['trainee', 'trainees'],
  'cộng tác viên': ['collaborator', 'collaborators'],
  lớp: ['class', 'classes'],
  'mô hình': ['model', 'models'],
  'dây chuyền': ['production line', 'production lines'],
  'hệ thống': ['system', 'systems'],
  'mẫu sản phẩm': ['product design', 'product designs'],
  'cụm liên kết': ['industrial linkage cluster', 'industrial linkage clusters'],
  máy: ['machine', 'machines'],
  'cụm công nghiệp': ['industrial cluster', 'industrial clusters'],
  'làng nghề': ['craft village', 'craft villages'],
  'địa phương': ['locality', 'localities'],
  tỉnh: ['province', 'provinces'],
  'tỉnh, thành phố': ['province or city', 'provinces and cities'],
  huyện: ['district', 'districts'],
  xã: ['commune', 'communes'],
  cuộc: ['event', 'events'],
  kỳ: ['round', 'rounds'],
  đợt: ['round', 'rounds'],
  đoàn: ['delegation', 'delegations'],
  'hội chợ': ['fair', 'fairs'],
  'hội nghị': ['conference', 'conferences'],
  'hội thảo': ['seminar', 'seminars'],
  'gian hàng': ['stall', 'stalls'],
  'phòng trưng bày': ['showroom', 'showrooms'],
  'chuyên đề': ['feature', 'features'],
  'chuyên mục': ['column', 'columns'],
  'bản tin': ['bulletin', 'bulletins'],
  'tin bài': ['article', 'articles'],
  giải: ['prize', 'prizes'],
  'giấy chứng nhận': ['certificate', 'certificates'],
  'thương hiệu': ['brand', 'brands'],
  'nhãn hiệu': ['trademark', 'trademarks'],
  điểm: ['point', 'points'],
  tấn: ['tonne', 'tonnes'],
  ha: ['hectare', 'hectares'],
  năm: ['year', 'years'],
  quý: ['quarter', 'quarters'],
  tháng: ['month', 'months'],
  ngày: ['day', 'days'],
  lần: ['time', 'times'],
};

/**
 * Names a unit for a reader (tên đơn vị tính): the units of `countUnits` in English words, any other unit as it is written.
 *
 * @param unit - the unit as officials print it, such as `cơ sở`, or several joined by `/`
 * @param options - `language` of the reader; `value`, the number in front of it, for one or many
 * @returns text for print
 * @example
 * ```ts runnable
 * import { unitName } from '@khuyencong/model';
 * unitName('cơ sở', { language: 'en', value: '17' }) // => 'establishments'
 * unitName('cơ sở', { language: 'en', value: '1' }) // => 'establishment'
 * unitName('cơ sở', { language: 'vi', value: '17' }) // => 'cơ sở'
 * unitName('người/năm', { language: 'en', value: '2' }) // => 'persons/year'
 * ```
 * @category quantity
 * @since 0.1.0
 */
export function unitName(
  unit: string,
  options: { readonly language: Language; readonly value?: string | undefined },
): string {
  if (options.language === 'vi') return unit;
  const isOne = options.value === '1' || options.value === '-1';
  if (Object.hasOwn(english, unit)) return english[unit]?.[isOne ? 0 : 1] ?? unit;
  const [counted = '', ...each] = unit.split('/');
  return [counted, ...each]
    .map((name, index) => (Object.hasOwn(english, name) ? english[name]?.[isOne || index > 0 ? 0 : 1] : name))
    .join('/');
}
