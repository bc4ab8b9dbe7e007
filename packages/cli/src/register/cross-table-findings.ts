import { formatDay, formatInstrument, type FindingCatalogue } from '@khuyencong/model';
import type { CrossTableFindingParams } from './cross-table-finding-params.js';
import { moneyOfTablesFindings } from './money-of-tables-findings.js';
import { targetTableFindings } from './target-table-findings.js';

type ProjectCode =
  | 'CHECK_NOT_DONE'
  | 'ELIGIBILITY_NOT_KNOWN'
  | 'PROGRAMME_YEARS_REVERSED'
  | 'PROJECT_OF_OTHER_PROVINCE'
  | 'ESTABLISHMENT_OF_OTHER_PROVINCE'
  | 'ESTABLISHMENT_ENTERED_TWICE'
  | 'APPROVED_AFTER_DAY';

const notKnown: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  'missing-facts': { vi: 'bảng chưa đủ thông tin', en: 'the tables do not say enough' },
  'before-2012': {
    vi: 'quy định trước năm 2012 chưa được kiểm chứng',
    en: 'the rules before 2012 were not read',
  },
  'gap-2025': {
    vi: 'chưa tìm thấy văn bản hướng dẫn cho thời gian từ 01/7/2025 đến 14/10/2025, khi đơn vị hành chính đã thay đổi',
    en: 'no text was found for 1 July to 14 October 2025, when the units had changed',
  },
  'size-criteria-not-read': {
    vi: 'tiêu chí quy mô áp dụng vào ngày đó chưa được kiểm chứng',
    en: 'the size criteria of that day were not read',
  },
  'conversion-test-not-read': {
    vi: 'quy định về phường chuyển từ xã áp dụng vào ngày đó chưa được kiểm chứng',
    en: 'the rule of that day on wards made from communes was not read',
  },
  'trade-list-not-read': {
    vi: 'danh mục ngành nghề sửa đổi chưa được kiểm chứng',
    en: 'the amended list of trades was not read',
  },
  'unit-type-not-of-the-day': {
    vi: 'loại đơn vị hành chính ở cột Xã/phường không có vào ngày đó',
    en: 'the type of unit in the column of communes did not exist on that day',
  },
};

const needsVi = (missing: string | undefined): string =>
  missing === undefined ? '' : `; còn thiếu: ${missing}`;
const needsEn = (missing: string | undefined): string =>
  missing === undefined ? '' : `; missing: ${missing}`;
const fromVi = (text: string | undefined): string =>
  text === undefined ? '' : `; văn bản quy định: ${formatInstrument(text, { language: 'vi' })}`;
const fromEn = (text: string | undefined): string =>
  text === undefined ? '' : `; document: ${formatInstrument(text, { language: 'en' })}`;

