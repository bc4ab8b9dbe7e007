import type pico from 'picocolors';
import { formatCitation, type Language, type Severity } from '@khuyencong/model';
import type { SaidFinding } from '../file/check-report.js';
import { allFindings } from '../finding/all-findings.js';
import { reportTexts } from '../text/report-texts.js';
import { formatOrigin } from './format-origin.js';
import { visibleText } from './visible-text.js';

/** How something is shown at a terminal. */
export interface Look {
  readonly language: Language;
  readonly colors: ReturnType<typeof pico.createColors>;
}

/** A finding for a person at a terminal; what to do is said with the first finding of each code. */
export function findingLines(
  { severity, code, message, origin, legalBasis = [] }: SaidFinding,
  { isFirst, language, colors }: Look & { readonly isFirst: boolean },
): string {
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.cyan,
  };
  const head = paint[severity](`${reportTexts[language].severities[severity]} ${code}`);
  const remedy = isFirst && severity !== 'info' ? allFindings[code]?.remedy[language] : undefined;
  const clauses = [...new Set(legalBasis.map((citation) => formatCitation(citation, { language })))].join(
    '; ',
  );
  const basis =
    severity === 'info' || clauses === '' ? undefined : `${reportTexts[language].legalBasis}: ${clauses}`;
  return [
    `  ${head} ${colors.dim(visibleText(formatOrigin(origin)))}`,
    `    ${visibleText(message)}`,
    ...(basis === undefined ? [] : [`    ${colors.dim(visibleText(basis))}`]),
    ...(remedy === undefined ? [] : [`    ${colors.dim(`→ ${remedy}`)}`]),
  ].join('\n');
}
