const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const code = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text for a workbook: characters that XML cannot hold are written as Excel writes them, `_x0007_`. */
export function xmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/gu, code)
    .replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The value of an attribute as it was meant. */
export function plainText(xml: string): string {
  return xml.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu,
    (whole, hex, decimal, name) => {
      if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
      const point = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number.parseInt(String(decimal), 10);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** An attribute inside a tag, as it was meant. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : plainText(value);
}

/** The inside of a tag with an attribute set; `value` must need no escaping. */
export function withAttribute(tag: string, name: string, value: string): string {
  const bare = tag.replace(new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`, 'u'), '');
  return `${bare.trimEnd()} ${name}="${value}"`;
}
