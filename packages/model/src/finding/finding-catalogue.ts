import type { Language, LocalText } from '../text/local-text.js';
import type { Severity } from './finding.js';

/**
 * What one finding code means and how its text is made (định nghĩa mã phát hiện).
 *
 * @category finding
 * @since 0.1.0
 */
export interface FindingDefinition<Params> {
  /** The severity that a finding has unless the function that makes it says otherwise. */
  readonly severity: Severity;
  /** What the code means, for somebody who has never met it. */
  readonly meaning: LocalText;
  /** What to do about it. */
  readonly remedy: LocalText;
  readonly message: Readonly<Record<Language, (params: Params) => string>>;
}

/**
 * The finding codes of one package (danh mục mã phát hiện): a map from each code to the facts it carries, and from there to
 * its texts. Adding to the map is the only way to create a code.
 *
 * @category finding
 * @since 0.1.0
 */
export type FindingCatalogue<Map> = {
  readonly [Code in keyof Map]: FindingDefinition<Map[Code]>;
};
