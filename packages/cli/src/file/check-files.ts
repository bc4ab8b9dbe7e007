import { Worker } from 'node:worker_threads';
import { checkFile, type CheckFileOptions } from './check-file.js';
import type { CheckedFile } from './checked-file.js';

/** Fewer files are checked before a thread has started. */
const filesAtLeast = 5;

/** Checks files in threads of their own where there are many; the outcomes come in the order of the files. */
export async function* checkFiles(
  files: readonly string[],
  { stdin, ...options }: CheckFileOptions,
  threads: number,
): AsyncGenerator<CheckedFile> {
  if (threads < 2 || files.length < filesAtLeast || options.report || files.includes('-')) {
    for (const file of files) yield await checkFile(file, { ...options, stdin });
    return;
  }
  const workers = Array.from(
    { length: Math.min(threads, files.length) },
    () => new Worker(new URL('./check-worker.js', import.meta.url), { workerData: options }),
  );
  try {
    for (const checked of inThreads(files, workers)) yield await checked;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Hands the next file to whichever thread is free. */
function inThreads(files: readonly string[], workers: readonly Worker[]): readonly Promise<CheckedFile>[] {
  const next = files.entries();
  const settle: { resolve: (checked: CheckedFile) => void; reject: (error: unknown) => void }[] = [];
  const outcomes = files.map(
    () => new Promise<CheckedFile>((resolve, reject) => void settle.push({ resolve, reject })),
  );
  for (const outcome of outcomes) outcome.catch(() => undefined);
  for (const worker of workers) {
    let at = -1;
    const take = (): void => {
      const { value } = next.next();
      if (!value) return;
      at = value[0];
      worker.postMessage(value[1]);
    };
    worker.on('message', (checked: CheckedFile) => {
      settle[at]?.resolve(checked);
      take();
    });
    worker.on('error', (error) => {
      for (const each of settle) each.reject(error);
    });
    take();
  }
  return outcomes;
}
