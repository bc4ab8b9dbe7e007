import type { LocalText } from '@khuyencong/model';
import type { ProgrammeReport } from './programme-report.js';

/** What each field of a report holds, for those who read it by its JSON Schema. */
export const programmeReportFields: Readonly<Record<keyof ProgrammeReport, LocalText>> = {
  kind: { vi: 'Loại tài liệu', en: 'Kind of document' },
  version: { vi: 'Phiên bản phần mềm đã lập báo cáo', en: 'Version of the software that made the report' },
  title: { vi: 'Tiêu đề báo cáo; null nếu không nêu', en: 'Title of the report; null where none was given' },
  asOf: { vi: 'Ngày tính đến; null nếu không nêu', en: 'As of this day; null where none was given' },
  sources: { vi: 'Các tệp, thư mục đã nêu', en: 'Files and folders as they were named' },
  inputs: { vi: 'Các tệp đã đọc', en: 'Files that were read' },
  missing: { vi: 'Những phần còn thiếu dữ liệu', en: 'Parts that there were no data for' },
  programmes: { vi: 'Thông tin chung của chương trình', en: 'Facts of the programmes' },
  documents: { vi: 'Tài liệu số liệu đã công bố', en: 'Documents with published figures' },
  published: { vi: 'Số liệu đã công bố', en: 'Published figures' },
  money: { vi: 'Kinh phí, đồng', en: 'Money, in đồng' },
  projects: {
    vi: 'Tổng hợp đề án; null nếu không có bảng đề án',
    en: 'Projects; null where there is no table of them',
  },
  targets: { vi: 'Chỉ tiêu và tiến độ', en: 'Targets and how far they are' },
  caps: {
    vi: 'So với mức hỗ trợ tối đa; null nếu không có đề án',
    en: 'Support against the norms; null where there are no projects',
  },
  sums: { vi: 'Các tổng đã đối chiếu', en: 'Sums that were reconciled' },
  duties: {
    vi: 'Việc đến hạn và quá hạn; null nếu không nêu ngày',
    en: 'Duties that are due or late; null where no day was given',
  },
  findings: { vi: 'Tổng hợp phát hiện', en: 'Findings, counted by code' },
};
