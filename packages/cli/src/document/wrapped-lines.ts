import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** A text in lines of at most `columns`, all indented, later lines a little deeper where `hanging` says so. */
export function wrappedLines(
  text: string,
  {
    columns,
    indent,
    hanging = 0,
  }: { readonly columns: number; readonly indent: number; readonly hanging?: number },
): readonly string[] {
  // A no-break space keeps an amount and its unit on one line.
  const kept = text.replace(/(\d) (?=đồng)/g, '$1\u00A0');
  const lines = wrapAnsi(kept, columns - indent - hanging, { hard: true })
    .replaceAll('\u00A0', ' ')
    .split('\n');
  return lines.map((line, index) => `${' '.repeat(index === 0 ? indent : indent + hanging)}${line}`);
}

/** A label on the left and a value that ends at the right edge; on lines of their own where they do not fit on one. */
export function leaderLines(
  label: string,
  value: string,
  { columns, indent }: { readonly columns: number; readonly indent: number },
): readonly string[] {
  const gap = columns - indent - stringWidth(label) - stringWidth(value);
  if (gap >= 2) return [`${' '.repeat(indent)}${label}${' '.repeat(gap)}${value}`];
  const lines = wrappedLines(label, { columns, indent, hanging: 2 });
  const last = lines.at(-1) ?? '';
  const rest = columns - stringWidth(last) - stringWidth(value);
  if (rest >= 2) return [...lines.slice(0, -1), `${last}${' '.repeat(rest)}${value}`];
  const start = Math.max(indent + 2, columns - stringWidth(value));
  return [...lines, ...wrappedLines(value, { columns, indent: start })];
}
