import {
  fundingSourceLabels,
  isDecimalString,
  type FundingSource,
  type Language,
  type LocalText,
} from '@khuyencong/model';
import { costColumns, type CostColumn } from '../identity/cost-columns.js';
import { formatVnd } from '../money/format-vnd.js';

const fields: Readonly<Record<string, LocalText>> = {
  activity: { vi: 'mã hoạt động', en: 'activity' },
  amountVnd: { vi: 'số tiền', en: 'amount' },
  group: { vi: 'nhóm nội dung chi', en: 'expense group' },
  label: { vi: 'nội dung', en: 'label' },
  note: { vi: 'ghi chú', en: 'note' },
  otherSource: { vi: 'loại nguồn khác', en: 'kind of other source' },
  projectId: { vi: 'mã đề án', en: 'project' },
  section: { vi: 'mục', en: 'section' },
  source: { vi: 'nguồn kinh phí', en: 'funding source' },
  unit: { vi: 'đơn vị thực hiện', en: 'executing unit' },
};

/** The name of a field; those of a form may carry their year, as in `supportVnd 2025`. */
export function fieldWords(field: string, language: Language): string {
  const [name = '', year] = field.split(' ');
  const column = Object.hasOwn(costColumns, name) ? costColumns[name as CostColumn] : undefined;
  const words = column ?? (Object.hasOwn(fields, name) ? fields[name] : undefined);
  const text = words?.[language] ?? name;
  return year === undefined ? text : `${text}, ${year}`;
}

/** A value as a reader meets it: amounts with separators, sources by name. */
export function valueWords(field: string, value: string | undefined, language: Language): string {
  if (value === undefined || value === '') return language === 'vi' ? 'không ghi' : 'nothing';
  if (field.includes('Vnd') && isDecimalString(value)) return formatVnd(value, { language });
  const isSource = /^(?:source|otherSource)$/.test(field) && Object.hasOwn(fundingSourceLabels, value);
  return `“${isSource ? fundingSourceLabels[value as FundingSource][language] : value}”`;
}
