import type { TableName } from '@khuyencong/model';

/** Canonical values by field. */
export type Row = Readonly<Record<string, string | null>>;

/** One sound row of each table, every field filled; they point to one another. */
export const soundRows: Readonly<Record<TableName, Row>> = {
  programme: {
    id: 'CT-2021-2025',
    name: "Chương trình khuyến công 'giai đoạn' 2021-2025",
    level: 'province',
    province: 'Kiên Giang',
    from_year: '2021',
    to_year: '2025',
    decision: '1234/QĐ-UBND',
    lead_agency: 'Sở Công Thương',
  },
  budget: {
    year: '2024',
    activity: 'machinery-tech-transfer',
    source: 'provincial',
    phase: 'approved',
    amount: '650000000',
    parent: 'Kinh phí khuyến công địa phương',
  },
  projects: {
    id: 'DA-01',
    name: 'Hỗ trợ máy sấy cá',
    province: 'Kiên Giang',
    year: '2024',
    activity: 'machinery-tech-transfer',
    kind: 'ordinary',
    level: 'local',
    status: 'draft',
    establishment_id: 'CS-01',
    approved_on: '2024-02-29',
    total_cost: '550000000',
    support: '200000000',
    counterpart: '340000000',
    other_sources: '10000000',
    advanced: '0',
    disbursed: '0',
    settled: '0',
    units: '1',
    jobs: '12',
    start: '2024-04-01',
    end: '2024-11-30',
  },
  targets: {
    id: 'CT-01',
    indicator: 'Cơ sở được hỗ trợ',
    text: 'Hỗ trợ 17 cơ sở chuyển giao công nghệ',
    unit: 'cơ sở',
    from_year: '2021',
    to_year: '2025',
    baseline: '-0.5',
    activity: 'machinery-tech-transfer',
  },
  actuals: {
    target_id: 'CT-01',
    period: '2024-Q2',
    place: 'Kiên Giang',
    value: '4.25',
    numerator: '17',
    denominator: '4',
  },
  establishments: {
    id: 'CS-01',
    name: 'HTX Gốm Hòn Đất',
    legal_form: 'cooperative',
    commune: 'Hòn Đất',
    province: 'Kiên Giang',
    workers: '25',
    capital: '3000000000',
    revenue: '1500000000',
    trade: 'Gốm',
  },
  products: {
    id: 'SP-01',
    name: 'Bình gốm',
    group: 'handicraft',
    establishment_id: 'CS-01',
    set: 'BO-01',
  },
  rounds: {
    id: 'KBC-2024',
    level: 'province',
    year: '2024',
    place: 'Kiên Giang',
    scheme: 'tt26-2014',
    decided_on: '2024-08-20',
  },
  marks: {
    round_id: 'KBC-2024',
    product_id: 'SP-01',
    juror: 'GK-01',
    criterion: 'tc1',
    mark: '9.5',
  },
};

/** What one field may not hold, with what may be let through where a means of description cannot say it. */
export interface BadValue {
  readonly table: TableName;
  readonly field: string;
  readonly value: string | null;
  readonly unseenBy?: readonly ('sqlite' | 'table-schema' | 'json-schema' | 'reader')[];
}

export const badValues: readonly BadValue[] = [
  { table: 'projects', field: 'id', value: null },
  { table: 'projects', field: 'name', value: null },
  { table: 'projects', field: 'support', value: '-1' },
  { table: 'projects', field: 'support', value: '1000000.5' },
  { table: 'projects', field: 'support', value: 'NaN' },
  { table: 'projects', field: 'support', value: 'Infinity' },
  { table: 'projects', field: 'support', value: 'mười triệu' },
  { table: 'projects', field: 'units', value: '1.5' },
  { table: 'projects', field: 'level', value: 'commune' },
  { table: 'projects', field: 'activity', value: 'fishing' },
  { table: 'projects', field: 'approved_on', value: '2023-02-29' },
  { table: 'projects', field: 'approved_on', value: 'infinity' },
  { table: 'projects', field: 'year', value: '1899' },
  { table: 'projects', field: 'year', value: '2200' },
  // Our reader takes such a line for a heading.
  { table: 'budget', field: 'amount', value: null, unseenBy: ['reader'] },
  { table: 'budget', field: 'phase', value: 'spent' },
  { table: 'actuals', field: 'period', value: '2024-13', unseenBy: ['sqlite'] },
  { table: 'actuals', field: 'period', value: '2024-Q2x', unseenBy: ['sqlite'] },
  { table: 'actuals', field: 'value', value: 'bốn' },
  { table: 'actuals', field: 'value', value: '1.2.3' },
  { table: 'marks', field: 'mark', value: 'giỏi', unseenBy: ['sqlite'] },
  { table: 'products', field: 'group', value: 'weapons' },
  { table: 'programme', field: 'level', value: 'district' },
  {
    table: 'projects',
    field: 'establishment_id',
    value: 'CS-99',
    unseenBy: ['table-schema', 'json-schema'],
  },
  { table: 'actuals', field: 'target_id', value: 'CT-99', unseenBy: ['table-schema', 'json-schema'] },
];
