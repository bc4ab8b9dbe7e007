const entities: Readonly<Record<string, string | undefined>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const lastCharacter = 0x10ffff;

/** The text that is written in a cell as XML; an entity that XML does not know stays as it is. */
export function writtenText(raw: string): string {
  const text = raw.includes('&') ? raw.replace(/&(#x[\da-fA-F]+|#\d+|[a-zA-Z]+);/gu, character) : raw;
  return unescapedText(text);
}

/** Excel writes characters that XML must not hold as _x000D_. */
function unescapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function character(entity: string, name: string): string {
  if (!name.startsWith('#')) return Object.hasOwn(entities, name) ? (entities[name] ?? entity) : entity;
  const code = name.startsWith('#x')
    ? Number.parseInt(name.slice(2), 16)
    : Number.parseInt(name.slice(1), 10);
  return code <= lastCharacter ? String.fromCodePoint(code) : entity;
}
