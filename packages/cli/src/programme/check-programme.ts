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
import type { FileBytes } from './file-bytes.js';

/** One file of a programme: a workbook, or one of a folder of text files. */
export interface ProgrammePart {
  readonly file: string;
  readonly bytes: FileBytes;
}

/** A programme file as checked; its findings went where the options say. */
export interface CheckedProgramme {
  readonly register: CheckedRegister;
  readonly inputs: readonly { readonly file: string; readonly sha256: string; readonly rows: number }[];
}

/** How the tables of a file are recognised, and then checked. */
export interface CheckProgrammeOptions extends CheckRegisterOptions {
  readonly mapping?: TableMapping | undefined;
  readonly strict?: boolean | undefined;
}

/** Recognises the tables of all parts and checks them as one programme file. */
export async function checkProgramme(
  name: string,
  parts: readonly ProgrammePart[],
  options: CheckProgrammeOptions,
): Promise<CheckedProgramme> {
  const { mapping, strict } = options;
  const tables: OpenedTable[] = [];
  for (const { file, bytes } of parts) {
    const source = await openSource(bytes.chunks, { file });
    const opened = await readTables(source, { units: moneyUnits, file, mapping, strict });
    tables.push(...opened.tables);
    await options.report(opened.findings.map((finding) => placedIn(finding, file)));
  }
  if (tables.length === 0)
    await options.report([
      makeFinding(registerFindings, 'NOTHING_CHECKED', { file: name }, { path: [], origin: { file: name } }),
    ]);
  const register = await checkRegister(tables, options);
  const inputs = [];
  for (const { file, bytes } of parts) {
    const rows = register.tables.reduce((sum, table) => sum + (table.file === file ? table.rows : 0), 0);
    inputs.push({ file, sha256: await bytes.sha256(), rows });
  }
  return { register, inputs };
}

function placedIn(finding: Finding, file: string): Finding {
  return finding.origin?.file === undefined ? { ...finding, origin: { file, ...finding.origin } } : finding;
}

/** Says that a file could not be opened or read to its end. */
export function unreadable(file: string, error: unknown): Finding {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return makeFinding(documentFindings, 'FILE_UNREADABLE', { file, reason }, { path: [], origin: { file } });
}
