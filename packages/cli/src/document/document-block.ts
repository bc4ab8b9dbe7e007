import type { DecimalString, Explanation, Language } from '@khuyencong/model';

/** A number in a table: as printed, and as it is. */
export interface PrintedNumber {
  readonly text: string;
  readonly number: DecimalString;
  readonly unit: 'đồng' | 'count' | 'percent';
}

export type PrintedCell = string | PrintedNumber;

/** How a paragraph is meant. */
export type Tone = 'plain' | 'note' | 'bad' | 'warning' | 'good';

/** A table of a document; its name is that of its sheet in a workbook. */
export interface PrintedTable {
  readonly kind: 'table';
  readonly name: string;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly foot?: readonly PrintedCell[] | undefined;
  /** Columns set to the right, from 0. */
  readonly numeric: readonly number[];
  /** On a narrow screen rows of sentences stand one below another, and tables of numbers are scrolled. */
  readonly isText?: boolean;
  /** How many columns name a row of sentences; the first where left out. */
  readonly naming?: number;
}

/** A part of a document. */
export type PrintedBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone: Tone }
  | {
      readonly kind: 'fields';
      readonly fields: readonly { readonly label: string; readonly value: string }[];
    }
  | PrintedTable
  | {
      readonly kind: 'explanations';
      readonly title: string;
      readonly trees: readonly Explanation[];
      /** Whether a page shows the trees at once. */
      readonly open?: boolean;
    };

/** A document as plain data, ready for a terminal, Markdown, HTML, Excel or Word. */
export interface PrintedDocument {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly PrintedBlock[];
}

export function cellText(cell: PrintedCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
