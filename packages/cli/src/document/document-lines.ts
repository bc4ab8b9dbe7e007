import type pico from 'picocolors';
import stringWidth from 'string-width';
import { visibleText } from '../render/visible-text.js';
import {
  cellText,
  type PrintedBlock,
  type PrintedDocument,
  type PrintedTable,
  type Tone,
} from './document-block.js';
import { leaderLines, wrappedLines } from './wrapped-lines.js';

type Colors = ReturnType<typeof pico.createColors>;

/** How a document is printed at a terminal. */
export interface TerminalLook {
  readonly colors: Colors;
  /** Width of the terminal; nothing is longer. */
  readonly columns: number;
}

/** A document for a person at a terminal: tables where they fit, one row below another where they do not. */
export function documentLines({ title, subtitle, blocks }: PrintedDocument, look: TerminalLook): string {
  const { colors, columns } = look;
  const head = wrappedLines(visibleText(title).toUpperCase(), { columns, indent: 0 });
  const lines = [
    ...head.map((line) => colors.bold(line)),
    ...(subtitle === '' ? [] : wrappedLines(visibleText(subtitle), { columns, indent: 0 })),
    ...blocks.flatMap((block) => blockLines(block, look)),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function blockLines(block: PrintedBlock, look: TerminalLook): readonly string[] {
  const { colors, columns } = look;
  switch (block.kind) {
    case 'heading':
      return ['', colors.bold(visibleText(block.text).toUpperCase()), colors.dim('─'.repeat(columns))];
    case 'paragraph': {
      const paint = painter(block.tone, colors);
      return wrappedLines(visibleText(block.text), { columns, indent: 0 }).map(paint);
    }
    case 'fields':
      return block.fields.flatMap(({ label, value }) =>
        wrappedLines(`${colors.dim(`${visibleText(label)}:`)} ${visibleText(value)}`, {
          columns,
          indent: 2,
          hanging: 2,
        }),
      );
    case 'table':
      return ['', ...tableLines(block, look), ''];
    case 'explanations':
      return [];
  }
}

function painter(tone: Tone, colors: Colors): (line: string) => string {
  const paints = {
    plain: String,
    note: colors.dim,
    bad: colors.red,
    warning: colors.yellow,
    good: colors.green,
  };
  return paints[tone];
}

const gap = 2;
const indent = 2;

function tableLines(table: PrintedTable, look: TerminalLook): readonly string[] {
  const { colors, columns } = look;
  const caption = wrappedLines(visibleText(table.caption), { columns, indent: 0 }).map((line) =>
    colors.bold(line),
  );
  const body = [...table.rows, ...(table.foot ? [table.foot] : [])];
  const texts = [table.head, ...body].map((row) => row.map((cell) => visibleText(cellText(cell))));
  const widths = table.head.map((_, column) =>
    Math.max(...texts.map((row) => stringWidth(row[column] ?? ''))),
  );
  const whole = widths.reduce((sum, width) => sum + width + gap, indent - gap);
  return [
    ...caption,
    ...(whole <= columns ? inColumns(texts, widths, { table, look }) : inRecords(texts, { table, look })),
  ];
}

interface Table {
  readonly table: PrintedTable;
  readonly look: TerminalLook;
}

function inColumns(
  texts: readonly (readonly string[])[],
  widths: readonly number[],
  { table, look }: Table,
): readonly string[] {
  return texts.map((row, index) => {
    const cells = row.map((text, column) => {
      const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(text)));
      return table.numeric.includes(column) ? space + text : text + space;
    });
    const line = `${' '.repeat(indent)}${cells.join(' '.repeat(gap))}`.trimEnd();
    return index === 0 ? look.colors.dim(line) : line;
  });
}

/** Each row as a heading of its words, and its numbers below; a table of sentences as sentences. */
function inRecords(texts: readonly (readonly string[])[], { table, look }: Table): readonly string[] {
  const { columns, colors } = look;
  const [head = [], ...rows] = texts;
  return rows.flatMap((row) => {
    const named = row.findIndex((_, column) => table.numeric.includes(column));
    const words = table.isText === true ? (table.naming ?? 1) : Math.max(1, named);
    const title = row
      .slice(0, words)
      .filter((text) => text !== '')
      .join(' · ');
    const others = row.slice(words).flatMap((text, at) => {
      const label = head[words + at] ?? '';
      if (text === '') return [];
      return table.numeric.includes(words + at)
        ? leaderLines(label, text, { columns, indent: indent + 2 })
        : wrappedLines(`${colors.dim(`${label}:`)} ${text}`, { columns, indent: indent + 2, hanging: 2 });
    });
    return [...wrappedLines(title, { columns, indent, hanging: 2 }), ...others];
  });
}
