import type { ReconciliationStatus } from '@khuyencong/budget';
import type { Language, Qualifier, Severity } from '@khuyencong/model';
import type { TargetStatus } from '@khuyencong/targets';

/** The words of printed reports, apart from findings. */
export interface ReportTexts {
  readonly title: string;
  readonly asOf: string;
  readonly file: string;
  readonly place: string;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly rows: (count: number) => string;
  readonly formNumber: (number: 1 | 2) => string;
  readonly noFindings: string;
  readonly legalBasis: string;
  readonly totals: string;
  readonly targets: string;
  readonly ambiguous: string;
  readonly unread: string;
  readonly noNumber: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly statuses: Readonly<Record<ReconciliationStatus, string>>;
  readonly targetStatuses: Readonly<Record<TargetStatus, string>>;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly sarifCut: (count: number, kept: number) => string;
  readonly sarifShown: (count: number, shown: number) => string;
  readonly githubShown: (shown: number) => string;
  readonly summary: (counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  }) => string;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export const reportTexts: Readonly<Record<Language, ReportTexts>> = {
  vi: {
    title: 'Kết quả kiểm tra số liệu khuyến công',
    asOf: 'Ngày đánh giá',
    file: 'Tệp',
    place: 'Vị trí',
    severity: 'Mức độ',
    code: 'Mã',
    message: 'Nội dung',
    rows: (count) => `${count} dòng`,
    formNumber: (number) => `Mẫu số ${number}`,
    noFindings: 'Không có phát hiện nào.',
    legalBasis: 'Căn cứ',
    totals: 'Đối chiếu các phần với tổng',
    targets: 'Chỉ tiêu',
    ambiguous: 'có nhiều cách đọc',
    unread: 'chưa đọc',
    noNumber: 'không có số liệu nào đọc được',
    severities: { error: 'LỖI', warning: 'CẢNH BÁO', info: 'THÔNG TIN' },
    statuses: {
      equal: 'khớp',
      short: 'thiếu',
      over: 'thừa',
      'within-qualifiers': 'khớp trong phạm vi từ định lượng',
      impossible: 'không thể khớp',
      partial: 'mới công bố một phần',
      'parts-missing': 'có phần chưa có số liệu',
      'cannot-tell': 'chưa đối chiếu được',
    },
    targetStatuses: {
      met: 'đạt',
      'not-met': 'không đạt',
      'on-the-way': 'đang thực hiện',
      'at-risk': 'có nguy cơ không đạt',
      withdrawn: 'đã dừng thực hiện',
      'not-due': 'chưa đến kỳ đánh giá',
      'cannot-tell': 'chưa đánh giá được',
    },
    qualifiers: {
      exact: '',
      about: 'khoảng',
      nearly: 'gần',
      over: 'trên',
      'at-least': 'ít nhất',
      'at-most': 'nhiều nhất',
      range: '',
      indefinite: 'không nêu con số,',
    },
    sarifCut: (count, kept) =>
      `Có ${count} phát hiện; chỉ ghi ${kept} phát hiện nặng nhất vì GitHub không nhận nhiều hơn.`,
    sarifShown: (count, shown) => `Có ${count} phát hiện; GitHub chỉ hiển thị ${shown} phát hiện nặng nhất.`,
    githubShown: (shown) =>
      `GitHub chỉ gắn ${shown} lỗi và ${shown} cảnh báo đầu tiên của mỗi bước vào tệp; đầy đủ ở nhật ký này.`,
    summary: ({ errors, warnings, infos }) => `${errors} lỗi, ${warnings} cảnh báo, ${infos} thông tin`,
  },
  en: {
    title: 'Check of khuyến công figures',
    asOf: 'As of',
    file: 'File',
    place: 'Place',
    severity: 'Severity',
    code: 'Code',
    message: 'Message',
    rows: (count) => plural(count, 'row'),
    formNumber: (number) => `Form ${number}`,
    noFindings: 'Nothing was found.',
    legalBasis: 'By',
    totals: 'Parts and totals',
    targets: 'Targets',
    ambiguous: 'several readings',
    unread: 'not read',
    noNumber: 'no number was read',
    severities: { error: 'ERROR', warning: 'WARNING', info: 'NOTE' },
    statuses: {
      equal: 'equal',
      short: 'short',
      over: 'over',
      'within-qualifiers': 'consistent within the qualifying words',
      impossible: 'cannot be equal',
      partial: 'partial breakdown',
      'parts-missing': 'parts without a number',
      'cannot-tell': 'not compared',
    },
    targetStatuses: {
      met: 'met',
      'not-met': 'not met',
      'on-the-way': 'on the way',
      'at-risk': 'at risk',
      withdrawn: 'withdrawn',
      'not-due': 'not due yet',
      'cannot-tell': 'cannot tell',
    },
    qualifiers: {
      exact: '',
      about: 'about',
      nearly: 'nearly',
      over: 'over',
      'at-least': 'at least',
      'at-most': 'at most',
      range: '',
      indefinite: 'no number,',
    },
    sarifCut: (count, kept) =>
      `There are ${count} findings; the gravest ${kept} are written, as GitHub takes no more.`,
    sarifShown: (count, shown) => `There are ${count} findings; GitHub shows the gravest ${shown}.`,
    githubShown: (shown) =>
      `GitHub shows the first ${shown} errors and the first ${shown} warnings of a step beside the files; all are in this log.`,
    summary: ({ errors, warnings, infos }) =>
      [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'note')].join(', '),
  },
};
