import type { Cell } from './sound/sound-register.js';

/** One fault, put into one cell, and where it must be found. */
export interface Seed {
  readonly code: string;
  readonly sheet: string;
  /** The row that holds all of these values. */
  readonly row: readonly Cell[];
  readonly header: string;
  readonly value: Cell;
  /** The column in which it is found; that of the fault where left out. */
  readonly foundAt?: string;
  /** The row in which it is found; that of the fault where left out. */
  readonly foundIn?: readonly Cell[];
  readonly asOf?: string;
}

const projects = 'Đề án';
const first = ['DA-2023-01'];

/** Faults in the table of projects. */
export const seedsInProjects: readonly Seed[] = [
  { code: 'REFERENCE_UNKNOWN', sheet: projects, row: first, header: 'Mã cơ sở', value: 'CS-99' },
  { code: 'REFERENCE_ALIKE', sheet: projects, row: first, header: 'Mã cơ sở', value: 'cs 11' },
  { code: 'KEY_TWICE', sheet: projects, row: ['DA-2023-02'], header: 'Mã đề án', value: 'DA-2023-01' },
  { code: 'KEY_ALIKE', sheet: projects, row: ['DA-2023-02'], header: 'Mã đề án', value: 'DA-2O23-01' },
  { code: 'KEY_TWICE', sheet: 'Cơ sở CNNT', row: ['CS-12'], header: 'Mã cơ sở', value: 'CS-11' },
  { code: 'KEY_ALIKE', sheet: 'Sản phẩm', row: ['SP-02'], header: 'Mã sản phẩm', value: 'sp01' },
  { code: 'PROJECT_OUTSIDE_PROGRAMME', sheet: projects, row: first, header: 'Năm', value: 2020 },
  {
    code: 'PROGRAMME_YEARS_REVERSED',
    sheet: 'Chương trình',
    row: ['CT-AG'],
    header: 'Đến năm',
    value: 2020,
  },
  {
    code: 'PROVINCE_NOT_RECOGNISED',
    sheet: projects,
    row: ['DA-2026-01'],
    header: 'Tỉnh',
    value: 'Kiên Giang',
  },
  {
    code: 'ESTABLISHMENT_OF_OTHER_PROVINCE',
    sheet: projects,
    row: first,
    header: 'Mã cơ sở',
    value: 'CS-21',
  },
  { code: 'DATES_REVERSED', sheet: projects, row: first, header: 'Kết thúc', value: '15/01/2023' },
  {
    code: 'DATES_REVERSED',
    sheet: projects,
    row: first,
    header: 'Ngày phê duyệt',
    value: '25/04/2023',
    foundAt: 'Bắt đầu',
  },
  {
    code: 'COST_NOT_SUM_OF_SOURCES',
    sheet: projects,
    row: first,
    header: 'Vốn đối ứng',
    value: 61,
    foundAt: 'Tổng kinh phí',
  },
  { code: 'SUPPORT_ABOVE_COST', sheet: projects, row: first, header: 'Kinh phí hỗ trợ', value: 81 },
  {
    code: 'SUPPORT_ABOVE_NORM',
    sheet: projects,
    row: ['DA-2024-12'],
    header: 'Kinh phí hỗ trợ',
    value: 30,
  },
  { code: 'PAID_ABOVE_SUPPORT', sheet: projects, row: first, header: 'Giải ngân', value: 20.5 },
  {
    code: 'SETTLED_ABOVE_PAID',
    sheet: projects,
    row: first,
    header: 'Giải ngân',
    value: 19,
    foundAt: 'Quyết toán',
  },
  {
    code: 'ADVANCE_ABOVE_SETTLED',
    sheet: projects,
    row: first,
    header: 'Quyết toán',
    value: 5,
    foundAt: 'Tạm ứng',
  },
  { code: 'SETTLED_WITHOUT_AMOUNT', sheet: projects, row: first, header: 'Quyết toán', value: null },
  {
    code: 'PAID_WITHOUT_APPROVAL',
    sheet: projects,
    row: first,
    header: 'Trạng thái',
    value: 'dự thảo',
    foundAt: 'Giải ngân',
  },
  { code: 'AMOUNT_SCALE_DIFFERS', sheet: projects, row: first, header: 'Vốn đối ứng', value: 60_000 },
  { code: 'NUMBER_NEGATIVE', sheet: projects, row: first, header: 'Vốn đối ứng', value: -60 },
  {
    code: 'SUM_DIFFERS',
    sheet: projects,
    row: first,
    header: 'Tạm ứng',
    value: 9,
    foundIn: ['Tỉnh Kiên Giang, năm 2023'],
  },
  {
    code: 'PROJECTS_WITHOUT_BUDGET',
    sheet: projects,
    row: ['DA-2023-02'],
    header: 'Cấp',
    value: 'quốc gia',
    foundAt: 'Nội dung hoạt động',
  },
  { code: 'DUTY_LATE', sheet: projects, row: first, header: 'Trạng thái', value: 'đang thực hiện' },
  {
    code: 'PROJECT_PAST_END',
    sheet: projects,
    row: first,
    header: 'Trạng thái',
    value: 'đang thực hiện',
    foundAt: 'Kết thúc',
  },
  {
    code: 'APPROVED_AFTER_DAY',
    sheet: projects,
    row: ['DA-2026-01'],
    header: 'Ngày phê duyệt',
    value: '15/07/2026',
  },
];
