import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '@khuyencong/model';
import { usualConfig } from '../config/usual-config.js';
import { programTexts } from '../text/program-texts.js';
import { fileOutput, streamOutput, type Output } from './output.js';
import type { Streams } from './streams.js';
import { cannotWrite as fileNotWritten } from './write-whole-file.js';
import { WrongCall } from './wrong-call.js';

/** Where a command was told to write. */
interface Written {
  readonly out?: string | undefined;
  readonly lang: Language;
}

/** A file that is read must not be written over, by whatever name. */
export async function vetOutput({ out, lang }: Written, files: readonly string[]): Promise<void> {
  if (out === undefined) return;
  const same = files.some((file) => resolve(file) === resolve(out));
  if (same || (await isSameFile(out, files))) throw new WrongCall(programTexts[lang].overwritesInput(out));
}

/** What a call reads beside the files that it names. */
export function readBeside(call: {
  readonly previous?: string | undefined;
  readonly mapping?: string | undefined;
  readonly config?: string | undefined;
}): readonly string[] {
  const { previous, mapping, config = usualConfig } = call;
  return [previous, mapping, config].filter((file) => file !== undefined);
}

async function isSameFile(out: string, files: readonly string[]): Promise<boolean> {
  const identity = async (file: string): Promise<string | undefined> =>
    stat(file).then(
      ({ dev, ino }) => `${String(dev)}:${String(ino)}`,
      () => undefined,
    );
  const written = await identity(out);
  if (written === undefined) return false;
  for (const file of files) if ((await identity(file)) === written) return true;
  return false;
}

/** A fault of the file that is written, in words; any other one as it is. Files that are read give findings. */
export function cannotWrite(error: unknown, { out, lang }: Written): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (out === undefined || code === undefined) return error;
  return fileNotWritten(out, error, lang);
}

/** The file that was named, or the standard output. */
export async function openOutput(call: Written, streams: Streams): Promise<Output> {
  if (call.out === undefined) return streamOutput(streams.out);
  try {
    return await fileOutput(call.out);
  } catch (error) {
    throw cannotWrite(error, call);
  }
}
