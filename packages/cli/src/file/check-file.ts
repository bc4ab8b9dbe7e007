import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SupportNorm } from '@khuyencong/law/norms';
import type { Finding } from '@khuyencong/model';
import type { TableMapping } from '@khuyencong/tables';
import type { CheckFiguresOptions } from '../figures/check-figures.js';
import {
  checkProgramme,
  unreadable,
  type CheckProgrammeOptions,
  type ProgrammePart,
} from '../programme/check-programme.js';
import { fileBytes, streamBytes, wholeBytes, type FileBytes } from '../programme/file-bytes.js';
import type { CheckRegisterOptions } from '../register/check-register.js';
import type { GivenCalendar } from '../register/duties-check.js';
import { normsWith } from '../register/norms-with.js';
import { checkJson } from './check-json.js';
import type { CheckedFile } from './checked-file.js';
import { isJsonText } from './is-json-text.js';

/**
 * How a file is checked (tùy chọn kiểm tra tệp).
 *
 * @category check
 * @since 0.1.0
 */
export interface CheckFileOptions extends CheckFiguresOptions {
  /** Norms of the caller's own; a province that has some here is no longer asked in the published ones. */
  readonly norms?: readonly SupportNorm[] | undefined;
  /** Which columns fill which fields, where files have headers of their own. */
  readonly mapping?: TableMapping | undefined;
  /** Days off, for deadlines in working days; a finding says where they were not given. */
  readonly calendar?: GivenCalendar;
  /** Every repair made in reading tables is an error. */
  readonly strict?: boolean | undefined;
  /** For rows that name no province. */
  readonly province?: string | undefined;
  /** Adds tables up for `programmeReport` too. */
  readonly summarise?: boolean | undefined;
  /** What `-` stands for, such as the standard input. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Takes findings as they come; then none are kept, and the checked file has an empty list. */
  readonly report?: ((findings: readonly Finding[]) => void | Promise<void>) | undefined;
}

/**
 * Reads and checks one file (kiểm tra tệp): a workbook or CSV file with tables of a programme or official forms (Mẫu số 1, Mẫu số 2 of Thông
 * tư 36/2013/TT-BCT), a folder of CSV files, or a JSON document known by its `kind` (figures, plan, form 1, ledger, money of a project).
 * Never throws for a bad file: whatever is wrong comes back as findings with file, and sheet and cell or line and column.
 *
 * @param file - path of a file or folder, or `-` for what `stdin` gives
 * @param options - as of `checkFigures`; `norms` and `province` of the caller; `report` to take findings as they come
 * @returns the document or tables as checked, and all findings
 * @example
 * ```ts runnable
 * import { checkFile } from 'khuyencong';
 * const { findings } = await checkFile('no-such-file.json', { asOf: undefined, aboutTolerancePercent: '5' });
 * findings.map(({ code, params }) => [code, params['reason']]) // => [['FILE_UNREADABLE', 'ENOENT']]
 * ```
 * @category check
 * @since 0.1.0
 */
export async function checkFile(file: string, options: CheckFileOptions): Promise<CheckedFile> {
  const kept: Finding[] = [];
  const report = options.report ?? ((found: readonly Finding[]) => keep(kept, found));
  const checked = await checkPath(file, { ...options, report });
  await report(checked.findings);
  return { ...checked, findings: kept };
}

/** Spreading a long list into a call would pass the limit of arguments. */
function keep(kept: Finding[], found: readonly Finding[]): void {
  for (const finding of found) kept.push(finding);
}

type Reporting = CheckFileOptions & Pick<CheckRegisterOptions, 'report'>;

async function checkPath(file: string, options: Reporting): Promise<CheckedFile> {
  try {
    if (file === '-' && options.stdin) return await checkBytes(file, streamBytes(options.stdin), options);
    if ((await stat(file)).isDirectory()) return await checkFolder(file, options);
    const bytes = await fileBytes(file);
    try {
      return await checkBytes(file, bytes, options);
    } finally {
      await bytes.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return { file, rows: 0, findings: [unreadable(file, error)] };
  }
}

async function checkFolder(folder: string, options: Reporting): Promise<CheckedFile> {
  const names = (await readdir(folder)).filter((name) => /\.(?:csv|tsv|txt)$/iu.test(name)).sort();
  const parts: ProgrammePart[] = [];
  const findings: Finding[] = [];
  try {
    for (const name of names) {
      const file = join(folder, name);
      try {
        parts.push({ file, bytes: await fileBytes(file) });
      } catch (error) {
        findings.push(unreadable(file, error));
      }
    }
    const { register, forms, inputs } = await checkProgramme(folder, parts, registerOptions(options));
    const rows = inputs.reduce((sum, input) => sum + input.rows, 0);
    return { file: folder, rows, register, ...(forms.length > 0 && { forms }), parts: inputs, findings };
  } finally {
    for (const { bytes } of parts) await bytes.close();
  }
}

async function checkBytes(file: string, bytes: FileBytes, options: Reporting): Promise<CheckedFile> {
  const tablesIn = (whole: Uint8Array): Promise<CheckedFile> => checkTables(file, wholeBytes(whole), options);
  return isJsonText(file, await bytes.head())
    ? checkJson(file, bytes.chunks, options, tablesIn)
    : checkTables(file, bytes, options);
}

async function checkTables(file: string, bytes: FileBytes, options: Reporting): Promise<CheckedFile> {
  const { register, forms, inputs } = await checkProgramme(file, [{ file, bytes }], registerOptions(options));
  const [input] = inputs;
  const held = { register, ...(forms.length > 0 && { forms }) };
  return { file, rows: input?.rows ?? 0, ...(input && { sha256: input.sha256 }), ...held, findings: [] };
}

function registerOptions({ norms, province, ...options }: Reporting): CheckProgrammeOptions {
  return { ...options, norms: normsWith(norms ?? []), province };
}
