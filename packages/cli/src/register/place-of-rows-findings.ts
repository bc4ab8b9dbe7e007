import { formatDay, type FindingCatalogue, type Language } from '@khuyencong/model';
import type { AwardTableFindingParams, CrossTableFindingParams } from './cross-table-finding-params.js';
import type { RegisterFindingParams } from './register-finding-params.js';

type PlaceCode = Exclude<
  keyof RegisterFindingParams,
  | keyof CrossTableFindingParams
  | keyof AwardTableFindingParams
  | 'COST_NOT_SUM_OF_SOURCES'
  | 'PAID_ABOVE_SUPPORT'
  | 'SETTLED_ABOVE_PAID'
  | 'AMOUNT_BELOW_THOUSAND'
  | 'AMOUNT_SCALE_DIFFERS'
  | 'PROJECTS_DIFFER_FROM_BUDGET'
  | 'PROJECTS_WITHOUT_BUDGET'
>;

const ineligible: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'legal-form': { vi: 'loại hình tổ chức', en: 'its legal form' },
  size: { vi: 'quy mô', en: 'its size' },
  place: { vi: 'địa bàn đầu tư, sản xuất', en: 'its place of production' },
  trade: { vi: 'ngành nghề', en: 'its trade' },
  'brick-kiln': { vi: 'công nghệ lò gạch', en: 'its kiln' },
};

const reasonText = (reason: string, language: Language): string => ineligible[reason]?.[language] ?? reason;

const nearestVi = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `; gần nhất là "${nearest}"`;
const nearestEn = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `; the nearest is "${nearest}"`;

const holidayTexts = {
  'not-needed': {
    vi: ', tính theo ngày lịch, không xét ngày nghỉ',
    en: ', in calendar days, whatever the holidays',
  },
  given: { vi: ', đã trừ ngày nghỉ trong cấu hình', en: ', with the holidays of the configuration' },
  'not-given': {
    vi: ', tính theo ngày làm việc nhưng chưa khai báo ngày nghỉ lễ',
    en: ', in working days, but no holidays were given',
  },
} as const;

