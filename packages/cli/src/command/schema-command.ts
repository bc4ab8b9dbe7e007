import { stat } from 'node:fs/promises';
import { tableSchemas, type JsonSchema, type Language, type TableSchema } from '@khuyencong/model';
import {
  dataPackageOf,
  describeTable,
  programmeFileJsonSchema,
  sqlOfTables,
  tableDescriptor,
  type SqlDialect,
} from '@khuyencong/tables';
import { renderSchemaList } from '../render/schema-list.js';
import { renderDocumentSchema } from '../render/document-schema-pretty.js';
import { renderTableDescription } from '../render/table-description-pretty.js';
import { schemaDocuments } from '../schema/schema-documents.js';
import type { SchemaList } from '../schema/schema-list.js';
import { schemaTexts } from '../text/schema-texts.js';
import { nearestName } from './nearest-name.js';
import type { Streams } from './streams.js';
import { writeFolder, type FolderFile } from './write-folder.js';
import { writeWholeFile } from './write-whole-file.js';
import { WrongCall } from './wrong-call.js';

/** What `schema` was asked to do. */
export interface SchemaCall {
  readonly names: readonly string[];
  readonly format: 'pretty' | 'json' | 'table' | 'package' | 'sql';
  /** PostgreSQL unless said otherwise. */
  readonly dialect?: SqlDialect;
  readonly all?: true;
  readonly out?: string;
  readonly lang: Language;
}

/** `khuyencong schema`: without a name the list of what there is, or all tables in one of their forms. */
export async function schemaCommand(call: SchemaCall, streams: Streams): Promise<number> {
  const { out, lang, names, all, format, dialect } = call;
  if (names.length > 0 && all === true) throw new WrongCall(schemaTexts[lang].namesAndAll);
  if (dialect !== undefined && format !== 'sql') throw new WrongCall(schemaTexts[lang].dialectOfSql);
  const files = filesOf(call);
  if (out === undefined) streams.out.write(printed(files, call));
  else if (files.length > 1 || (await isFolder(out))) await writeFolder(out, files, lang);
  else for (const { content } of files) await writeWholeFile(out, content, lang);
  return 0;
}

const jsonText = (data: unknown): string => `${JSON.stringify(data, undefined, 2)}\n`;

/** Several schemas of JSON are one list of JSON when they are printed. */
function printed(files: readonly FolderFile[], { format }: SchemaCall): string {
  const [first, ...others] = files.map(({ content }) => content);
  if (first === undefined || others.length === 0) return first ?? '';
  return format === 'pretty'
    ? [first, ...others].join('\n')
    : jsonText([first, ...others].map((text) => JSON.parse(text) as unknown));
}

async function isFolder(out: string): Promise<boolean> {
  if (/[\\/]$/u.test(out)) return true;
  return stat(out).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function filesOf(call: SchemaCall): readonly FolderFile[] {
  const { format, dialect = 'postgresql', lang: language } = call;
  switch (format) {
    case 'table':
      return tablesOf(call).map((table) => ({
        name: `${table.name}.json`,
        content: jsonText(tableDescriptor(table, { language })),
      }));
    case 'package':
      return [{ name: 'datapackage.json', content: jsonText(dataPackageOf(tablesOf(call), { language })) }];
    case 'sql':
      return [{ name: 'tables.sql', content: sqlOfTables(tablesOf(call), { language, dialect }) }];
    case 'json':
    case 'pretty':
      return documentFiles(call);
  }
}

function documentFiles({ names, all, format, lang }: SchemaCall): readonly FolderFile[] {
  const documents = schemaDocuments();
  const isJson = format === 'json';
  if (names.length === 0 && all !== true)
    return [
      {
        name: isJson ? 'index.json' : 'index.txt',
        content: isJson ? jsonText(listOf(documents)) : renderSchemaList(listOf(documents), lang),
      },
    ];
  return (all === true ? [...documents.keys()] : names).flatMap((name): readonly FolderFile[] => {
    const found = lookUp(name, documents, lang);
    if (isJson) return [{ name: `${name}.schema.json`, content: jsonText(jsonSchemaIn(found)) }];
    const texts = [
      ...(found.document ? [renderDocumentSchema(name, found.document, lang)] : []),
      ...(found.table ? [renderTableDescription(describeTable(found.table), lang)] : []),
    ];
    return [{ name: `${name}.txt`, content: texts.join('\n') }];
  });
}

/** What a name stands for; `programme` is a document and a table. */
interface Found {
  readonly document?: JsonSchema | undefined;
  readonly table?: TableSchema | undefined;
}

function lookUp(name: string, documents: ReadonlyMap<string, JsonSchema>, language: Language): Found {
  const found = { document: documents.get(name), table: tableSchemas.find((table) => table.name === name) };
  if (!found.document && !found.table)
    throw unknownName(name, [...documents.keys(), ...tableNames], language);
  return found;
}

/** A table by itself is a programme file that holds no other. */
const jsonSchemaIn = ({ document, table }: Found): JsonSchema =>
  document ?? programmeFileJsonSchema(table && [table]);

const tableNames = tableSchemas.map(({ name }) => name);

function tablesOf({ names, lang }: SchemaCall): readonly TableSchema[] {
  for (const name of names) {
    if (tableNames.some((known) => known === name)) continue;
    throw schemaDocuments().has(name)
      ? new WrongCall(schemaTexts[lang].notATable(name, tableNames.join(', ')))
      : unknownName(name, tableNames, lang);
  }
  return tableSchemas.filter(({ name }) => names.length === 0 || names.includes(name));
}

function unknownName(name: string, known: readonly string[], language: Language): WrongCall {
  const shown = name.slice(0, 60);
  return new WrongCall(schemaTexts[language].unknown(shown, nearestName(shown, known)));
}

/** What there is, as data. */
function listOf(documents: ReadonlyMap<string, JsonSchema>): SchemaList {
  return {
    documents: [...documents].map(([name, schema]) => ({
      name,
      title: String(schema['title']),
      id: String(schema['$id']),
    })),
    tables: tableSchemas.map(describeTable).map(({ name, title, purpose }) => ({ name, title, purpose })),
  };
}
