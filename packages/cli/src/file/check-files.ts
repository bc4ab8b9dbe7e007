import type { Finding } from '@khuyencong/model';
import { checkFile, type CheckFileOptions } from './check-file.js';
import { checkThread } from './check-thread.js';
import type { CheckedFile } from './checked-file.js';
import { findingQueue, type FindingQueue } from './finding-queue.js';
import { threadsPay } from './threads-pay.js';

/**
 * Checks files in threads of their own where that pays. Outcomes and findings come in the order of the files, the same as without
 * threads.
 */
export async function* checkFiles(
  files: readonly string[],
  { stdin, report, ...options }: CheckFileOptions,
  threads: number,
): AsyncGenerator<CheckedFile> {
  if (threads < 2 || !(await threadsPay(files))) {
    for (const file of files) yield await checkFile(file, { ...options, stdin, report });
    return;
  }
  const running = Array.from({ length: Math.min(threads, files.length) }, () => checkThread(options));
  try {
    for (const { queue, outcome } of inThreads(files, running)) {
      const kept: Finding[] = [];
      await queue.takeAll(report ?? ((findings) => keep(kept, findings)));
      yield { ...(await outcome), findings: kept };
    }
  } finally {
    await Promise.all(running.map(({ end }) => end()));
  }
}

function keep(kept: Finding[], findings: readonly Finding[]): void {
  for (const finding of findings) kept.push(finding);
}

interface Turn {
  readonly queue: FindingQueue;
  readonly outcome: Promise<CheckedFile>;
}

/** Hands the next file to whichever thread is free. */
function inThreads(
  files: readonly string[],
  threads: readonly ReturnType<typeof checkThread>[],
): readonly Turn[] {
  const turns = files.map((file) => ({ file, queue: findingQueue(), ...settled<CheckedFile>() }));
  const next = turns.values();
  const work = async ({ check }: ReturnType<typeof checkThread>): Promise<void> => {
    for (const { file, queue, resolve } of next) {
      resolve(await check(file, queue.put));
      queue.close();
    }
  };
  for (const thread of threads)
    work(thread).catch((error: unknown) => {
      for (const { queue, reject } of turns) {
        reject(error);
        queue.close();
      }
    });
  return turns;
}

interface Settled<Value> {
  readonly outcome: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}

function settled<Value>(): Settled<Value> {
  const handles: Partial<Settled<Value>> = {};
  const outcome = new Promise<Value>((resolve, reject) => Object.assign(handles, { resolve, reject }));
  // Whoever awaits it hears of the failure; the others are not awaited any more.
  outcome.catch(() => undefined);
  return { resolve: () => undefined, reject: () => undefined, ...handles, outcome };
}
