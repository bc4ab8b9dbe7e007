import { attributeOf, xmlText } from './xml-text.js';
import { sheetParts, workbookPart } from './sheet-parts.js';
import { addContentType, addRelation, beforeEnd, firstFree, type WorkbookParts } from './workbook-parts.js';

/** Adds a worksheet after all others, under the name asked for or, where that is taken, the next free one. */
export function addSheet(
  parts: WorkbookParts,
  { name, xml }: { readonly name: string; readonly xml: string },
): void {
  const workbook = workbookPart(parts);
  if (workbook === undefined) return;
  const taken = new Set(sheetParts(parts).map((sheet) => sheet.name.toLowerCase()));
  const others = Array.from(taken, (_, index) => `${name} (${index + 2})`);
  const free = [name, ...others].find((each) => !taken.has(each.toLowerCase())) ?? name;
  const part = firstFree((index) => `xl/worksheets/sheetKc${index}.xml`, new Set(parts.names()));
  parts.set(part, xml);
  addContentType(parts, {
    part,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  });
  const id = addRelation(parts, workbook, { type: 'worksheet', target: part });
  const before = parts.text(workbook);
  const ids = [...before.matchAll(/<(?:\w+:)?sheet\s[^>]*>/gu)].map(([tag]) => attributeOf(tag, 'sheetId'));
  const sheetId = ids.reduce((most, each) => Math.max(most, Number.parseInt(each ?? '0', 10) || 0), 0) + 1;
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const tag = `<sheet name="${xmlText(free)}" sheetId="${sheetId}" xmlns:r="${relations}" r:id="${id}"/>`;
  parts.set(workbook, beforeEnd(before, 'sheets', tag));
}
