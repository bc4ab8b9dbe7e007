import { escapeUTF8 } from 'entities/escape';
import { visibleText } from '../render/visible-text.js';

/** Markup that is safe to put into a page. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[] | undefined;

/** Writes markup; every text put into it is escaped, and made visible. */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const pieces = markup.flatMap((piece, index) => [piece, written(parts[index])]);
  return { html: pieces.join('') };
}

/** Markup made elsewhere, already escaped. */
export function safeHtml(markup: string): Html {
  return { html: markup };
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeUTF8(visibleText(part));
  return 'html' in part ? part.html : part.map((each) => each.html).join('\n');
}
