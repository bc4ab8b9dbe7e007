import type { Language } from '@khuyencong/model';

/**
 * A part of a document (phần của văn bản): a paragraph, lines of name and value, or a table.
 *
 * @category document
 * @since 0.1.0
 */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'fields';
      /** An empty value is a line to write on. */
      readonly fields: readonly { readonly label: string; readonly value: string }[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** The last row, such as a total; left out when there is none. */
      readonly foot?: readonly string[];
      /** Columns of numbers, which are set to the right; counted from 0. */
      readonly numeric: readonly number[];
    };

/**
 * Who signs (phần ký).
 *
 * @category document
 * @since 0.1.0
 */
export interface SignatureBlock {
  readonly role: string;
  /** Empty where it is written by hand. */
  readonly name: string;
}

/**
 * A document of a round as plain data (văn bản của kỳ bình chọn), ready for DOCX, HTML or Markdown.
 *
 * @category document
 * @since 0.1.0
 */
export interface AwardDocument {
  readonly kind: 'score-sheet' | 'jury-minutes' | 'result-list';
  readonly language: Language;
  /** Lines of the issuing body, at the left of the head. */
  readonly issuer: readonly string[];
  /** Quốc hiệu and tiêu ngữ, at the right of the head. */
  readonly nationalHeader: readonly [string, string];
  readonly title: readonly string[];
  readonly blocks: readonly DocumentBlock[];
  readonly signatures: readonly SignatureBlock[];
}

/**
 * What every document of a round is made with (thông tin chung của văn bản).
 *
 * @category document
 * @since 0.1.0
 */
export interface DocumentOptions {
  readonly language: Language;
  /** Lines of the issuing body, such as `UBND TỈNH …` and `BAN GIÁM KHẢO`. */
  readonly issuer: readonly string[];
  /** Names of establishments by id; ids stand where a name is missing. */
  readonly establishments?: Readonly<Record<string, string>> | undefined;
}