const ofProjects: FindingCatalogue<Pick<CrossTableFindingParams, ProjectCode>> = {
  CHECK_NOT_DONE: {
    severity: 'info',
    meaning: {
      vi: 'Một nội dung chưa được kiểm tra vì thiếu bảng hoặc cột. Chưa kiểm tra không có nghĩa là đạt.',
      en: 'Something was not checked because a table or column is missing. Not checked is not sound.',
    },
    remedy: { vi: 'Bổ sung bảng hoặc cột còn thiếu.', en: 'Add the table or column.' },
    message: {
      vi: (p) => `Chưa kiểm tra được ${p.checkVi} vì thiếu ${p.missingVi}.`,
      en: (p) => `Not checked: ${p.checkEn}, for want of ${p.missingEn}.`,
    },
  },
  ELIGIBILITY_NOT_KNOWN: {
    severity: 'info',
    meaning: {
      vi: 'Chưa xác định được cơ sở có thuộc đối tượng được hỗ trợ hay không. Chưa xác định không có nghĩa là thuộc hay không thuộc.',
      en: 'Whether the establishment may be supported is not known; that is neither yes nor no.',
    },
    remedy: {
      vi: 'Bổ sung cột còn thiếu ở bảng Cơ sở CNNT; phần không có cột thì đối chiếu hồ sơ.',
      en: 'Fill the missing columns of the table of establishments; for what has no column see the file.',
    },
    message: {
      vi: (p) =>
        `Chưa xác định được cơ sở có thuộc đối tượng được hỗ trợ vào ngày ${formatDay(p.asOf, { language: 'vi' })} hay không: ${notKnown[p.reason]?.vi ?? p.reason}${needsVi(p.missingVi)}${fromVi(p.instrument)}.`,
      en: (p) =>
        `Whether the establishment may be supported on ${p.asOf} is not known: ${notKnown[p.reason]?.en ?? p.reason}${needsEn(p.missingEn)}${fromEn(p.instrument)}.`,
    },
  },
  PROGRAMME_YEARS_REVERSED: {
    severity: 'error',
    meaning: {
      vi: 'Chương trình kết thúc trước khi bắt đầu; các năm này không dùng để đối chiếu.',
      en: 'A programme ends before it begins; nothing is held to its years.',
    },
    remedy: { vi: 'Kiểm tra cột Từ năm và Đến năm.', en: 'Check the first and the last year.' },
    message: {
      vi: (p) => `Chương trình từ năm ${p.from} đến năm ${p.to}: năm cuối sớm hơn năm đầu.`,
      en: (p) => `The programme runs from ${p.from} to ${p.to}: it ends before it begins.`,
    },
  },
  PROJECT_OF_OTHER_PROVINCE: {
    severity: 'warning',
    meaning: {
      vi: 'Tỉnh của đề án không phải tỉnh của chương trình nào trong tệp, kể cả tỉnh trước và sau sắp xếp.',
      en: 'The province of a project is that of no programme of the file, before or after the provinces were merged.',
    },
    remedy: {
      vi: 'Sửa cột Tỉnh của đề án, hoặc bổ sung chương trình của tỉnh đó.',
      en: 'Correct the province of the project, or add the programme of that province.',
    },
    message: {
      vi: (p) => `Đề án thuộc "${p.province}" nhưng chương trình là của ${p.programmes}.`,
      en: (p) => `The project is of "${p.province}", the programme of ${p.programmes}.`,
    },
  },
  ESTABLISHMENT_OF_OTHER_PROVINCE: {
    severity: 'warning',
    meaning: {
      vi: 'Cơ sở thụ hưởng ở tỉnh khác với tỉnh của đề án, kể cả tỉnh trước và sau sắp xếp.',
      en: 'The establishment is in another province than its project, before or after the provinces were merged.',
    },
    remedy: {
      vi: 'Kiểm tra mã cơ sở và cột Tỉnh; đề án liên tỉnh thì không cần sửa.',
      en: 'Check the establishment and both provinces; a project of several provinces needs no correction.',
    },
    message: {
      vi: (p) => `Cơ sở "${p.establishment}" ở "${p.province}" nhưng đề án thuộc "${p.ofProject}".`,
      en: (p) =>
        `The establishment "${p.establishment}" is in "${p.province}", the project in "${p.ofProject}".`,
    },
  },
  ESTABLISHMENT_ENTERED_TWICE: {
    severity: 'warning',
    meaning: {
      vi: 'Hai dòng khác mã có cùng tên cơ sở trên cùng địa bàn; có thể là một cơ sở nhập hai lần.',
      en: 'Two rows with different identifiers have one name at one place: perhaps one establishment entered twice.',
    },
    remedy: {
      vi: 'Giữ một mã nếu là một cơ sở; ghi rõ tên hoặc địa bàn nếu là hai.',
      en: 'Keep one identifier if it is one; make names or places distinct if there are two.',
    },
    message: {
      vi: (p) => `Cơ sở "${p.name}" đã có với mã "${p.first}" ở ${p.firstPlace}.`,
      en: (p) => `The establishment "${p.name}" stands already as "${p.first}" in ${p.firstPlace}.`,
    },
  },
  APPROVED_AFTER_DAY: {
    severity: 'warning',
    meaning: {
      vi: 'Ngày phê duyệt sau ngày đánh giá.',
      en: 'The day of approval is after the day on which the file is looked at.',
    },
    remedy: {
      vi: 'Kiểm tra ngày phê duyệt hoặc ngày đánh giá (--as-of).',
      en: 'Check the day of approval, or the day of --as-of.',
    },
    message: {
      vi: (p) =>
        `Ngày phê duyệt ${formatDay(p.approvedOn, { language: 'vi' })} sau ngày đánh giá ${formatDay(p.asOf, { language: 'vi' })}.`,
      en: (p) => `The day of approval, ${p.approvedOn}, is after ${p.asOf}.`,
    },
  },
};

/** What is said of tables held to one another. */
export const crossTableFindings: FindingCatalogue<CrossTableFindingParams> = {
  ...ofProjects,
  ...moneyOfTablesFindings,
  ...targetTableFindings,
};
