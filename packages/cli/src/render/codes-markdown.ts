import { allFindings, type CodeTexts } from '../finding/all-findings.js';

const severities = { error: 'lỗi · error', warning: 'cảnh báo · warning', info: 'thông tin · info' } as const;

/**
 * Writes the table of all finding codes (danh mục mã phát hiện) for `docs/codes.md`, in both languages.
 *
 * @returns a Markdown page
 * @example
 * ```ts runnable
 * import { renderCodesMarkdown } from 'khuyencong';
 * renderCodesMarkdown().includes('## PARTS_SHORT_OF_TOTAL') // => true
 * ```
 * @category render
 * @since 0.1.0
 */
export function renderCodesMarkdown(): string {
  const codes = Object.entries(allFindings).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '# Mã phát hiện · Finding codes',
    '',
    'Trang này được lập từ danh mục mã trong các gói; không sửa bằng tay.',
    'This page is generated from the catalogues of the packages; do not edit it by hand.',
    '',
    'Mức độ nêu ở đây là mức mặc định; một phát hiện có thể nhẹ hơn khi tình tiết cho phép.',
    'The severity is the usual one; the facts of a case can make it milder.',
    ...codes.flatMap(([code, texts]) => ['', ...section(code, texts)]),
    '',
  ].join('\n');
}

function section(code: string, { severity, meaning, remedy }: CodeTexts): readonly string[] {
  return [
    `## ${code}`,
    '',
    `**${severities[severity]}**`,
    '',
    `- ${meaning.vi} ${remedy.vi}`,
    `- ${meaning.en} ${remedy.en}`,
  ];
}
