import { strFromU8, unzipSync } from 'fflate';
import { makeFinding } from '@khuyencong/model';
import { sourceFindings } from '../finding/source-findings.js';
import type { Source } from '../source/source-sheet.js';
import { hiddenInOds } from './hidden-in-ods.js';
import { openWhole, type Opening } from './open-whole.js';

const manifest = 'META-INF/manifest.xml';
const content = 'content.xml';

/** Opens a workbook in the open document format. */
export async function openOds(bytes: Uint8Array, opening: Opening): Promise<Source> {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === manifest || name === content });
  if (textOf(parts[manifest]).includes('encryption-data')) {
    const place = { path: [], origin: opening.origin };
    const finding = makeFinding(sourceFindings, 'WORKBOOK_ENCRYPTED', { container: 'ODS' }, place);
    return { format: 'ods', sheets: [], findings: [finding] };
  }
  return openWhole(bytes, { format: 'ods', hidden: hiddenInOds(textOf(parts[content])), ...opening });
}

const textOf = (part: Uint8Array | undefined): string => (part ? strFromU8(part) : '');
