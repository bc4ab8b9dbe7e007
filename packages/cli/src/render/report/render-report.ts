import type { Language } from '@khuyencong/model';
import { documentHtml } from '../../document/document-html.js';
import { documentMarkdown } from '../../document/document-markdown.js';
import type { ProgrammeReport } from '../../report/programme-report.js';
import { reportPageTextsEn } from '../../text/report-page-texts-en.js';
import { reportPageTextsVi } from '../../text/report-page-texts-vi.js';
import { reportDocument } from './report-document.js';

/**
 * The forms in which a report is printed (dạng báo cáo).
 *
 * @category report
 * @since 0.1.0
 */
export type ReportForm = 'json' | 'markdown' | 'html' | 'xlsx' | 'docx';

/**
 * Prints a report on a programme (in báo cáo tổng hợp) as JSON, Markdown, one self-contained HTML page, a workbook or a Word document.
 *
 * Text of the files never becomes markup, a formula or a control of the terminal.
 *
 * @param report - from `programmeReport`
 * @param options - `language` of the reader and `form`
 * @returns text, or the bytes of the workbook or document; the same report gives the same bytes
 * @example
 * ```ts runnable
 * import { checkFile, programmeReport, renderProgrammeReport } from 'khuyencong';
 * const file = await checkFile('no-such-file.xlsx', { asOf: undefined, aboutTolerancePercent: '5', summarise: true });
 * const report = programmeReport([file], { asOf: undefined, version: '0.1.0' });
 * const text = await renderProgrammeReport(report, { language: 'en', form: 'markdown' });
 * String(text).split('\n')[0] // => '# Report on the industrial promotion programme'
 * ```
 * @category report
 * @since 0.1.0
 */
export async function renderProgrammeReport(
  report: ProgrammeReport,
  { language, form }: { readonly language: Language; readonly form: ReportForm },
): Promise<string | Uint8Array> {
  const document = () => reportDocument(report, { language });
  switch (form) {
    case 'json':
      return `${JSON.stringify(report, undefined, 2)}\n`;
    case 'markdown':
      return documentMarkdown(document());
    case 'html':
      return documentHtml(document());
    case 'xlsx': {
      const { documentWorkbook } = await import('../../document/document-workbook.js');
      const texts = language === 'vi' ? reportPageTextsVi : reportPageTextsEn;
      return documentWorkbook(document(), { overview: texts.sheets.overview });
    }
    case 'docx': {
      const { documentWord } = await import('../../document/document-word.js');
      return documentWord(document());
    }
  }
}
