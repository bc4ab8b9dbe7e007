import { formatDecimal, formatInterval, formatMeasure, unitName } from '@khuyencong/model';
import type { PrintedBlock } from '../../document/document-block.js';
import type { ProgrammeReport } from '../../report/programme-report.js';
import type { ReportTarget } from '../../report/report-target.js';
import { note, ratioCell, tableOf, type ReportLook } from './report-look.js';

/** Each target with its rule, its result to date, and where it stands. */
export function targetBlocks({ targets }: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { texts, language } = look;
  if (targets.length === 0) return [];
  const { columns, sheets } = texts;
  const trees = targets.flatMap(({ explanation }) => explanation ?? []);
  return [
    { kind: 'heading', text: texts.targets },
    ...tableOf({
      ...{ name: sheets.targets, caption: texts.captions.targets, numericFrom: 6, isText: true },
      head: [
        ...[columns.target, columns.required, columns.achieved, columns.share],
        ...[columns.state, columns.reason],
      ],
      rows: targets.map((target) => [
        target.label[language] === target.text ? target.text : `${target.label[language]}: ${target.text}`,
        requiredText(target, look),
        achievedText(target, look),
        ratioCell(target.progress, look),
        texts.states[target.state],
        target.reason[language],
      ]),
    }),
    ...(targets.some(({ state }) => state === 'under-way') ? [note(texts.paceNote)] : []),
    { kind: 'explanations', title: texts.how, trees },
  ];
}

function requiredText({ rule, unit, period }: ReportTarget, { language, texts }: ReportLook): string {
  if (!rule) return texts.notStated;
  const years = period ? ` (${[...new Set([period.from, period.to])].join('–')})` : '';
  if (!rule.accepts || (rule.accepts.min === null && rule.accepts.max === null))
    return `${rule.wording}${years}`;
  return `${formatInterval(rule.accepts, { language })} ${unitName(unit, { language })}`.trim() + years;
}

function achievedText({ achieved, share, unit }: ReportTarget, { language, texts }: ReportLook): string {
  if (share) {
    const { numerator, denominator } = share;
    return `${formatDecimal(numerator, { language })}/${formatDecimal(denominator, { language })}`;
  }
  return achieved === null ? texts.noNumber : formatMeasure(achieved, { unit, language });
}
