import type { PrintedBlock } from '../../document/document-block.js';
import type { ProgrammeReport } from '../../report/programme-report.js';
import { formatOrigin } from '../format-origin.js';
import { amountCell, countCell, note, paragraph, tableOf, type ReportLook } from './report-look.js';

/** The largest amounts in question, findings by code, and the first of each. */
export function findingBlocks(report: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { texts, language } = look;
  const { findings } = report;
  const { columns, sheets, severities } = texts;
  const firsts = findings.codes.flatMap(({ code, severity, count, first }) => [
    ...first.map(({ message, origin }) => [
      severities[severity],
      code,
      formatOrigin(origin),
      message[language],
    ]),
    ...(count > first.length ? [[severities[severity], code, '', texts.moreOf(count - first.length)]] : []),
  ]);
  return [
    ...deviationBlocks(report, look),
    { kind: 'heading', text: texts.findings },
    paragraph(texts.findingCounts(findings.errors, findings.warnings, findings.infos)),
    ...tableOf({
      ...{ name: sheets.findings, caption: texts.captions.findings, numericFrom: 5, isText: true, naming: 2 },
      head: [columns.severity, columns.code, columns.count, columns.meaning, columns.remedy],
      rows: findings.codes.map(({ severity, code, count, meaning, remedy }) => [
        ...[severities[severity], code, countCell(count, look)],
        ...[meaning[language], remedy[language]],
      ]),
    }),
    ...tableOf({
      ...{
        name: sheets.firstOnes,
        caption: texts.firstOnes,
        numericFrom: 4,
        isText: true,
        naming: 2,
        rows: firsts,
      },
      head: [columns.severity, columns.code, columns.place, columns.content],
    }),
    ...(findings.codes.length > 0 ? [note(texts.seeAll(commandFor(report, look)))] : []),
  ];
}

function deviationBlocks({ findings }: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { texts, language } = look;
  const { columns, sheets } = texts;
  const table = tableOf({
    ...{ name: sheets.deviations, caption: texts.captions.deviations, numericFrom: 0, isText: true },
    head: [columns.difference, columns.place, columns.content],
    rows: findings.deviations.map(({ differenceVnd, origin, message }) => [
      ...[amountCell(differenceVnd, look), formatOrigin(origin), message[language]],
    ]),
  }).map((block) => (block.kind === 'table' ? { ...block, numeric: [0] } : block));
  return table.length === 0 ? [] : [{ kind: 'heading', text: texts.deviations }, ...table];
}

const namedAtMost = 3;

function commandFor({ sources, asOf }: ProgrammeReport, { language }: ReportLook): string {
  const files = sources.length > namedAtMost ? ['…'] : sources.map(quoted);
  return [
    ...['khuyencong', 'check', ...files],
    ...(asOf === null ? [] : ['--as-of', asOf]),
    ...(language === 'en' ? ['--lang', 'en'] : []),
  ].join(' ');
}

/** A name that a shell takes as one word. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}_./-]+$/u.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
