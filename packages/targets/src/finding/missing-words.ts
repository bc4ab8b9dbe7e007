import type { Language } from '@khuyencong/model';
import type { MissingFact } from '../tracking/target-progress.js';

/** What is missing, as the end of a sentence. */
export const missingWords: Readonly<Record<MissingFact, Readonly<Record<Language, string>>>> = {
  actuals: { vi: 'chưa có kết quả thực hiện nào được báo cáo', en: 'no result was reported' },
  periods: { vi: 'còn kỳ chưa báo cáo', en: 'some periods were not reported' },
  ratio: { vi: 'tỷ lệ cần cả tử số và mẫu số', en: 'a share needs numerator and denominator' },
  'as-of': { vi: 'chưa nêu ngày đánh giá', en: 'the day as of which to judge is not given' },
  'target-period': {
    vi: 'chưa nêu chỉ tiêu áp dụng cho những năm nào',
    en: 'the years of the target are not given',
  },
  'target-number': {
    vi: 'nội dung chỉ tiêu không nêu con số',
    en: 'the text of the target states no number',
  },
  'one-reading': {
    vi: 'con số của chỉ tiêu có nhiều cách đọc',
    en: 'the number of the target has several readings',
  },
  baseline: { vi: 'chưa có số gốc để so sánh', en: 'there is no baseline to compare with' },
  'distinct-actuals': { vi: 'các báo cáo mâu thuẫn với nhau', en: 'the reports contradict one another' },
  'counted-things': {
    vi: 'chưa nêu cụ thể đã đếm những đơn vị nào nên không biết có trùng hay không',
    en: 'the reports do not say which things were counted, so some may be counted twice',
  },
  'whole-place': {
    vi: 'chỉ tiêu không cộng được theo địa bàn, cần số liệu của toàn địa bàn',
    en: 'the indicator does not add up over places and needs the figure of the whole area',
  },
  'each-thing': {
    vi: 'chỉ tiêu đặt ra cho từng đối tượng, số cộng chung không cho biết từng đối tượng đạt bao nhiêu',
    en: 'the target is for every single one, and a total does not say what each of them came to',
  },
  'done-on': { vi: 'chưa nêu ngày hoàn thành', en: 'the day on which it was done is not given' },
  'one-number': {
    vi: 'chỉ tiêu có nhiều con số, kết quả chưa nêu thuộc con số nào',
    en: 'the target has several numbers and the results do not say which they are about',
  },
  'lower-limit': {
    vi: 'nội dung chỉ tiêu không nêu mức thấp nhất phải đạt',
    en: 'the text of the target does not say the lowest number that meets it',
  },
};
