/** A document of tables, or one record on each line. */
export type JsonForm = 'json' | 'ndjson';

/** Whether a text that begins like this is JSON, and which form of it; a CSV header may begin with a bracket too. */
export function jsonForm(head: string): JsonForm | undefined {
  const text = head.replace(/^\uFEFF/u, '').trimStart();
  if (/^\[\s*[[{\]]/u.test(text)) return 'json';
  if (!/^\{\s*["}]/u.test(text)) return undefined;
  const [first = '', second] = text.split('\n').filter((line) => line.trim() !== '');
  if (!first.trimEnd().endsWith('}')) return 'json';
  if (second !== undefined) return second.trimStart().startsWith('{') ? 'ndjson' : 'json';
  return /[[{]/u.test(withoutStrings(first.trimStart().slice(1))) ? 'json' : 'ndjson';
}

/** One record alone on its line holds no other brackets than its own. */
function withoutStrings(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/gu, '');
}
