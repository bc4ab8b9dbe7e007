import type { Language } from '../text/local-text.js';
import type { Citation } from './citation.js';

const words = {
  vi: { point: 'điểm', clause: 'khoản', article: 'Điều' },
  en: { point: 'point', clause: 'clause', article: 'Article' },
} as const;

/**
 * Prints a citation (viết trích dẫn) from the point up to the document, the way officials do.
 *
 * @param citation - the place in a legal document
 * @param options - `language` of the reader
 * @returns one line of text
 * @example
 * ```ts runnable
 * import { formatCitation } from '@khuyencong/model';
 * const clause = { instrument: '45/2012/NĐ-CP', article: '4', clause: '3', verified: 'clause' } as const;
 * formatCitation(clause, { language: 'vi' }) // => 'khoản 3 Điều 4 45/2012/NĐ-CP'
 * formatCitation(clause, { language: 'en' }) // => 'clause 3 Article 4 45/2012/NĐ-CP'
 * ```
 * @category citation
 * @since 0.1.0
 */
export function formatCitation(citation: Citation, options: { readonly language: Language }): string {
  const label = words[options.language];
  const steps = (['point', 'clause', 'article'] as const).flatMap((step) => {
    const number = citation[step];
    return number === undefined ? [] : [`${label[step]} ${number}`];
  });
  return [...steps, citation.instrument].join(' ');
}
