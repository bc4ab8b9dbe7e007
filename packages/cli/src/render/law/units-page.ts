import {
  administrativeUnits,
  administrativeUnitTypeLabels,
  administrativeUnitsKnownFrom,
  type AdministrativeUnit,
} from '@khuyencong/law/units';
import { citationText } from './legal-day-text.js';
import { both, markdownTable } from './markdown-table.js';

/** Every province and city over time, with what it came from and what it became. */
export function unitsPage(): string {
  const rows = [...administrativeUnits]
    .sort((left, right) => left.name.localeCompare(right.name, 'vi') || (left.id < right.id ? -1 : 1))
    .map(unitRow);
  const head = [
    'mã · code',
    'tên · name',
    'loại · type',
    'từ · from',
    'đến · to',
    'hình thành từ · formed from',
    'trở thành · became',
    'căn cứ · basis',
  ];
  return [
    '# Đơn vị hành chính cấp tỉnh theo thời gian · Provinces and cities over time',
    '',
    `Một mã chỉ có nghĩa khi kèm ngày. Danh sách được xác nhận từ ngày ${administrativeUnitsKnownFrom}; trước đó không rõ.`,
    '',
    `A code means nothing without a day. The list is vouched for from ${administrativeUnitsKnownFrom}; before that it is not known.`,
    '',
    ...markdownTable(head, rows),
    '',
  ].join('\n');
}

function unitRow(unit: AdministrativeUnit): readonly string[] {
  const type = administrativeUnitTypeLabels[unit.type];
  const named = ({ name, code }: { readonly name: string; readonly code: string }): string =>
    `${name} (${code})`;
  return [
    unit.code,
    unit.name,
    both(type.vi, type.en),
    unit.from ?? `trước · before ${administrativeUnitsKnownFrom}`,
    unit.to ?? '—',
    unit.predecessors.map(named).join(', '),
    unit.successor === null ? '' : named(unit.successor),
    citationText(unit.citation),
  ];
}
