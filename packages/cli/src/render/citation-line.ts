import { instrumentKinds } from '@khuyencong/law/instruments';
import { formatCitation, type Citation, type Language } from '@khuyencong/model';

/** A citation with the kind of its document, for people. */
export function citationLine(citation: Citation, language: Language): string {
  return formatCitation(citation, { language, kinds: instrumentKinds });
}

/** Several citations in one line, each once. */
export function citationLines(citations: readonly Citation[], language: Language): string {
  return [...new Set(citations.map((citation) => citationLine(citation, language)))].join('; ');
}
