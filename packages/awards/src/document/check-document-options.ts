import { checkArgument, checkTexts, knownOption } from '@khuyencong/model';
import type { DocumentOptions } from './award-document.js';

const languages: Readonly<Record<DocumentOptions['language'], true>> = { vi: true, en: true };

/** Refuses a language that there is not, and an issuing body that is no list of lines. */
export function checkDocumentOptions(options: DocumentOptions): void {
  checkArgument('options', options);
  knownOption('language', options.language, languages);
  checkTexts('options.issuer', options.issuer);
  if (options.establishments !== undefined) checkArgument('options.establishments', options.establishments);
}
