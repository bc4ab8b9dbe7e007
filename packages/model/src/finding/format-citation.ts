import type { Citation } from './citation.js';
import { formatInstrument, type FormatInstrumentOptions } from './format-instrument.js';

const steps = ['point', 'clause', 'article'] as const;

const words = {
  vi: { point: 'điểm', clause: 'khoản', article: 'Điều' },
  en: { point: 'Point', clause: 'Clause', article: 'Article' },
} as const;

/**
 * Prints a citation (viết trích dẫn) from the point up to the document, the way officials do.
 *
 * @param citation - the place in a legal document
 * @param options - `language` of the reader; `kinds` of documents whose number does not say it, such as `instrumentKinds` of the law
 * package
 * @returns one line of text
 * @example
 * ```ts runnable
 * import { formatCitation } from '@khuyencong/model';
 * const clause = { instrument: '45/2012/NĐ-CP', article: '4', clause: '3', verified: 'clause' } as const;
 * formatCitation(clause, { language: 'vi' }) // => 'khoản 3 Điều 4 Nghị định 45/2012/NĐ-CP'
 * formatCitation(clause, { language: 'en' }) // => 'Clause 3 Article 4 of Decree 45/2012/NĐ-CP'
 * ```
 * @category citation
 * @since 0.1.0
 */
export function formatCitation(citation: Citation, options: FormatInstrumentOptions): string {
  const label = words[options.language];
  const place = steps.flatMap((step) => {
    const number = citation[step];
    return number === undefined ? [] : [`${label[step]} ${number}`];
  });
  const document = formatInstrument(citation.instrument, options);
  if (place.length === 0) return document;
  return `${place.join(' ')} ${options.language === 'en' ? 'of ' : ''}${document}`;
}
