import type { AwardDocument, DocumentBlock } from '@khuyencong/awards';

const special = /[\\`*_[\]<>|#]/g;
const escaped = (text: string): string => text.replace(special, '\\$&').replace(/\s+/g, ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

/** A document as Markdown. */
export function markdownText({ issuer, nationalHeader, title, blocks, signatures }: AwardDocument): string {
  const [country, motto] = nationalHeader;
  return `${[
    ...issuer.map((line) => `**${escaped(line)}**`),
    `**${escaped(country)}**`,
    `*${escaped(motto)}*`,
    ...title.map((line, index) => `${'#'.repeat(index + 1)} ${escaped(line)}`),
    ...blocks.map(markdownBlock),
    row(signatures.map(({ role }) => role)),
    row(signatures.map(({ name }) => name)),
  ].join('\n\n')}\n`;
}

function markdownBlock(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'fields':
      return block.fields
        .map(({ label, value }) => `- ${escaped(label)}: ${value === '' ? '…………' : escaped(value)}`)
        .join('\n');
    case 'table': {
      const { caption, head, rows, foot, numeric } = block;
      const line = `|${head.map((_, index) => (numeric.includes(index) ? ' --: ' : ' --- ')).join('|')}|`;
      return [
        `**${escaped(caption)}**`,
        '',
        row(head),
        line,
        ...rows.map(row),
        ...(foot ? [row(foot)] : []),
      ].join('\n');
    }
  }
}
