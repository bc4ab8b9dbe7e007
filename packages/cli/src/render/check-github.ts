import type { Language } from '@khuyencong/model';
import type { CheckReport, SaidFinding } from '../file/check-report.js';
import { reportTexts } from '../text/report-texts.js';
import { visibleText } from './visible-text.js';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** GitHub shows so many annotations of one kind from one step. */
const shown = 10;

/** Prints findings as commands of a GitHub workflow, which shows them beside the file; of too many, a last line says so. */
export function renderCheckGithub(
  { findings, summary }: Pick<CheckReport, 'findings' | 'summary'>,
  { language }: { readonly language: Language },
): string {
  const isCut = summary.errors > shown || summary.warnings > shown;
  const note = isCut ? `${reportTexts[language].githubShown(shown)}\n` : '';
  return `${findings.map(annotation).join('')}${note}`;
}

function annotation({ severity, code, origin, message }: SaidFinding): string {
  const { file, sheet, cell, line, column } = origin ?? {};
  const place = cell === undefined ? '' : ` ${sheet === undefined ? '' : `${sheet}!`}${cell}`;
  const facts = [
    ['file', file],
    ['line', line ?? lineOf(cell)],
    ['col', column],
    ['title', `${code}${place}`],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${String(name)}=${property(String(value))}`]));
  return `::${commands[severity]} ${facts.join(',')}::${data(visibleText(message))}\n`;
}

/** Row 12 of a sheet is its line. */
function lineOf(cell: string | undefined): string | undefined {
  return cell === undefined ? undefined : /\d+$/u.exec(cell)?.[0];
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(visibleText(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
