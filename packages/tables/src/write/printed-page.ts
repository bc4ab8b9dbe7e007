import type { PageSetup } from 'hucre';
import type { TableField } from '@khuyencong/model';
import type { PrintTitles } from './write-workbook.js';

const longTexts: ReadonlySet<string> = new Set([
  'name',
  'text',
  'indicator',
  'activity',
  'decision',
  'source',
  'parent',
]);

/** Whether a column holds texts of several words. */
export const isLongText = ({ name }: TableField): boolean => longTexts.has(name);

/** The width of the column of a field, in characters. */
export function columnWidth(field: TableField): number {
  if (isLongText(field)) return 34;
  if (field.constraints?.enum) return 24;
  return field.type === 'year' ? 10 : 16;
}

interface PrintedPage {
  readonly pageSetup: PageSetup;
  readonly titles: PrintTitles;
}

// More on one page of A4 could not be read.
const charactersOnPage = 220;

/** A page of a table: landscape, its header on every page, and as many pages side by side as its columns need to be read. */
export function printedPage(widths: readonly number[], headerLine: number): PrintedPage {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const pages = Math.max(1, Math.ceil(width / charactersOnPage));
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pages,
      fitToHeight: 0,
    },
    titles: { fromLine: headerLine, toLine: headerLine, ...(pages > 1 && { firstColumn: true }) },
  };
}
