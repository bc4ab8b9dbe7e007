import { instruments } from '@khuyencong/law/instruments';
import {
  nationalNorms,
  provincialNorms,
  supportNorms,
  verificationCounts,
  type SupportNormSet,
} from '@khuyencong/law/norms';
import { administrativeUnits } from '@khuyencong/law/units';
import { instrumentsPage } from './instruments-page.js';
import { markdownTable } from './markdown-table.js';
import { moneyRulesPage } from './money-rules-page.js';
import { normsPage } from './norms-page.js';
import { unitsPage } from './units-page.js';

/**
 * Writes the pages of `docs/law` (trang tra cứu pháp lý): norms by date, rules on money, units over time, legal documents, and how far the figures
 * were verified, each with what is not known.
 *
 * @returns file names with their Markdown
 * @example
 * ```ts runnable
 * import { renderLawPages } from 'khuyencong';
 * renderLawPages().map(({ file }) => file) // => ['README.md', 'norms.md', 'money-rules.md', 'units.md', 'instruments.md']
 * ```
 * @category render
 * @since 0.1.0
 */
export function renderLawPages(): readonly LawPage[] {
  return [
    { file: 'README.md', markdown: coveragePage() },
    { file: 'norms.md', markdown: normsPage() },
    { file: 'money-rules.md', markdown: moneyRulesPage() },
    { file: 'units.md', markdown: unitsPage() },
    { file: 'instruments.md', markdown: instrumentsPage() },
  ];
}

/**
 * One page of `docs/law` (một trang tra cứu).
 *
 * @category render
 * @since 0.1.0
 */
export interface LawPage {
  readonly file: string;
  readonly markdown: string;
}

const coverageHead = [
  'định mức · norms',
  'đã đọc điều khoản · clause read',
  'nguồn thứ cấp · second-hand',
  'tỷ lệ đã đọc · share read',
  'không có số riêng · no figure of its own',
  'chưa rõ · not known',
];

function coverageRow(label: string, set: SupportNormSet): readonly string[] {
  const { clause, secondary, withoutFigure, gaps } = verificationCounts(set);
  const figures = clause + secondary;
  return [
    label,
    String(clause),
    String(secondary),
    share(clause, figures),
    String(withoutFigure),
    String(gaps),
  ];
}

function coveragePage(): string {
  return [
    '# Dữ liệu pháp lý · Legal data',
    '',
    '- [Định mức hỗ trợ · Support norms](norms.md)',
    '- [Quy định về kinh phí · Rules on money](money-rules.md)',
    '- [Đơn vị hành chính · Provinces and cities](units.md)',
    '- [Văn bản · Legal documents](instruments.md)',
    '',
    'Mỗi con số đều có trích dẫn. Điều chưa đọc được và cũng không có trang chính thức nào mô tả thì không thành con số: thư viện trả lời "không rõ".',
    '',
    'Every figure has a citation. What was neither read nor described by an official page does not become a figure: the library answers "not known".',
    '',
    ...markdownTable(coverageHead, [
      coverageRow('quốc gia · national', nationalNorms),
      coverageRow('địa phương · provincial', provincialNorms),
      coverageRow('tất cả · all', supportNorms),
    ]),
    '',
    `Đơn vị hành chính theo thời gian · units over time: ${administrativeUnits.length}. Văn bản · legal documents: ${instruments.length}.`,
    '',
  ].join('\n');
}

/** Two exact numbers: a percentage would have to be rounded. */
function share(part: number, whole: number): string {
  return `${part}/${whole}`;
}
