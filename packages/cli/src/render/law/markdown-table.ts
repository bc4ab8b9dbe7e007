/** A Markdown table; cells are kept on one line. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
}

/** One cell in both languages. */
export function both(vi: string, en: string): string {
  return vi === en ? vi : `${vi}<br>${en}`;
}

export const notKnown = 'không rõ · not known';
