import { formatDay, type Language } from '@khuyencong/model';
import type { CheckReport } from '../file/check-report.js';
import { reportTexts } from '../text/report-texts.js';
import { formatOrigin } from './format-origin.js';
import { markdownText } from './markdown-text.js';

/** Prints the outcome of `check` as a Markdown page, such as for a summary of a pipeline. */
export function renderCheckMarkdown(
  report: CheckReport,
  { language }: { readonly language: Language },
): string {
  const texts = reportTexts[language];
  const rows = report.findings.map(({ severity, code, origin, message }) =>
    row([
      texts.severities[severity],
      `\`${code}\``,
      markdownText(formatOrigin(origin)),
      markdownText(message),
    ]),
  );
  const table = [
    row([texts.severity, texts.code, texts.place, texts.message]),
    row(['---', '---', '---', '---']),
    ...rows,
  ];
  return [
    `# ${texts.title}`,
    '',
    ...(report.asOf === null ? [] : [`${texts.asOf}: ${formatDay(report.asOf, { language })}`, '']),
    ...report.inputs.map(({ file, rows: count }) => `- ${markdownText(file)} (${texts.rows(count)})`),
    '',
    ...(rows.length > 0 ? table : [texts.noFindings]),
    '',
    `**${texts.summary(report.summary)}**`,
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
