import type { Finding } from '@khuyencong/model';
import { Worker } from 'node:worker_threads';
import type { CheckFileOptions } from './check-file.js';
import type { CheckedFile } from './checked-file.js';

/** What a thread says: some findings, after which it waits to be answered, or the outcome. */
export type ThreadMessage = { readonly findings: readonly Finding[] } | { readonly checked: CheckedFile };

/** What a thread is told: the file to check, or to go on. */
export type ThreadCommand = { readonly file: string } | 'go-on';

/** A thread that checks one file at a time. */
export interface CheckThread {
  /** Gives findings as they come and goes on when they are taken; the outcome has none. */
  readonly check: (
    file: string,
    take: (findings: readonly Finding[]) => Promise<void>,
  ) => Promise<CheckedFile>;
  readonly end: () => Promise<unknown>;
}

/** Starts a thread; it gets the options once. */
export function checkThread(options: Omit<CheckFileOptions, 'stdin' | 'report'>): CheckThread {
  const worker = new Worker(new URL('./check-worker.js', import.meta.url), { workerData: options });
  const tell = (command: ThreadCommand): void => worker.postMessage(command);
  const check: CheckThread['check'] = (file, take) =>
    new Promise((resolve, reject) => {
      const settle = (): void => {
        worker.off('message', hear);
        worker.off('error', reject);
      };
      const hear = (message: ThreadMessage): void => {
        if ('checked' in message) {
          settle();
          resolve(message.checked);
        } else void take(message.findings).then(() => tell('go-on'));
      };
      worker.on('message', hear);
      worker.on('error', reject);
      tell({ file });
    });
  return { check, end: () => worker.terminate() };
}
