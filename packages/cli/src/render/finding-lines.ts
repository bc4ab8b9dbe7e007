import type pico from 'picocolors';
import type { Language, Severity } from '@khuyencong/model';
import type { SaidFinding } from '../file/check-report.js';
import { reportTexts } from '../text/report-texts.js';
import type { FindingRemarks } from './finding-remarks.js';
import { formatOrigin } from './format-origin.js';
import { visibleText } from './visible-text.js';

/** How something is shown at a terminal. */
export interface Look {
  readonly language: Language;
  readonly colors: ReturnType<typeof pico.createColors>;
}

/** A finding for a person at a terminal, with its remarks. */
export function findingLines(
  { severity, code, message, origin }: SaidFinding,
  { basis, remedy }: FindingRemarks,
  { language, colors }: Look,
): string {
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.cyan,
  };
  const head = paint[severity](`${reportTexts[language].severities[severity]} ${code}`);
  return [
    `  ${head} ${colors.dim(visibleText(formatOrigin(origin)))}`,
    `    ${visibleText(message)}`,
    ...(basis === undefined ? [] : [`    ${colors.dim(visibleText(basis))}`]),
    ...(remedy === undefined ? [] : [`    ${colors.dim(`→ ${remedy}`)}`]),
  ].join('\n');
}
