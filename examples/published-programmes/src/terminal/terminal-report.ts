import { errorsOf, findingCounts, summaryCounts } from '../programme/overview.js';
import type { ProgrammeView } from '../programme/programme-view.js';
import type { ReportHeading } from '../report/heading.js';
import { dateText } from '../text/date-text.js';
import { programmeLines } from './programme-lines.js';
import type { TerminalLook } from './terminal-look.js';
import { leaderLines, wrappedLines } from './wrapped-lines.js';

/** Prints all programmes for a person at a terminal, then a summary over all of them. */
export function renderTerminal(
  programmes: readonly ProgrammeView[],
  heading: ReportHeading,
  look: TerminalLook,
): string {
  const { colors, columns, texts } = look;
  const head = [
    ...wrappedLines(texts.title.toUpperCase(), { columns, indent: 0 }).map((line) => colors.bold(line)),
    `${texts.asOf}: ${dateText(heading.asOf, texts.language)}`,
    `${texts.tolerance(heading.aboutTolerancePercent)}.`,
  ];
  const body = programmes.flatMap((programme, index) => programmeLines(programme, index + 1, look));
  return `${[...head, '', ...body, ...summaryLines(programmes, look)].join('\n')}\n`;
}

function summaryLines(
  programmes: readonly ProgrammeView[],
  { colors, columns, texts }: TerminalLook,
): readonly string[] {
  const errors = errorsOf(programmes);
  return [
    colors.dim('═'.repeat(columns)),
    colors.bold(texts.summary.toUpperCase()),
    ...programmes.flatMap((programme, index) =>
      leaderLines(`${index + 1}. ${programme.title}`, texts.findingCounts(findingCounts([programme])), {
        columns,
        indent: 2,
      }),
    ),
    '',
    ...texts
      .summaryLines(summaryCounts(programmes))
      .flatMap((line) => wrappedLines(line, { columns, indent: 2 })),
    `  ${texts.all}: ${texts.findingCounts(findingCounts(programmes))}.`,
    ...(errors.length === 0 ? [] : ['', `  ${colors.bold(`${texts.toAct}:`)}`]),
    ...errors.flatMap(({ message }) => wrappedLines(`- ${message}`, { columns, indent: 2, hanging: 2 })),
  ];
}
