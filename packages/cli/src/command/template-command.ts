import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { administrativeUnitsAt } from '@khuyencong/law/units';
import {
  tableSchemas,
  type IsoDate,
  type Language,
  type TableName,
  type TableSchema,
} from '@khuyencong/model';
import {
  blankFormOne,
  blankFormTwo,
  dataPackageOf,
  describeForm,
  describeTable,
  templateWorkbook,
  writeCsv,
  type FormName,
  type TemplateMoneyUnit,
} from '@khuyencong/tables';
import { templateTexts } from '../text/template-texts.js';
import type { Streams } from './streams.js';
import { writeFolder, type FolderFile } from './write-folder.js';
import { writeWholeFile } from './write-whole-file.js';
import { WrongCall } from './wrong-call.js';

/** What `template` was asked to do. */
export interface TemplateCall {
  readonly tables?: readonly TableName[];
  readonly unit?: TemplateMoneyUnit;
  readonly asOf?: IsoDate;
  readonly form?: FormName;
  readonly year?: readonly string[];
  readonly format: 'xlsx' | 'csv' | 'json';
  readonly out?: string;
  readonly force?: true;
  readonly lang: Language;
}

/** `khuyencong template`: an empty template; a wrong call writes nothing. */
export async function templateCommand(call: TemplateCall, streams: Streams): Promise<number> {
  vetCall(call);
  const { format, out } = call;
  if (format === 'csv') await writeCsvFiles(call, streams);
  else if (format === 'json')
    await writeText(`${JSON.stringify(described(call), undefined, 2)}\n`, call, streams);
  else await writeWorkbook(call, streams);
  if (out !== undefined && streams.err.isTTY === true)
    streams.err.write(`${templateTexts[call.lang].written(out)}\n`);
  return 0;
}

/** An option that would change nothing is refused rather than passed over. */
function vetCall({ form, year, tables, unit, asOf, format, lang }: TemplateCall): void {
  const texts = templateTexts[lang];
  if (form === undefined && year) throw new WrongCall(texts.yearNeedsForm);
  if (form === 'two' && year && year.length > 1) throw new WrongCall(texts.oneYear);
  const clashes = [
    [form !== undefined, '--form', { '--tables': tables, '--unit': unit, '--as-of': asOf }],
    [form !== undefined && format === 'csv', '--form', { '--format csv': format }],
    [format === 'csv', '--format csv', { '--unit': unit, '--as-of': asOf }],
  ] as const;
  for (const [applies, option, others] of clashes)
    for (const [other, value] of Object.entries(others))
      if (applies && value !== undefined) throw new WrongCall(texts.notTogether(option, other));
}

const tablesOf = ({ tables }: TemplateCall): readonly TableSchema[] =>
  tableSchemas.filter(({ name }) => tables?.includes(name) ?? true);

async function writeWorkbook(call: TemplateCall, { bytes: stream }: Streams): Promise<void> {
  const { out, lang } = call;
  if (out !== undefined) await vetFree([out], call);
  else if (!stream || stream.isTTY === true) throw new WrongCall(templateTexts[lang].binary);
  const bytes = await workbookOf(call);
  if (out === undefined) stream?.write(bytes);
  else await writeWholeFile(out, bytes, lang);
}

async function workbookOf(call: TemplateCall): Promise<Uint8Array> {
  const { form, year = [], unit, lang } = call;
  // The argument is digits alone.
  const years = year.map((text) => Number.parseInt(text, 10));
  if (form === 'one') return blankFormOne({ years });
  if (form === 'two') return blankFormTwo({ year: years[0] });
  return templateWorkbook({
    language: lang,
    moneyUnit: unit,
    provinces: provincesOf(call),
    tables: tablesOf(call),
  });
}

function provincesOf({ asOf, lang }: TemplateCall): readonly string[] | undefined {
  if (asOf === undefined) return undefined;
  const units = administrativeUnitsAt(asOf);
  if (!units) throw new WrongCall(templateTexts[lang].provincesNotKnown(asOf));
  return units.map(({ name }) => name).sort(new Intl.Collator('vi').compare);
}

function described(call: TemplateCall): object {
  if (call.form !== undefined) return describeForm(call.form);
  const provinces = provincesOf(call);
  return {
    moneyUnit: call.unit ?? 'triệu đồng',
    tables: tablesOf(call).map(describeTable),
    ...(provinces && { provinces }),
  };
}

/** Canonical CSV: names of fields as header, amounts in đồng, with the descriptor that says so. */
async function writeCsvFiles(call: TemplateCall, streams: Streams): Promise<void> {
  const { out, lang } = call;
  const tables = tablesOf(call);
  const files: readonly FolderFile[] = tables.map(({ name, fields }) => ({
    name: `${name}.csv`,
    content: writeCsv([fields.map((field) => field.name)], { delimiter: ',', bom: false }).text,
  }));
  if (out === undefined) {
    const [only, ...others] = files;
    if (!only || others.length > 0) throw new WrongCall(templateTexts[lang].needsFolder);
    streams.out.write(only.content);
    return;
  }
  const descriptor = `${JSON.stringify(dataPackageOf(tables, { language: lang }), undefined, 2)}\n`;
  const all = [...files, { name: 'datapackage.json', content: descriptor }];
  await vetFree(
    all.map(({ name }) => join(out, name)),
    call,
  );
  await writeFolder(out, all, lang);
}

async function writeText(text: string, call: TemplateCall, streams: Streams): Promise<void> {
  if (call.out === undefined) {
    streams.out.write(text);
    return;
  }
  await vetFree([call.out], call);
  await writeWholeFile(call.out, text, call.lang);
}

async function vetFree(files: readonly string[], { force, lang }: TemplateCall): Promise<void> {
  if (force === true) return;
  for (const file of files) {
    const isThere = await stat(file).then(
      () => true,
      () => false,
    );
    if (isThere) throw new WrongCall(templateTexts[lang].alreadyThere(file));
  }
}
