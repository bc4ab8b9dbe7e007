import { markdownText } from '../render/markdown-text.js';
import { cellText, type PrintedBlock, type PrintedDocument, type PrintedTable } from './document-block.js';

/** A document as Markdown. */
export function documentMarkdown({ title, subtitle, blocks }: PrintedDocument): string {
  const head = [`# ${markdownText(title)}`, ...(subtitle === '' ? [] : [markdownText(subtitle)])];
  return `${[...head, ...blocks.flatMap(blockMarkdown)].join('\n\n')}\n`;
}

function blockMarkdown(block: PrintedBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`## ${markdownText(block.text)}`];
    case 'paragraph':
      return [block.tone === 'bad' ? `**${markdownText(block.text)}**` : markdownText(block.text)];
    case 'fields':
      return [
        block.fields.map(({ label, value }) => `- ${markdownText(label)}: ${markdownText(value)}`).join('\n'),
      ];
    case 'table':
      return [`### ${markdownText(block.caption)}`, tableMarkdown(block)];
    case 'explanations':
      return [];
  }
}

function tableMarkdown({ head, rows, foot, numeric }: PrintedTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(head.map(markdownText)),
    line(head.map((_, column) => (numeric.includes(column) ? '--:' : '---'))),
    ...[...rows, ...(foot ? [foot] : [])].map((row) => line(row.map((cell) => markdownText(cellText(cell))))),
  ].join('\n');
}
