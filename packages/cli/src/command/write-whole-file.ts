import type { Language } from '@khuyencong/model';
import { programTexts } from '../text/program-texts.js';
import { fileOutput, type Output } from './output.js';
import { WrongCall } from './wrong-call.js';

/** Puts a file in its place as a whole, or leaves what was there; a file that cannot be written is a wrong call. */
export async function writeWholeFile(
  file: string,
  content: string | Uint8Array,
  language: Language,
): Promise<void> {
  let output: Output | undefined;
  try {
    output = await fileOutput(file);
    await output.write(content);
    await output.finish();
  } catch (error) {
    await output?.abandon();
    throw cannotWrite(file, error, language);
  }
}

export function cannotWrite(file: string, error: unknown, language: Language): WrongCall {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  return new WrongCall(programTexts[language].cannotWrite(file, code));
}
