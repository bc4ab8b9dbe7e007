import { unzipSync, zipSync } from 'fflate';
import { attributeOf } from './xml-text.js';

/** The parts of a workbook by their names; a part that nobody sets keeps its bytes. */
export interface WorkbookParts {
  readonly has: (name: string) => boolean;
  /** Empty where there is no such part. */
  readonly text: (name: string) => string;
  readonly set: (name: string, text: string) => void;
  readonly names: () => readonly string[];
  /** The archive; the same parts give the same bytes. */
  readonly archive: () => Uint8Array;
}

// Archives know no time before 1980; a fixed one keeps the clock out of the bytes.
const fixedTime = '1980-01-01T00:00:00';

/** Unpacks a workbook that was vetted. */
export function workbookParts(bytes: Uint8Array): WorkbookParts {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  return {
    has: (name) => parts.has(name),
    text: (name) => decoder.decode(parts.get(name)),
    set: (name, text) => void parts.set(name, encoder.encode(text)),
    names: () => [...parts.keys()],
    archive: () => zipSync(Object.fromEntries(parts), { mtime: fixedTime }),
  };
}

/** A relationship of a part: what it points to, as a name of a part. */
export interface PartRelation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `comments`. */
  readonly type: string;
  readonly target: string;
}

const relationsOf = (part: string): string => part.replace(/([^/]*)$/u, '_rels/$1.rels');
const folderOf = (part: string): string => part.replace(/[^/]*$/u, '');

/** What a part points to. */
export function partRelations(parts: WorkbookParts, part: string): readonly PartRelation[] {
  const tags = parts.text(relationsOf(part)).match(/<(?:\w+:)?Relationship\s[^>]*>/gu) ?? [];
  return tags.flatMap((tag) => {
    const target = attributeOf(tag, 'Target');
    if (target === undefined || attributeOf(tag, 'TargetMode') === 'External') return [];
    const type = attributeOf(tag, 'Type')?.replace(/^.*\//u, '') ?? '';
    return [{ id: attributeOf(tag, 'Id') ?? '', type, target: resolved(folderOf(part), target) }];
  });
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';

/** Lets a part point to another; returns the identifier of the relationship. */
export function addRelation(
  parts: WorkbookParts,
  part: string,
  { type, target }: { readonly type: string; readonly target: string },
): string {
  const name = relationsOf(part);
  const known = parts.text(name) || `<Relationships xmlns="${packageTypes}/relationships"></Relationships>`;
  const used = new Set([...known.matchAll(/\sId\s*=\s*["']([^"']*)["']/gu)].map(([, id]) => id));
  const id = firstFree((index) => `rIdKc${index}`, used);
  const tag = `<Relationship Id="${id}" Type="${relationshipTypes}/${type}" Target="/${target}"/>`;
  parts.set(name, beforeEnd(openedElement(known, 'Relationships'), 'Relationships', tag));
  return id;
}

/** States the type of a new part, or of an extension. */
export function addContentType(
  parts: WorkbookParts,
  { part, extension, type }: { readonly part?: string; readonly extension?: string; readonly type: string },
): void {
  const name = '[Content_Types].xml';
  const known = parts.text(name);
  const key = part === undefined ? `Extension="${extension ?? ''}"` : `PartName="/${part}"`;
  if (known.includes(key)) return;
  const tag = `<${part === undefined ? 'Default' : 'Override'} ${key} ContentType="${type}"/>`;
  // Defaults come before overrides.
  parts.set(
    name,
    part === undefined
      ? known.replace(/(<(?:\w+:)?Types[^>]*>)/u, (opened) => opened + tag)
      : beforeEnd(known, 'Types', tag),
  );
}

/** The first of `name(1)`, `name(2)`… that is not taken. */
export function firstFree(name: (index: number) => string, used: ReadonlySet<string | undefined>): string {
  let index = 1;
  while (used.has(name(index))) index += 1;
  return name(index);
}

/** Puts elements before the end of another that stands once in a part, in the same namespace. */
export function beforeEnd(xml: string, element: string, ...added: readonly string[]): string {
  const end = [...xml.matchAll(new RegExp(String.raw`</(?:(\w+):)?${element}\s*>`, 'gu'))].at(-1);
  if (!end) return xml;
  const [, prefix] = end;
  const space = prefix === undefined ? undefined : attributeOf(xml, `xmlns:${prefix}`);
  const named =
    space === undefined
      ? added
      : added.map((each) => each.replace(/^<[\w:]+/u, (tag) => `${tag} xmlns="${space}"`));
  return xml.slice(0, end.index) + named.join('') + xml.slice(end.index);
}

/** An empty element written as one tag, `<sheets/>`, in the form that takes content. */
export function openedElement(xml: string, element: string): string {
  return xml.replace(
    new RegExp(String.raw`<((?:\w+:)?${element})(\s[^>]*?)?/>`, 'u'),
    (_, name: string, attributes: string | undefined) => `<${name}${attributes ?? ''}></${name}>`,
  );
}
