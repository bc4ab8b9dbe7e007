import type { Language } from '@khuyencong/model';
import type { ProductStatus, SheetStanding } from '../scoring/round-result.js';

/** The words of the documents. */
export interface DocumentTexts {
  readonly nationalHeader: readonly [string, string];
  readonly sheetTitle: string;
  readonly minutesTitle: readonly [string, string];
  readonly listTitle: string;
  readonly round: string;
  readonly scoredOn: string;
  readonly note: string;
  readonly product: string;
  readonly productGroup: string;
  readonly entryCode: string;
  readonly establishment: string;
  readonly juror: string;
  readonly office: string;
  readonly comments: string;
  readonly number: string;
  readonly criterion: string;
  readonly maxMark: string;
  readonly mark: string;
  readonly total: string;
  readonly criteriaTable: string;
  readonly juryTable: string;
  readonly name: string;
  readonly role: string;
  readonly rulesTable: string;
  readonly rule: string;
  readonly choice: string;
  readonly countsTable: string;
  readonly step: string;
  readonly count: string;
  readonly marksTable: string;
  readonly mean: string;
  readonly passed: string;
  readonly rank: string;
  readonly recognised: string;
  readonly prize: string;
  readonly putForward: string;
  readonly openPoints: string;
  readonly noOpenPoints: string;
  readonly sealRoot: string;
  readonly listTable: string;
  readonly yes: string;
  readonly no: string;
  readonly undecided: string;
  readonly ownLayout: string;
  readonly roles: Readonly<Record<'head' | 'deputy' | 'member' | 'secretary' | 'chair', string>>;
  readonly steps: Readonly<
    Record<'entered' | 'eligible' | 'scored' | 'passed' | 'recognised' | 'prized' | 'putForward', string>
  >;
  readonly status: Readonly<Record<Exclude<ProductStatus, 'scored'>, string>>;
  readonly standing: Readonly<Record<Exclude<SheetStanding, 'counted' | 'trimmed'>, string>>;
}