/** What is said of days, places, references, conditions and duties. */
export const placeOfRowsFindings: FindingCatalogue<Pick<RegisterFindingParams, PlaceCode>> = {
  DATES_REVERSED: {
    severity: 'error',
    meaning: { vi: 'Hai ngày của đề án ngược thứ tự.', en: 'Two days of a project are in the wrong order.' },
    remedy: {
      vi: 'Kiểm tra lại ngày, tháng (có thể đảo ngày với tháng).',
      en: 'Check both days; day and month may be exchanged.',
    },
    message: {
      vi: (p) =>
        `"${p.laterHeader}" (${formatDay(p.laterOn, { language: 'vi' })}) sớm hơn "${p.header}" (${formatDay(p.on, { language: 'vi' })}).`,
      en: (p) => `"${p.laterHeader}" (${p.laterOn}) is before "${p.header}" (${p.on}).`,
    },
  },
  PROJECT_OUTSIDE_PROGRAMME: {
    severity: 'error',
    meaning: {
      vi: 'Năm của đề án nằm ngoài các năm của chương trình.',
      en: 'The year of a project lies outside the years of the programme.',
    },
    remedy: {
      vi: 'Sửa năm của đề án hoặc các năm của chương trình.',
      en: 'Correct the year of the project or the years of the programme.',
    },
    message: {
      vi: (p) => `Năm ${p.year} nằm ngoài chương trình (${p.years}).`,
      en: (p) => `The year ${p.year} lies outside the programme (${p.years}).`,
    },
  },
  PROVINCE_NOT_RECOGNISED: {
    severity: 'warning',
    meaning: {
      vi: 'Không nhận ra tỉnh, thành phố vào ngày liên quan.',
      en: 'The province or city is not known on the day in question.',
    },
    remedy: {
      vi: 'Ghi tên tỉnh, thành phố tại thời điểm phê duyệt.',
      en: 'Write the name that the province had on the day of approval.',
    },
    message: {
      vi: (p) =>
        `Vào ngày ${formatDay(p.asOf, { language: 'vi' })} không có tỉnh, thành phố "${p.text}"${nearestVi(p.nearest)}.`,
      en: (p) => `On ${p.asOf} there is no province or city "${p.text}"${nearestEn(p.nearest)}.`,
    },
  },
  ESTABLISHMENT_NOT_ELIGIBLE: {
    severity: 'warning',
    meaning: {
      vi: 'Theo các cột của bảng, cơ sở không thuộc đối tượng được hỗ trợ.',
      en: 'By the columns of the table, the establishment may not be supported.',
    },
    remedy: {
      vi: 'Đối chiếu hồ sơ của cơ sở; sửa cột ghi sai hoặc xem lại điều kiện hỗ trợ.',
      en: 'Compare with the file of the establishment; correct the column, or look again at the conditions.',
    },
    message: {
      vi: (p) =>
        `Theo số liệu của bảng, cơ sở "${p.establishment}" không thuộc đối tượng được hỗ trợ vào ngày ${formatDay(p.asOf, { language: 'vi' })} vì ${reasonText(p.reason, 'vi')}.`,
      en: (p) =>
        `By the table, the establishment "${p.establishment}" may not be supported on ${p.asOf} because of ${reasonText(p.reason, 'en')}.`,
    },
  },
  DUTY_LATE: {
    severity: 'warning',
    meaning: {
      vi: 'Nghĩa vụ đã quá hạn mà trạng thái của đề án cho thấy chưa thực hiện.',
      en: 'A duty is past its last day and the status of the project shows that it is not done.',
    },
    remedy: {
      vi: 'Thực hiện nghĩa vụ, hoặc cập nhật trạng thái của đề án.',
      en: 'Do what is due, or update the status of the project.',
    },
    message: {
      vi: (p) =>
        `Quá hạn ${p.daysPast} ngày tính đến ${formatDay(p.asOf, { language: 'vi' })}: ${p.dutyVi} (hạn cuối ${formatDay(p.lastDay, { language: 'vi' })}${holidayTexts[p.holidays].vi}).`,
      en: (p) =>
        `Late by ${p.daysPast} ${p.daysPast === '1' ? 'day' : 'days'} on ${p.asOf}: ${p.dutyEn} (last day ${p.lastDay}${holidayTexts[p.holidays].en}).`,
    },
  },
  PROJECT_PAST_END: {
    severity: 'warning',
    meaning: {
      vi: 'Đã qua ngày kết thúc mà đề án chưa được nghiệm thu.',
      en: 'The last day of a project is past and it was not accepted.',
    },
    remedy: {
      vi: 'Nghiệm thu, xin gia hạn, hoặc cập nhật trạng thái.',
      en: 'Accept the work, ask for more time, or update the status.',
    },
    message: {
      vi: (p) =>
        `Đề án kết thúc ngày ${formatDay(p.endsOn, { language: 'vi' })} nhưng đến ${formatDay(p.asOf, { language: 'vi' })} trạng thái vẫn là "${p.statusVi}".`,
      en: (p) => `The project ended on ${p.endsOn} but on ${p.asOf} its status is still "${p.statusEn}".`,
    },
  },
  FOUND_IN_MORE_ROWS: {
    severity: 'info',
    meaning: {
      vi: 'Một thông tin giống nhau ở nhiều dòng chỉ được nêu ở dòng đầu tiên.',
      en: 'A note that is the same for many rows is given with the first of them only.',
    },
    remedy: { vi: 'Xem dòng đầu tiên có mã đó.', en: 'See the first row with that code.' },
    message: {
      vi: (p) => `${p.code}: thêm ${p.rows} dòng nữa giống dòng này.`,
      en: (p) => `${p.code}: the same holds for ${p.rows} more ${p.rows === '1' ? 'row' : 'rows'}.`,
    },
  },
  NOTHING_CHECKED: {
    severity: 'error',
    meaning: {
      vi: 'Không có bảng nào để kiểm tra trong tệp hoặc thư mục.',
      en: 'The file or folder has no table that could be checked.',
    },
    remedy: {
      vi: 'Đặt tiêu đề cột theo mẫu, hoặc khai báo tệp ánh xạ cột.',
      en: 'Use the headers of the template, or declare a mapping.',
    },
    message: {
      vi: (p) => `Không nhận ra bảng nào trong "${p.file}" nên chưa kiểm tra được gì.`,
      en: (p) => `No table was recognised in "${p.file}", so that nothing was checked.`,
    },
  },
};
