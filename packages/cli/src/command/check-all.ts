import type { CheckFileOptions } from '../file/check-file.js';
import { checkFiles } from '../file/check-files.js';
import type { CheckedFile } from '../file/checked-file.js';
import { showProgress } from './show-progress.js';
import type { Streams } from './streams.js';

/** Checks files in their order, showing on a terminal which one is at work. */
export async function checkAll(
  files: readonly string[],
  options: CheckFileOptions,
  { err, threads = 1 }: Pick<Streams, 'err' | 'threads'>,
): Promise<readonly CheckedFile[]> {
  const progress = showProgress(err, files);
  const checked: CheckedFile[] = [];
  progress.next();
  for await (const file of checkFiles(files, options, threads)) {
    checked.push(file);
    progress.next();
  }
  progress.end();
  return checked;
}