export const documentTexts: Readonly<Record<Language, DocumentTexts>> = {
  vi: {
    nationalHeader: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    sheetTitle: 'PHIẾU CHẤM ĐIỂM SẢN PHẨM CÔNG NGHIỆP NÔNG THÔN TIÊU BIỂU',
    minutesTitle: ['BIÊN BẢN', 'Chấm điểm sản phẩm công nghiệp nông thôn tiêu biểu'],
    listTitle: 'DANH SÁCH KẾT QUẢ BÌNH CHỌN SẢN PHẨM CÔNG NGHIỆP NÔNG THÔN TIÊU BIỂU',
    round: 'Kỳ bình chọn',
    scoredOn: 'Ngày chấm điểm',
    note: 'Ghi chú',
    product: 'Tên sản phẩm',
    productGroup: 'Nhóm sản phẩm',
    entryCode: 'Mã số bình chọn',
    establishment: 'Cơ sở công nghiệp nông thôn',
    juror: 'Giám khảo',
    office: 'Đơn vị công tác',
    comments: 'Nhận xét',
    number: 'TT',
    criterion: 'Tiêu chí',
    maxMark: 'Điểm tối đa',
    mark: 'Điểm chấm',
    total: 'Tổng cộng',
    criteriaTable: 'Bảng chấm điểm',
    juryTable: 'Thành phần Ban Giám khảo',
    name: 'Họ và tên',
    role: 'Chức danh',
    rulesTable: 'Thể lệ áp dụng',
    rule: 'Nội dung',
    choice: 'Lựa chọn',
    countsTable: 'Số lượng sản phẩm qua từng bước',
    step: 'Bước',
    count: 'Số sản phẩm',
    marksTable: 'Tổng hợp kết quả chấm điểm',
    mean: 'Điểm bình quân',
    passed: 'Đạt',
    rank: 'Xếp hạng',
    recognised: 'Công nhận',
    prize: 'Giải',
    putForward: 'Đề cử cấp trên',
    openPoints: 'Các vấn đề cần xem xét',
    noOpenPoints: 'Không có.',
    sealRoot: 'Mã niêm phong dữ liệu (SHA-256)',
    listTable: 'Danh sách sản phẩm',
    yes: 'Có',
    no: 'Không',
    undecided: 'Chưa quyết định',
    ownLayout:
      'Bố cục do phần mềm lập theo nội dung Điều 16 Thông tư 26/2014/TT-BCT, không phải mẫu ban hành kèm theo Thông tư.',
    roles: {
      head: 'Trưởng ban',
      deputy: 'Phó Trưởng ban',
      member: 'Thành viên',
      secretary: 'Thư ký',
      chair: 'Chủ tịch Hội đồng',
    },
    steps: {
      entered: 'Tham gia',
      eligible: 'Đủ điều kiện',
      scored: 'Có điểm bình quân',
      passed: 'Đạt điểm',
      recognised: 'Được công nhận',
      prized: 'Được trao giải',
      putForward: 'Được đề cử lên cấp trên',
    },
    status: {
      'not-scored': 'Chưa có điểm',
      ineligible: 'Không đủ điều kiện',
      disqualified: 'Bị loại',
      stopped: 'Dừng đánh giá',
    },
    standing: {
      absent: 'vắng',
      recused: 'rút lui',
      spoiled: 'không hợp lệ',
      'not-scored': 'bỏ trống',
      refused: 'không hợp lệ',
      'other-panel': 'ban khác',
    },
  },
  en: {
    nationalHeader: ['SOCIALIST REPUBLIC OF VIETNAM', 'Independence - Freedom - Happiness'],
    sheetTitle: 'SCORE SHEET FOR OUTSTANDING RURAL INDUSTRIAL PRODUCTS',
    minutesTitle: ['MINUTES', 'Marking of outstanding rural industrial products'],
    listTitle: 'LIST OF RESULTS: OUTSTANDING RURAL INDUSTRIAL PRODUCTS',
    round: 'Round',
    scoredOn: 'Day of marking',
    note: 'Note',
    product: 'Product',
    productGroup: 'Product group',
    entryCode: 'Entry code',
    establishment: 'Rural industrial establishment',
    juror: 'Juror',
    office: 'Office',
    comments: 'Comments',
    number: 'No.',
    criterion: 'Criterion',
    maxMark: 'Maximum',
    mark: 'Mark',
    total: 'Total',
    criteriaTable: 'Marks',
    juryTable: 'The jury',
    name: 'Name',
    role: 'Role',
    rulesTable: 'Rules applied',
    rule: 'Subject',
    choice: 'Choice',
    countsTable: 'Products through each step',
    step: 'Step',
    count: 'Products',
    marksTable: 'Summary of marks',
    mean: 'Mean mark',
    passed: 'Passed',
    rank: 'Rank',
    recognised: 'Recognised',
    prize: 'Prize',
    putForward: 'Put forward',
    openPoints: 'Points to be looked at',
    noOpenPoints: 'None.',
    sealRoot: 'Root of the seal (SHA-256)',
    listTable: 'Products',
    yes: 'Yes',
    no: 'No',
    undecided: 'Not decided',
    ownLayout:
      'The layout is that of the software, after Article 16 of Circular 26/2014/TT-BCT; it is not a form issued with the circular.',
    roles: {
      head: 'Head',
      deputy: 'Deputy head',
      member: 'Member',
      secretary: 'Secretary',
      chair: 'Chair of the council',
    },
    steps: {
      entered: 'Entered',
      eligible: 'Eligible',
      scored: 'With a mean mark',
      passed: 'Passed',
      recognised: 'Recognised',
      prized: 'With a prize',
      putForward: 'Put forward',
    },
    status: {
      'not-scored': 'Not scored',
      ineligible: 'Not eligible',
      disqualified: 'Disqualified',
      stopped: 'Assessment stopped',
    },
    standing: {
      absent: 'absent',
      recused: 'stood aside',
      spoiled: 'spoiled',
      'not-scored': 'blank',
      refused: 'not valid',
      'other-panel': 'other panel',
    },
  },
};
