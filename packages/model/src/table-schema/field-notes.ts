import type { LocalText } from '../text/local-text.js';
import type { TableName } from './table-schema.js';

/**
 * What a column is for (giải thích cột), with an example; what the schema says itself is not repeated.
 *
 * @category table
 * @since 0.1.0
 */
export interface FieldNote {
  readonly about: LocalText;
  /** As a user would write it, amounts in triệu đồng; a vocabulary gives its own. */
  readonly example?: string;
}

const note = (vi: string, en: string, example?: string): FieldNote => ({
  about: { vi, en },
  ...(example !== undefined && { example }),
});

const activity = note('Nội dung hoạt động khuyến công theo danh mục.', 'The activity, from the list.');
const province = note(
  'Tên tỉnh, thành phố vào thời điểm của số liệu, không viết tắt.',
  'The name of the province at the time of the figures, in full.',
  'Kiên Giang',
);
const establishment = note(
  'Mã của cơ sở ở bảng Cơ sở CNNT.',
  'The identifier of the establishment in the table Establishments.',
  'CS-01',
);
const place = note(
  'Tên tỉnh, huyện, xã hoặc khu vực.',
  'A province, district, commune or region.',
  'Kiên Giang',
);
const identifier = (what: LocalText, example: string): FieldNote =>
  note(
    `Mã riêng của ${what.vi}, không trùng với dòng khác.`,
    `The identifier of ${what.en}; no other row has it.`,
    example,
  );

/**
 * The columns of all tables in plain words (giải thích các cột), by table and field.
 *
 * @category table
 * @since 0.1.0
 */
