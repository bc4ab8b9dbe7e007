import { createHash } from 'node:crypto';
import { rmSync, type Stats } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { TextStream } from './streams.js';

/** Where a result goes, piece by piece, no faster than it is taken. */
export interface Output {
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Nothing before it is seen in a file. */
  readonly finish: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** Whoever reads the output has gone: there is nothing left to do. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** Writes to a stream such as the standard output. */
export function streamOutput(stream: TextStream): Output {
  return {
    write: async (content) => {
      const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
      if (stream.destroyed === true) throw new ClosedPipe();
      if (stream.write(text) === false && stream.once) await drained(stream);
    },
    finish: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}

const drainEvents = ['drain', 'close', 'error'] as const;

function drained(stream: TextStream): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      for (const event of drainEvents) stream.off?.(event, go);
      resolve();
    };
    for (const event of drainEvents) stream.once?.(event, go);
  });
}

/** Writes to a file as a whole, or to a device or pipe directly. Rejects where that cannot be. */
export async function fileOutput(file: string): Promise<Output> {
  const existing = await stat(file).catch((): undefined => undefined);
  if (existing && (!existing.isFile() || isDescriptor(file))) return directOutput(file);
  return wholeOutput(existing ? await realpath(file) : file, existing);
}

/** `/dev/stdout` is what the shell has opened, even where that is a file. */
function isDescriptor(file: string): boolean {
  return /^\/(?:dev|proc)\//u.test(resolve(file));
}

async function directOutput(file: string): Promise<Output> {
  const handle = await open(file, 'a');
  const close = (): Promise<void> => handle.close();
  return { write: (content) => handle.appendFile(content), finish: close, abandon: close };
}

const statusOfSignal = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Writes beside the file and puts the whole in its place at the end: neither Ctrl-C nor a fault leaves half a file. */
async function wholeOutput(file: string, existing: Stats | undefined): Promise<Output> {
  // Several files may be under way in one folder.
  const name = createHash('sha256').update(file).digest('hex').slice(0, 16);
  const unfinished = join(dirname(file), `.${String(process.pid)}-${name}-khuyencong.tmp`);
  const interrupted = (signal: (typeof signals)[number]): void => {
    rmSync(unfinished, { force: true });
    process.exit(statusOfSignal[signal]);
  };
  const settled = (): void => {
    for (const signal of signals) process.off(signal, interrupted);
  };
  // Before there is a file that could be left behind.
  for (const signal of signals) process.once(signal, interrupted);
  const handle = await open(unfinished, 'w', existing?.mode).catch((error: unknown) => {
    settled();
    throw error;
  });
  return {
    write: (content) => handle.appendFile(content),
    finish: async () => {
      await handle.sync();
      await handle.close();
      await rename(unfinished, file);
      settled();
    },
    abandon: async () => {
      await handle.close();
      await rm(unfinished, { force: true });
      settled();
    },
  };
}
