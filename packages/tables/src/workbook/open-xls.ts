import { makeFinding } from '@khuyencong/model';
import { sourceFindings } from '../finding/source-findings.js';
import type { Source } from '../source/source-sheet.js';
import { openContainer, withoutNames } from './container.js';
import { hiddenInXls, isEncryptedXls } from './hidden-in-xls.js';
import { openWhole, type Opening } from './open-whole.js';

const workbookNames = ['Workbook', 'Book'];
const encryptedPackage = ['EncryptedPackage', 'EncryptionInfo'];

/** Opens a workbook in the container of the older Office, in which encrypted workbooks of any kind lie too. */
export async function openXls(bytes: Uint8Array, opening: Opening): Promise<Source> {
  const place = { path: [], origin: opening.origin };
  const container = openContainer(bytes);
  if (!container) throw new Error('OLE2 container');
  if (container.names.some((name) => encryptedPackage.includes(name))) {
    const finding = makeFinding(sourceFindings, 'WORKBOOK_ENCRYPTED', { container: 'OLE2' }, place);
    return { format: 'xls', sheets: [], findings: [finding] };
  }
  const name = workbookNames.find((each) => container.names.includes(each));
  if (name === undefined) {
    const finding = makeFinding(
      sourceFindings,
      'FORMAT_NOT_READ',
      { format: 'OLE2 (DOC, PPT, MSG…)' },
      place,
    );
    return { format: undefined, sheets: [], findings: [finding] };
  }
  const stream = container.stream(name);
  if (!stream) throw new Error('OLE2 container');
  if (isEncryptedXls(stream)) {
    const finding = makeFinding(sourceFindings, 'WORKBOOK_ENCRYPTED', { container: 'XLS' }, place);
    return { format: 'xls', sheets: [], findings: [finding] };
  }
  // The library knows streams by their names alone, and takes the workbook of a cell for that of the file.
  const outer = withoutNames(
    bytes,
    container.inner.filter((each) => workbookNames.includes(each.name)),
  );
  return openWhole(outer, { format: 'xls', hidden: hiddenInXls(stream), ...opening });
}
