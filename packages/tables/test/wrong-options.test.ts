import { tableSchemas } from '@khuyencong/model';
import { expect, it } from 'vitest';
import { dataPackageOf } from '../src/describe/data-package.js';
import { sqlOfTables, type SqlOfTablesOptions } from '../src/describe/sql-of-tables.js';
import { tableDescriptor } from '../src/describe/table-descriptor.js';
import { describeForm, type FormName } from '../src/form/describe-form.js';
import { writeCsv, type WriteCsvOptions } from '../src/write/write-csv.js';

const [schema] = tableSchemas;

it.each([
  [
    'sqlOfTables',
    () => sqlOfTables([], { dialect: 'mysql', language: 'vi' } as unknown as SqlOfTablesOptions),
  ],
  [
    'sqlOfTables',
    () => sqlOfTables([], { dialect: 'toString', language: 'vi' } as unknown as SqlOfTablesOptions),
  ],
  [
    'sqlOfTables',
    () => sqlOfTables([], { dialect: 'sqlite', language: 'fr' } as unknown as SqlOfTablesOptions),
  ],
  ['dataPackageOf', () => dataPackageOf([], { language: 'fr' as 'vi' })],
  ['tableDescriptor', () => schema && tableDescriptor(schema, { language: 'VI' as 'vi' })],
  ['describeForm', () => describeForm('three' as FormName)],
  ['writeCsv', () => writeCsv([], { delimiter: '|' } as unknown as WriteCsvOptions)],
  ['writeCsv', () => writeCsv([], {} as WriteCsvOptions)],
])('%s refuses a word that is none of its option', (_, run) => expect(run).toThrow('OPTION_UNKNOWN'));

it.each([undefined, null, 5, 'x', []])('%s as options is refused', (given) => {
  expect(() => sqlOfTables([], given as unknown as SqlOfTablesOptions)).toThrow('ARGUMENT_MALFORMED');
  expect(() => dataPackageOf([], given as never)).toThrow('ARGUMENT_MALFORMED');
  expect(() => writeCsv([], given as unknown as WriteCsvOptions)).toThrow('ARGUMENT_MALFORMED');
});
