/**
 * A language of messages and reports (ngôn ngữ): Vietnamese or English.
 *
 * @category text
 * @since 0.1.0
 */
export type Language = 'vi' | 'en';

/**
 * A text in both languages (văn bản song ngữ).
 *
 * @category text
 * @since 0.1.0
 */
export interface LocalText {
  readonly vi: string;
  readonly en: string;
}
