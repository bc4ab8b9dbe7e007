import { makeFinding, type Finding } from '@khuyencong/model';
import { tableFindings } from '../finding/table-findings.js';
import type { FormLine } from './form-grid.js';

/** A row inside the table that is no row of the form. */
export function unreadLine({
  words,
  line,
  origin,
}: Pick<FormLine<never>, 'words' | 'line' | 'origin'>): Finding {
  return makeFinding(tableFindings, 'ROW_NOT_READ', { text: words.slice(0, 200) }, { path: [line], origin });
}
