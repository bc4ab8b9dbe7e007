import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isIsoDate, type IsoDate, type Language } from '@khuyencong/model';

/** What the caller asked for. */
export interface ReportOptions {
  readonly language: Language;
  readonly asOf: IsoDate;
  readonly outFolder: string;
}

/** Options, or what is wrong with the call. */
export type ReadOptions =
  | { readonly ok: true; readonly options: ReportOptions }
  | { readonly ok: false; readonly language: Language; readonly reason: string };

/**
 * Reads the command line.
 *
 * @param args - without the names of node and script
 * @param places - `root` of the repository; `callerFolder`, which a relative `--out` starts from
 */
export function readOptions(
  args: readonly string[],
  places: { readonly root: string; readonly callerFolder: string },
): ReadOptions {
  const parsed = parse(args);
  if (typeof parsed === 'string') return { ok: false, language: 'vi', reason: parsed };
  const { lang, 'as-of': asOf, out } = parsed;
  if (lang !== 'vi' && lang !== 'en') return { ok: false, language: 'vi', reason: `--lang ${lang}` };
  if (!isIsoDate(asOf)) return { ok: false, language: lang, reason: `--as-of ${asOf}` };
  const outFolder = out === undefined ? join(places.root, 'out') : resolve(places.callerFolder, out);
  return { ok: true, options: { language: lang, asOf, outFolder } };
}

function parse(
  args: readonly string[],
): { readonly lang: string; readonly 'as-of': string; readonly out?: string | undefined } | string {
  try {
    return parseArgs({
      args: [...args],
      options: {
        lang: { type: 'string', default: 'vi' },
        'as-of': { type: 'string', default: '2025-12-31' },
        out: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
