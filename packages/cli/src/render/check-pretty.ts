import type pico from 'picocolors';
import { formatDay, tableSchemas, type Language, type Severity } from '@khuyencong/model';
import type { CheckedFigures } from '../figures/check-figures.js';
import type { CheckedFile } from '../file/checked-file.js';
import type { CheckReport, SaidFinding } from '../file/check-report.js';
import { allFindings } from '../finding/all-findings.js';
import type { CheckedRegister } from '../register/check-register.js';
import { reportTexts } from '../text/report-texts.js';
import { byPlace } from './by-place.js';
import { formatOrigin } from './format-origin.js';
import { visibleText } from './visible-text.js';
import { citationLines } from './citation-line.js';

type Colors = ReturnType<typeof pico.createColors>;

interface Look {
  readonly language: Language;
  readonly colors: Colors;
}

/** Prints the outcome of `check` for a person at a terminal. */
export function renderCheckPretty(files: readonly CheckedFile[], report: CheckReport, look: Look): string {
  const texts = reportTexts[look.language];
  let next = 0;
  const sections = files.map((file) => {
    const said = byPlace(report.findings.slice(next, (next += file.findings.length)));
    const firstOfCode = new Map(said.map(({ code }, index) => [code, index] as const).reverse());
    return [
      look.colors.bold(visibleText(file.file)),
      ...overview(file, look),
      ...said.map((finding, index) => line(finding, firstOfCode.get(finding.code) === index, look)),
      '',
    ];
  });
  const asOf =
    report.asOf === null ? [] : [`${texts.asOf}: ${formatDay(report.asOf, { language: look.language })}`];
  return `${[...sections.flat(), ...asOf, texts.summary(report.summary)].join('\n')}\n`;
}

function overview({ title, figures, register, findings }: CheckedFile, look: Look): readonly string[] {
  if (title === undefined && register === undefined) return [];
  return [
    ...(title === undefined ? [] : [`  ${visibleText(title)}`]),
    ...(figures ? figuresOverview(figures, look) : []),
    ...(register ? registerOverview(register, look) : []),
    ...(findings.length === 0 ? [`  ${reportTexts[look.language].noFindings}`] : []),
  ];
}

function figuresOverview(checked: CheckedFigures, { language, colors }: Look): readonly string[] {
  const texts = reportTexts[language];
  const labels = new Map(checked.figures.map(({ figure }) => [figure.id, figure.label[language]]));
  const totals = checked.totals.map(
    ({ totalId, status }) => `    ${visibleText(labels.get(totalId) ?? totalId)}: ${texts.statuses[status]}`,
  );
  const targets = checked.targets.map(
    ({ label, progress }) => `    ${visibleText(label[language])}: ${texts.targetStatuses[progress.status]}`,
  );
  return [
    ...(totals.length > 0 ? [`  ${colors.dim(texts.totals)}`, ...totals] : []),
    ...(targets.length > 0 ? [`  ${colors.dim(texts.targets)}`, ...targets] : []),
  ];
}

function registerOverview({ tables, targets }: CheckedRegister, { language }: Look): readonly string[] {
  const texts = reportTexts[language];
  const titles = new Map(tableSchemas.map(({ name, title, titleEn }) => [name, { vi: title, en: titleEn }]));
  return [
    ...tables.map(({ table, sheet, rows }) => {
      const title = titles.get(table)?.[language] ?? table;
      const named = sheet === undefined || sheet === title ? title : `${title} (${sheet})`;
      return `  ${visibleText(named)}: ${rows} ${texts.rows}`;
    }),
    ...targets.map(
      ({ label, progress }) =>
        `    ${visibleText(label[language])}: ${texts.targetStatuses[progress.status]}`,
    ),
  ];
}

/** What to do is said with the first finding of each code. */
function line(
  { severity, code, message, origin, legalBasis = [] }: SaidFinding,
  isFirst: boolean,
  { language, colors }: Look,
): string {
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.cyan,
  };
  const head = paint[severity](`${reportTexts[language].severities[severity]} ${code}`);
  const remedy = isFirst && severity !== 'info' ? allFindings[code]?.remedy[language] : undefined;
  const clauses = citationLines(legalBasis, language);
  const basis =
    severity === 'info' || clauses === '' ? undefined : `${reportTexts[language].legalBasis}: ${clauses}`;
  return [
    `  ${head} ${colors.dim(visibleText(formatOrigin(origin)))}`,
    `    ${visibleText(message)}`,
    ...(basis === undefined ? [] : [`    ${colors.dim(visibleText(basis))}`]),
    ...(remedy === undefined ? [] : [`    ${colors.dim(`→ ${remedy}`)}`]),
  ].join('\n');
}
