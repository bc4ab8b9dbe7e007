import { moneyUnits } from '@khuyencong/budget';
import { makeFinding, type Finding } from '@khuyencong/model';
import { openSource, readTables, type OpenedTable, type TableMapping } from '@khuyencong/tables';
import { documentFindings } from '../finding/document-findings.js';
import {
  checkRegister,
  type CheckedRegister,
  type CheckRegisterOptions,
} from '../register/check-register.js';
import { registerFindings } from '../register/register-findings.js';
import { checkForm, type CheckedForm } from './check-form.js';
import type { FileBytes } from './file-bytes.js';

/** One file of a programme: a workbook, or one of a folder of text files. */
export interface ProgrammePart {
  readonly file: string;
  readonly bytes: FileBytes;
}

/** A programme file as checked; its findings went where the options say. */
export interface CheckedProgramme {
  readonly register: CheckedRegister;
  readonly forms: readonly CheckedForm[];
  readonly inputs: readonly { readonly file: string; readonly sha256: string; readonly rows: number }[];
}

/** How the tables of a file are recognised, and then checked. */
export interface CheckProgrammeOptions extends CheckRegisterOptions {
  readonly mapping?: TableMapping | undefined;
  readonly strict?: boolean | undefined;
}

/** Recognises the tables and forms of all parts and checks the tables as one programme file. */
export async function checkProgramme(
  name: string,
  parts: readonly ProgrammePart[],
  options: CheckProgrammeOptions,
): Promise<CheckedProgramme> {
  const { tables, forms, isEmpty } = await openParts(parts, options);
  if (tables.length + forms.length === 0 && !isEmpty)
    await options.report([
      makeFinding(registerFindings, 'NOTHING_CHECKED', { file: name }, { path: [], origin: { file: name } }),
    ]);
  const register = await checkRegister(tables, options);
  const inputs = [];
  for (const { file, bytes } of parts) {
    const ofFile = [...register.tables, ...forms].filter((each) => each.file === file);
    const rows = ofFile.reduce((sum, each) => sum + each.rows, 0);
    inputs.push({ file, sha256: await bytes.sha256(), rows });
  }
  return { register, forms, inputs };
}

interface OpenedParts {
  readonly tables: readonly OpenedTable[];
  readonly forms: readonly CheckedForm[];
  /** The only part has no content, which is said. */
  readonly isEmpty: boolean;
}

/** Opens all parts; forms are read and checked on the way. */
async function openParts(
  parts: readonly ProgrammePart[],
  { mapping, strict, report }: CheckProgrammeOptions,
): Promise<OpenedParts> {
  const tables: OpenedTable[] = [];
  const forms: CheckedForm[] = [];
  let empty = 0;
  for (const { file, bytes } of parts) {
    const source = await openSource(bytes.chunks, { file });
    if (source.findings.some(({ code }) => code === 'SOURCE_EMPTY')) empty += 1;
    const opened = await readTables(source, { units: moneyUnits, file, mapping, strict });
    tables.push(...opened.tables);
    await report(opened.findings.map((finding) => placedIn(finding, file)));
    for (const form of opened.forms) {
      const { checked, findings } = checkForm(form);
      if (checked) forms.push(checked);
      await report(findings.map((finding) => placedIn(finding, file)));
    }
  }
  return { tables, forms, isEmpty: empty > 0 && parts.length === 1 };
}

function placedIn(finding: Finding, file: string): Finding {
  return finding.origin?.file === undefined ? { ...finding, origin: { file, ...finding.origin } } : finding;
}

/** Says that a file could not be opened or read to its end. */
export function unreadable(file: string, error: unknown): Finding {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return makeFinding(documentFindings, 'FILE_UNREADABLE', { file, reason }, { path: [], origin: { file } });
}
