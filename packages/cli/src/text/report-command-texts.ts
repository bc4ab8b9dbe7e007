import type { Language } from '@khuyencong/model';

/** The words of `khuyencong report` at the command line. */
interface ReportCommandTexts {
  readonly description: string;
  readonly files: string;
  readonly asOf: string;
  readonly pace: string;
  readonly title: string;
  readonly out: string;
  readonly examples: string;
  readonly needsOut: (format: string) => string;
  readonly written: (file: string) => string;
  readonly hasErrors: (errors: number) => string;
}

const examples = `
  khuyencong report chuong-trinh.xlsx --as-of 2024-12-31
  khuyencong report "tinh/*.xlsx" --as-of 2024-12-31 --format html --out bao-cao.html
  khuyencong report chuong-trinh.xlsx --format docx --out bao-cao.docx --title "Báo cáo năm 2024"`;

export const reportCommandTexts: Readonly<Record<Language, ReportCommandTexts>> = {
  vi: {
    description:
      'lập báo cáo tổng hợp từ chính các tệp của lệnh check: kinh phí, đề án, chỉ tiêu, mức hỗ trợ, thời hạn, phát hiện',
    files: 'các tệp, thư mục hoặc mẫu tên; "-" là dữ liệu vào chuẩn',
    asOf: 'ngày đánh giá chỉ tiêu, thời hạn (YYYY-MM-DD)',
    pace: 'nhịp độ để xét chậm tiến độ: đều theo thời gian; không nêu thì không xét',
    title: 'tên báo cáo',
    out: 'ghi báo cáo vào tệp, "-" là đầu ra chuẩn; xlsx, docx cần tên tệp',
    examples: `\nVí dụ:${examples}`,
    needsOut: (format) => `dạng ${format} cần --out và tên tệp`,
    written: (file) => `Đã ghi ${file}`,
    hasErrors: (errors) =>
      `CHÚ Ý: dữ liệu còn ${errors} lỗi; số liệu trong báo cáo có thể thay đổi khi lỗi được sửa.`,
  },
  en: {
    description:
      'report on a programme from the files that check takes: money, projects, targets, support, deadlines, findings',
    files: 'files, folders or patterns; "-" is the standard input',
    asOf: 'day as of which targets and deadlines are looked at (YYYY-MM-DD)',
    pace: 'pace by which targets are judged to be behind: even over time; without it none is',
    title: 'title of the report',
    out: 'write the report to a file, "-" is the standard output; xlsx and docx need the name of a file',
    examples: `\nExamples:${examples}`,
    needsOut: (format) => `the form ${format} needs --out and the name of a file`,
    written: (file) => `Written: ${file}`,
    hasErrors: (errors) =>
      `NOTE: the data has ${errors === 1 ? '1 error' : `${errors} errors`}; figures of the report may change when it is corrected.`,
  },
};
