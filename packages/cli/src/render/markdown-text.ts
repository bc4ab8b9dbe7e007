import { visibleText } from './visible-text.js';

/** Text of a file on one line of Markdown: it never becomes markup, neither a column, nor a link, nor a tag. */
export function markdownText(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .replace(/\s+/g, ' ');
}
