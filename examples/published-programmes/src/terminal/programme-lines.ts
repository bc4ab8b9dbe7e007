import type { ReconciliationStatus } from '@khuyencong/budget';
import type { FigureView } from '../programme/figure-view.js';
import type { ProgrammeView } from '../programme/programme-view.js';
import type { SeriesView } from '../programme/series-view.js';
import { trackingLines } from '../tracking/tracking-lines.js';
import type { TargetView } from '../programme/target-view.js';
import type { TotalView } from '../programme/total-view.js';
import { findingLines } from './finding-lines.js';
import type { TerminalLook } from './terminal-look.js';
import { leaderLines, wrappedLines } from './wrapped-lines.js';

const indent = 2;
const deeper = 4;

/** One programme: its source, then every section of the report. */
export function programmeLines(
  programme: ProgrammeView,
  number: number,
  look: TerminalLook,
): readonly string[] {
  const { colors, columns, texts } = look;
  const facts = programme.facts.flatMap(([name, text]) =>
    wrappedLines(`${colors.dim(`${name}:`)} ${text}`, { columns, indent, hanging: 2 }),
  );
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', `${' '.repeat(indent)}${colors.bold(title.toUpperCase())}`, ...lines];
  return [
    colors.dim('─'.repeat(columns)),
    ...wrappedLines(`${number}. ${programme.title}`, { columns, indent: 0, hanging: 3 }).map((line) =>
      colors.bold(line),
    ),
    ...facts,
    ...section(
      texts.figures,
      orNone(
        programme.figures.flatMap((figure) => figureLines(figure, look)),
        texts.noFigures,
        look,
      ),
    ),
    ...section(
      texts.totals,
      orNone(
        programme.totals.flatMap((total) => totalLines(total, look)),
        texts.noTotals,
        look,
      ),
    ),
    ...section(
      texts.series,
      programme.series.flatMap((series) => seriesLines(series, look)),
    ),
    ...section(
      texts.targets,
      orNone(
        programme.targets.flatMap((target) => targetLines(target, look)),
        texts.noTargets,
        look,
      ),
    ),
    ...(programme.tracking ? ['', ...trackingLines(programme.tracking, look)] : []),
    ...section(texts.awards, orNone(awardLines(programme, look), texts.noAwards, look)),
    ...section(texts.findings, orNone(findingLines(programme.findings, look), texts.noFindings, look)),
    '',
  ];
}

function orNone(lines: readonly string[], none: string, { colors }: TerminalLook): readonly string[] {
  return lines.length > 0 ? lines : [`${' '.repeat(deeper)}${colors.dim(none)}`];
}

function figureLines(
  { label, wording, reading, note }: FigureView,
  { colors, columns }: TerminalLook,
): readonly string[] {
  const lines = leaderLines(label, `→ ${reading}`, { columns, indent: deeper });
  const words = wrappedLines(`“${wording}”`, { columns, indent: deeper + 2, hanging: 1 });
  const notes = note === undefined ? [] : wrappedLines(note, { columns, indent: deeper + 2, hanging: 2 });
  return [...lines, ...words.map((line) => colors.dim(line)), ...notes.map((line) => colors.yellow(line))];
}

function totalLines(total: TotalView, { colors, columns, texts }: TerminalLook): readonly string[] {
  const parts = total.parts.flatMap(({ label, reading }) =>
    leaderLines(label, reading, { columns, indent: deeper + 2 }),
  );
  const sum =
    total.sumText === undefined
      ? []
      : leaderLines(texts.partsSum, total.sumText, { columns, indent: deeper + 2 });
  const causes = total.causes.flatMap((cause) =>
    wrappedLines(`? ${cause}`, { columns, indent: deeper + 2, hanging: 2 }),
  );
  const paint = statusColor(total.status) === 'red' ? colors.red : colors.green;
  return [
    ...leaderLines(total.label, total.reading, { columns, indent: deeper }).map((line) => colors.bold(line)),
    ...parts,
    ...sum,
    ...wrappedLines(`${statusSign(total.status)} ${total.statusText}`, {
      columns,
      indent: deeper + 2,
      hanging: 2,
    }).map(paint),
    ...causes,
  ];
}

function statusColor(status: ReconciliationStatus): 'red' | 'green' {
  return status === 'short' || status === 'over' || status === 'impossible' ? 'red' : 'green';
}

function statusSign(status: ReconciliationStatus): string {
  const signs = {
    equal: '=',
    short: '−',
    over: '+',
    'within-qualifiers': '≈',
    impossible: '≠',
    partial: '…',
    'parts-missing': '…',
    'cannot-tell': '?',
  };
  return signs[status];
}

function seriesLines({ label, entries }: SeriesView, { columns, texts }: TerminalLook): readonly string[] {
  const rows = entries.flatMap(({ years, yearsText, reading }) => {
    const note = years.from === years.to ? '' : ` (${texts.severalYears})`;
    return leaderLines(`${yearsText}${note}`, reading, { columns, indent: deeper + 2 });
  });
  return [...wrappedLines(label, { columns, indent: deeper }), ...rows];
}

function targetLines(target: TargetView, { colors, columns }: TerminalLook): readonly string[] {
  const state = [target.statusText, target.achievedText, target.missingText].filter(
    (text) => text !== undefined,
  );
  const sign = {
    met: '✓',
    'not-met': '✗',
    'on-the-way': '…',
    'at-risk': '!',
    'cannot-tell': '?',
    withdrawn: '–',
    'not-due': '·',
  }[target.status];
  return [
    ...leaderLines(target.label, target.required, { columns, indent: deeper }),
    ...(target.accepted === undefined ? [] : leaderLines('', target.accepted, { columns, indent: deeper })),
    ...wrappedLines(`${sign} ${state.join('; ')}`, { columns, indent: deeper + 2, hanging: 2 }).map((line) =>
      colors.dim(line),
    ),
  ];
}

function awardLines(
  { awards, otherRatios }: ProgrammeView,
  { columns, texts }: TerminalLook,
): readonly string[] {
  const levels = awards.flatMap(({ label, shareText, recognisedText, enteredText, entered }) =>
    leaderLines(
      label,
      entered === undefined
        ? `${recognisedText} (${texts.entered.toLowerCase()}: ${enteredText})`
        : shareText,
      { columns, indent: deeper },
    ),
  );
  const ratios = otherRatios.flatMap(({ label, reading }) =>
    leaderLines(label, reading, { columns, indent: deeper }),
  );
  return [...levels, ...ratios];
}