export const fieldNotes: Readonly<Record<TableName, Readonly<Record<string, FieldNote>>>> = {
  programme: {
    id: identifier({ vi: 'chương trình', en: 'the programme' }, 'CT-2021-2025'),
    name: note(
      'Tên đầy đủ của chương trình.',
      'The full name of the programme.',
      'Chương trình khuyến công giai đoạn 2021-2025',
    ),
    level: note('Cấp của chương trình.', 'The level of the programme.'),
    province: {
      ...province,
      about: {
        vi: 'Tên tỉnh, thành phố; để trống nếu là chương trình quốc gia.',
        en: 'The province; empty for a national programme.',
      },
    },
    from_year: note('Năm bắt đầu.', 'The first year.', '2021'),
    to_year: note('Năm kết thúc.', 'The last year.', '2025'),
    decision: note(
      'Số, ký hiệu quyết định phê duyệt.',
      'The number of the decision that adopted it.',
      '1234/QĐ-UBND',
    ),
    lead_agency: note('Cơ quan chủ trì thực hiện.', 'The agency in charge.', 'Sở Công Thương'),
  },
  budget: {
    year: note(
      'Năm của khoản kinh phí; để trống nếu là cả giai đoạn.',
      'The year of the amount; empty for the whole programme.',
      '2024',
    ),
    activity,
    source: note('Nguồn của khoản kinh phí.', 'Where the money comes from.'),
    phase: note(
      'Khoản tiền này là kế hoạch, phê duyệt, điều chỉnh, giải ngân hay quyết toán.',
      'Whether the amount is planned, approved, adjusted, disbursed or settled.',
    ),
    amount: note('Số tiền.', 'The amount.', '650'),
    parent: note(
      'Tên mục lớn hơn mà khoản này nằm trong đó, nếu có.',
      'The larger item that this one is a part of, if any.',
      'Kinh phí khuyến công địa phương',
    ),
  },
  projects: {
    id: identifier({ vi: 'đề án', en: 'the project' }, 'DA-2024-01'),
    name: note(
      'Tên đề án như trong quyết định phê duyệt.',
      'The name of the project, as in the decision that approved it.',
      'Hỗ trợ ứng dụng máy sấy cá',
    ),
    province,
    year: note('Năm kế hoạch.', 'The year of the plan.', '2024'),
    activity,
    kind: note('Đề án thường, đề án điểm hoặc đề án nhóm.', 'Ordinary, focal or group project.'),
    level: note('Đề án khuyến công quốc gia hay địa phương.', 'National or local project.'),
    status: note(
      'Tình trạng của đề án vào ngày lập bảng.',
      'The state of the project on the day of the table.',
    ),
    establishment_id: establishment,
    approved_on: note(
      'Ngày của quyết định phê duyệt.',
      'The day of the decision that approved it.',
      '15/03/2024',
    ),
    total_cost: note('Tổng kinh phí thực hiện, gồm mọi nguồn.', 'The whole cost, from all sources.', '550'),
    support: note('Phần do kinh phí khuyến công chi.', 'What khuyến công money pays.', '200'),
    counterpart: note('Phần do cơ sở thụ hưởng chi.', 'What the establishment pays.', '340'),
    other_sources: note('Phần từ nguồn khác.', 'What comes from other sources.', '10'),
    advanced: note('Số đã tạm ứng đến ngày lập bảng.', 'What was advanced so far.', '100'),
    disbursed: note('Số đã giải ngân đến ngày lập bảng.', 'What was disbursed so far.', '200'),
    settled: note('Số được quyết toán.', 'What was settled.', '200'),
    units: note(
      'Số lượng hỗ trợ (mô hình, lớp, gian hàng, cơ sở…).',
      'How many are supported (models, classes, stalls, establishments…).',
      '1',
    ),
    jobs: note('Số lao động tạo thêm hoặc được đào tạo.', 'The jobs created, or the people trained.', '12'),
    start: note('Ngày bắt đầu thực hiện.', 'The day on which it begins.', '01/04/2024'),
    end: note('Ngày kết thúc.', 'The day on which it ends.', '30/11/2024'),
  },
  targets: {
    id: identifier({ vi: 'chỉ tiêu', en: 'the target' }, 'CT-01'),
    indicator: note('Tên ngắn của chỉ tiêu.', 'A short name of the indicator.', 'Số cơ sở được hỗ trợ'),
    text: note(
      'Nguyên văn nội dung chỉ tiêu như trong chương trình.',
      'The target in the words of the programme.',
      'Hỗ trợ 17 cơ sở chuyển giao công nghệ',
    ),
    unit: note('Đơn vị đếm.', 'The unit in which it is counted.', 'cơ sở'),
    from_year: note('Năm đầu của thời gian phải đạt.', 'The first year of the time it is set for.', '2021'),
    to_year: note('Năm cuối của thời gian phải đạt.', 'The last year of the time it is set for.', '2025'),
    baseline: note('Giá trị trước khi thực hiện.', 'The value before the programme.', '4'),
    activity,
  },
  actuals: {
    target_id: note(
      'Mã của chỉ tiêu ở bảng Chỉ tiêu.',
      'The identifier of the target in the table Targets.',
      'CT-01',
    ),
    period: note(
      'Năm (2024), quý (2024-Q2) hoặc tháng (2024-05).',
      'A year (2024), a quarter (2024-Q2) or a month (2024-05).',
      '2024-Q2',
    ),
    place,
    value: note('Giá trị thực hiện trong kỳ.', 'The value of the period.', '4'),
    numerator: note('Tử số, nếu chỉ tiêu là tỷ lệ.', 'The numerator, where the target is a share.', '3'),
    denominator: note('Mẫu số, nếu chỉ tiêu là tỷ lệ.', 'The denominator, where the target is a share.', '4'),
  },
  establishments: {
    id: identifier({ vi: 'cơ sở', en: 'the establishment' }, 'CS-01'),
    name: note(
      'Tên cơ sở công nghiệp nông thôn.',
      'The name of the rural industrial establishment.',
      'HTX Gốm Hòn Đất',
    ),
    legal_form: note('Loại hình của cơ sở.', 'The legal form.'),
    commune: note('Xã, phường, đặc khu nơi đặt cơ sở.', 'The commune in which it stands.', 'Hòn Đất'),
    province,
    workers: note('Số lao động đang sử dụng.', 'How many people it employs.', '25'),
    capital: note('Vốn của cơ sở.', 'Its capital.', '3000'),
    revenue: note('Doanh thu năm gần nhất.', 'Its revenue of the last year.', '1500'),
    trade: note('Ngành nghề sản xuất chính.', 'Its main trade.', 'Gốm'),
  },
  products: {
    id: identifier({ vi: 'sản phẩm', en: 'the product' }, 'SP-01'),
    name: note('Tên sản phẩm đăng ký bình chọn.', 'The name under which it takes part.', 'Bình gốm'),
    group: note('Nhóm sản phẩm khi bình chọn.', 'The group in which it is judged.'),
    establishment_id: establishment,
    set: note(
      'Mã bộ sản phẩm, nếu sản phẩm thuộc một bộ.',
      'The identifier of its set, if it belongs to one.',
      'BO-01',
    ),
  },
  rounds: {
    id: identifier({ vi: 'kỳ bình chọn', en: 'the award round' }, 'KBC-2024'),
    level: note('Cấp tổ chức bình chọn.', 'The level of the round.'),
    year: note('Năm tổ chức.', 'The year of the round.', '2024'),
    place,
    scheme: note('Bộ tiêu chí dùng để chấm.', 'The criteria by which it is judged.', 'tt26-2014'),
    decided_on: note('Ngày của quyết định công nhận.', 'The day of the decision.', '20/08/2024'),
  },
  marks: {
    round_id: note(
      'Mã của kỳ ở bảng Kỳ bình chọn.',
      'The identifier of the round in the table Award rounds.',
      'KBC-2024',
    ),
    product_id: note(
      'Mã của sản phẩm ở bảng Sản phẩm.',
      'The identifier of the product in the table Products.',
      'SP-01',
    ),
    juror: note('Tên hoặc mã giám khảo.', 'The name or the mark of the juror.', 'GK-01'),
    criterion: note('Tiêu chí được chấm.', 'The criterion that is judged.', '1.1'),
    mark: note(
      'Số điểm; ghi "vắng", "từ chối chấm" hoặc "phiếu hỏng" nếu không có điểm.',
      'The mark; "absent", "recused" or "spoiled" where there is none.',
      '9.5',
    ),
  },
};
