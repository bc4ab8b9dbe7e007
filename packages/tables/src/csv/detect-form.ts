import type { CsvForm } from './split-records.js';

const delimiters = [',', ';', '\t', '|'] as const;

const linesLookedAt = 50;

/** How a text is cut, and the line of Excel that states it, if there is one. */
export interface DetectedForm extends CsvForm {
  readonly statedBy?: string;
}

/** Recognises how a CSV text is cut, from its beginning: the delimiter that gives most lines the same number of columns. */
export function detectForm(head: string): DetectedForm {
  const newline = head.includes('\n') || !head.includes('\r') ? '\n' : '\r';
  const [line = '', stated] = /^sep=([^\r\n"])(?:\r\n|\r|\n|$)/iu.exec(head) ?? [];
  if (stated !== undefined) return { delimiter: stated, newline, statedBy: line };
  const lines = unquoted(head)
    .split(newline)
    .slice(0, linesLookedAt)
    .filter((line) => line.trim() !== '');
  const best = delimiters
    .map((delimiter) => ({ delimiter, agreement: agreementOf(lines, delimiter) }))
    .reduce((one, other) => (other.agreement > one.agreement ? other : one));
  return { delimiter: best.delimiter, newline };
}

/** Without what stands in quotes, where a delimiter does not count. */
function unquoted(text: string): string {
  return text.replace(/"[^"]*(?:"|$)/gu, '');
}

/** Columns of the commonest width times the lines that have it; one column says nothing. */
function agreementOf(lines: readonly string[], delimiter: string): number {
  const widths = new Map<number, number>();
  for (const line of lines) {
    const width = line.split(delimiter).length;
    if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  return Math.max(0, ...[...widths].map(([width, count]) => (width - 1) * count));
}
