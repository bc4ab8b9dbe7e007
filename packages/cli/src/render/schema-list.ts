import type { Language } from '@khuyencong/model';
import type { SchemaList } from '../schema/schema-list.js';
import { titleIn } from '../schema/title-in.js';
import { schemaTexts } from '../text/schema-texts.js';

/** Lists documents and tables, name by name. */
export function renderSchemaList({ documents, tables }: SchemaList, language: Language): string {
  const texts = schemaTexts[language];
  const width = Math.max(...[...documents, ...tables].map(({ name }) => name.length));
  const line = (name: string, text: string): string => `  ${name.padEnd(width)}  ${text}`;
  return [
    `${texts.documents}:`,
    ...documents.map(({ name, title }) => line(name, titleIn(title, language))),
    '',
    `${texts.tables}:`,
    ...tables.map(({ name, title, purpose }) => line(name, `${title[language]}. ${purpose[language]}`)),
    '',
    texts.more,
    '',
  ].join('\n');
}
