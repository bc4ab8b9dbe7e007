import { levelLabels, type Language } from '@khuyencong/model';
import type { PrintedBlock, PrintedDocument } from '../../document/document-block.js';
import type { ProgrammeReport } from '../../report/programme-report.js';
import type { ProgrammeFacts } from '../../summary/programme-facts.js';
import { reportPageTextsEn } from '../../text/report-page-texts-en.js';
import { reportPageTextsVi } from '../../text/report-page-texts-vi.js';
import { capBlocks } from './cap-blocks.js';
import { dutyBlocks } from './duty-blocks.js';
import { figureBlocks } from './figure-blocks.js';
import { findingBlocks } from './finding-blocks.js';
import { moneyBlocks } from './money-blocks.js';
import { projectBlocks } from './project-blocks.js';
import {
  amountCell,
  countCell,
  dayText,
  ratioCell,
  tableOf,
  yearsText,
  type ReportLook,
} from './report-look.js';
import { sumBlocks } from './sum-blocks.js';
import { targetBlocks } from './target-blocks.js';
import { cellText } from '../../document/document-block.js';

/** A report in the words of one language, ready to be printed in any form. */
export function reportDocument(
  report: ProgrammeReport,
  { language }: { readonly language: Language },
): PrintedDocument {
  const texts = language === 'vi' ? reportPageTextsVi : reportPageTextsEn;
  const look: ReportLook = { language, texts };
  const [programme] = report.programmes;
  const names = report.programmes.flatMap(({ name }) => name ?? []);
  return {
    language,
    title: report.title ?? texts.title,
    subtitle: names.length > 0 ? names.slice(0, 3).join('; ') : (programme?.id ?? ''),
    blocks: [
      ...notices(report, look),
      { kind: 'heading', text: texts.overview },
      { kind: 'fields', fields: headFields(report, look) },
      ...keyTable(report, look),
      ...moneyBlocks(report, look),
      ...figureBlocks(report, look),
      ...projectBlocks(report, look),
      ...targetBlocks(report, look),
      ...capBlocks(report, look),
      ...sumBlocks(report, look),
      ...dutyBlocks(report, look),
      ...findingBlocks(report, look),
      ...fileBlocks(report, look),
    ],
  };
}

/** That the data has errors, or lacks parts, is said before any figure. */
function notices({ findings, missing }: ProgrammeReport, { texts }: ReportLook): readonly PrintedBlock[] {
  const { errors } = findings;
  return [
    errors > 0
      ? { kind: 'paragraph', text: texts.hasErrors(errors), tone: 'bad' }
      : { kind: 'paragraph', text: texts.noErrors, tone: 'good' },
    ...missing.map((part): PrintedBlock => ({
      kind: 'paragraph',
      text: texts.missing[part],
      tone: 'warning',
    })),
  ];
}

type Field = Extract<PrintedBlock, { readonly kind: 'fields' }>['fields'][number];

function headFields(report: ProgrammeReport, { language, texts }: ReportLook): readonly Field[] {
  const { facts, notStated } = texts;
  const described = new Set(report.documents.map(({ title }) => title));
  const titles = [...new Set(report.inputs.flatMap(({ title }) => title ?? []))].filter(
    (title) => !described.has(title),
  );
  const dated = report.asOf === null ? notStated : dayText(report.asOf, language);
  return [
    ...report.programmes.flatMap((programme) => programmeFields(programme, { language, texts })),
    ...report.documents.map(({ title, province, period, source }) => ({
      label: facts.documents,
      value: [
        title,
        ...[
          province ?? [],
          period === null ? [] : yearsText(period),
          source.name,
          source.publishedOn ?? [],
        ].flat(),
      ].join('; '),
    })),
    ...(titles.length > 0 ? [{ label: facts.documents, value: titles.join('; ') }] : []),
    { label: facts.asOf, value: dated },
    { label: facts.madeBy, value: `khuyencong ${report.version}` },
  ];
}

function programmeFields(programme: ProgrammeFacts, { language, texts }: ReportLook): readonly Field[] {
  const { facts, notStated } = texts;
  const { id, name, level, province, fromYear, toYear, decision, leadAgency } = programme;
  const levels: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = levelLabels;
  const said = level === null ? undefined : Object.hasOwn(levels, level) ? levels[level]?.[language] : level;
  const years = [...new Set([fromYear, toYear].filter((year) => year !== null))].join('–');
  return [
    { label: facts.programme, value: [name ?? notStated, ...(id === null ? [] : [`(${id})`])].join(' ') },
    { label: facts.level, value: said ?? notStated },
    { label: facts.province, value: province ?? notStated },
    { label: facts.period, value: years === '' ? notStated : years },
    { label: facts.decision, value: decision ?? notStated },
    { label: facts.agency, value: leadAgency ?? notStated },
  ];
}

/** The few numbers that a leader asks for first. */
function keyTable(report: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { texts, language } = look;
  const { key } = texts;
  const { projects, caps, targets, duties, findings, money } = report;
  const amount = (value: `${number}` | null | undefined): string =>
    value === null || value === undefined ? texts.noNumber : `${cellText(amountCell(value, look))} đồng`;
  const met = targets.filter(({ state }) => state === 'met').length;
  const above = caps?.groups.reduce((sum, group) => sum + group.above, 0) ?? 0;
  const late = (duties ?? []).filter(({ status }) => status === 'late').length;
  const share = money.flowTotal?.disbursedOfApproved ?? null;
  const disbursed = amount(money.flowTotal?.disbursedVnd?.value);
  const fields: readonly Field[] = [
    ...(projects
      ? [
          { label: key.projects, value: cellText(countCell(projects.total.projects, { language, texts })) },
          { label: key.approved, value: amount(projects.total.approvedVnd.value) },
        ]
      : []),
    ...(money.flowTotal
      ? [
          {
            label: key.disbursed,
            value: share ? `${disbursed} (${cellText(ratioCell(share, look))})` : disbursed,
          },
        ]
      : []),
    ...(targets.length > 0 ? [{ label: key.targets, value: texts.targetsMet(met, targets.length) }] : []),
    ...(caps ? [{ label: key.aboveCap, value: String(above) }] : []),
    ...(duties ? [{ label: key.late, value: String(late) }] : []),
    {
      label: key.findings,
      value: texts.findingCounts(findings.errors, findings.warnings, findings.infos),
    },
  ];
  return [{ kind: 'fields', fields }];
}

function fileBlocks({ inputs }: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { captions, columns, files, sheets } = look.texts;
  return [
    { kind: 'heading', text: files },
    ...tableOf({
      ...{ name: sheets.files, caption: captions.files, numericFrom: 3, isText: true },
      head: [columns.file, columns.rows, 'SHA-256'],
      rows: inputs.map(({ file, rows, sha256 }) => [file, countCell(rows, look), sha256 ?? look.texts.none]),
    }),
  ];
}
