import type { Language } from '@khuyencong/model';
import { readText } from '../read/read-text.js';
import { renderReading } from '../render/reading-pretty.js';
import type { Streams } from './streams.js';

/** What `read` was asked to do. */
export interface ReadCall {
  readonly texts: readonly string[];
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
}

/** `khuyencong read`: what each phrase says, with every reading. */
export function readCommand({ texts, lang, format }: ReadCall, { out }: Streams): number {
  const results = texts.map(readText);
  out.write(
    format === 'json'
      ? `${JSON.stringify(results, undefined, 2)}\n`
      : results.map((result) => renderReading(result, { language: lang })).join('\n'),
  );
  return 0;
}
