import type { TerminalLook } from '../terminal/terminal-look.js';
import { leaderLines, wrappedLines } from '../terminal/wrapped-lines.js';
import type { TrackingView } from './tracking-view.js';

/** The same for a person at a terminal. */
export function trackingLines(
  { heading, rows, notes }: TrackingView,
  { colors, columns, texts }: TerminalLook,
): readonly string[] {
  const body = rows.flatMap(({ label, results, state }) => [
    ...leaderLines(label, results.length === 0 ? texts.notReported : results.join('; '), {
      columns,
      indent: 4,
    }),
    ...wrappedLines(state, { columns, indent: 6 }).map((line) => colors.dim(line)),
  ]);
  return [
    ...wrappedLines(heading, { columns, indent: 2 }).map((line) => colors.bold(line)),
    ...body,
    ...notes.flatMap((note) => wrappedLines(note, { columns, indent: 4 })),
  ];
}
