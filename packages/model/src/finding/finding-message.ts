import { KcError } from '../error/kc-error.js';
import type { Language, LocalText } from '../text/local-text.js';
import type { Finding } from './finding.js';
import { formatPath } from './format-path.js';

/**
 * The texts of one code, as `findingMessage` and `docs/codes.md` use them (nội dung của một mã).
 *
 * @category finding
 * @since 0.1.0
 */
export interface FindingTexts {
  readonly meaning: LocalText;
  readonly remedy: LocalText;
  readonly message: Readonly<Record<Language, (params: never) => string>>;
}

/**
 * Says in words what a finding means (nội dung phát hiện): what, with the figures, and where.
 *
 * @param finding - the finding
 * @param options - `language` of the reader; `catalogues`: those of the packages whose findings may come
 * @returns one line: message, then the place in the data
 * @throws `KcError` `FINDING_CODE_UNKNOWN` when no catalogue holds the code
 * @example
 * ```ts runnable
 * import { findingMessage, makeFinding, modelFindings } from '@khuyencong/model';
 * const finding = makeFinding(modelFindings, 'UNKNOWN_FIELD', { field: 'note' }, { path: ['figures', 2] });
 * findingMessage(finding, { language: 'en', catalogues: [modelFindings] }) // => 'The field "note" is not known; it was not read. [figures[2]]'
 * ```
 * @category finding
 * @since 0.1.0
 */
export function findingMessage(
  finding: Finding,
  options: {
    readonly language: Language;
    readonly catalogues: readonly Readonly<Record<string, FindingTexts>>[];
  },
): string {
  const texts = options.catalogues.find((catalogue) => Object.hasOwn(catalogue, finding.code))?.[
    finding.code
  ];
  if (!texts) throw new KcError('FINDING_CODE_UNKNOWN', { code: finding.code });
  const write = texts.message[options.language] as (params: Finding['params']) => string;
  const place = formatPath(finding.path);
  return place === '' ? write(finding.params) : `${write(finding.params)} [${place}]`;
}
