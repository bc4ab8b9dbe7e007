import { partRelations, type WorkbookParts } from './workbook-parts.js';
import { attributeOf } from './xml-text.js';

/** A sheet of a workbook and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** The part that lists the sheets. */
export function workbookPart(parts: WorkbookParts): string | undefined {
  return partRelations(parts, '').find(({ type }) => type === 'officeDocument')?.target;
}

/** The sheets in their order. */
export function sheetParts(parts: WorkbookParts): readonly SheetPart[] {
  const workbook = workbookPart(parts);
  if (workbook === undefined) return [];
  const targets = new Map(partRelations(parts, workbook).map(({ id, target }) => [id, target]));
  const tags = parts.text(workbook).match(/<(?:\w+:)?sheet\s[^>]*>/gu) ?? [];
  return tags.flatMap((tag) => {
    const part = targets.get(attributeOf(tag, String.raw`\w+:id`) ?? '');
    return part === undefined ? [] : [{ name: attributeOf(tag, 'name') ?? '', part }];
  });
}
