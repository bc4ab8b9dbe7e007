import { formatDay, tableSchemas } from '@khuyencong/model';
import type { CheckedFigures } from '../figures/check-figures.js';
import type { CheckedFile } from '../file/checked-file.js';
import type { CheckReport } from '../file/check-report.js';
import type { CheckedForm } from '../programme/check-form.js';
import type { CheckedRegister } from '../register/check-register.js';
import { reportTexts } from '../text/report-texts.js';
import { byPlace } from './by-place.js';
import { findingLines, type Look } from './finding-lines.js';
import { findingRemarks } from './finding-remarks.js';
import { visibleText } from './visible-text.js';

/** Prints the outcome of `check` for a person at a terminal. */
export function renderCheckPretty(files: readonly CheckedFile[], report: CheckReport, look: Look): string {
  const texts = reportTexts[look.language];
  let next = 0;
  const sections = files.map((file) => {
    const said = byPlace(report.findings.slice(next, (next += file.findings.length)));
    const remarks = findingRemarks(said, look.language);
    return [
      look.colors.bold(visibleText(file.file)),
      ...overview(file, look),
      ...said.map((finding, index) => findingLines(finding, remarks[index] ?? {}, look)),
      '',
    ];
  });
  const asOf =
    report.asOf === null ? [] : [`${texts.asOf}: ${formatDay(report.asOf, { language: look.language })}`];
  return `${[...sections.flat(), ...asOf, texts.summary(report.summary)].join('\n')}\n`;
}

function overview(
  { title, figures, register, forms = [], findings }: CheckedFile,
  look: Look,
): readonly string[] {
  if (title === undefined && register === undefined) return [];
  return [
    ...(title === undefined ? [] : [`  ${visibleText(title)}`]),
    ...(figures ? figuresOverview(figures, look) : []),
    ...(register ? registerOverview(register, look) : []),
    ...forms.map((form) => formOverview(form, look)),
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
      return `  ${visibleText(named)}: ${texts.rows(rows)}`;
    }),
    ...targets.map(
      ({ label, progress }) =>
        `    ${visibleText(label[language])}: ${texts.targetStatuses[progress.status]}`,
    ),
  ];
}

function formOverview({ form, sheet, rows }: CheckedForm, { language }: Look): string {
  const texts = reportTexts[language];
  const said = form.kind === 'form-one' ? form.name : (form.unitName ?? '');
  const title = said === '' || said === sheet ? '' : ` "${said}"`;
  const number = texts.formNumber(form.kind === 'form-one' ? 1 : 2);
  const named = sheet === undefined || sheet === number ? number : `${number} (${sheet})`;
  return `  ${visibleText(named)}${visibleText(title)}: ${texts.rows(rows)}`;
}
