import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
      if (stream.write(text) === false && stream.once) await drained(stream.once.bind(stream));
    },
    finish: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}

function drained(once: NonNullable<TextStream['once']>): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['drain', 'close', 'error']) once(event, () => resolve());
  });
}

/** Writes beside the file and puts the whole in its place at the end: neither Ctrl-C nor a fault leaves half a file. */
export async function fileOutput(file: string): Promise<Output> {
  // Several files may be under way in one folder.
  const name = createHash('sha256').update(file).digest('hex').slice(0, 16);
  const unfinished = join(dirname(file), `.${String(process.pid)}-${name}-khuyencong.tmp`);
  const handle = await open(unfinished, 'w');
  const interrupted = (): void => {
    rmSync(unfinished, { force: true });
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  const close = async (): Promise<void> => {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
    await handle.close();
  };
  return {
    write: async (content) => {
      await handle.writeFile(content);
    },
    finish: async () => {
      await handle.sync();
      await close();
      await rename(unfinished, file);
    },
    abandon: async () => {
      await close();
      await rm(unfinished, { force: true });
    },
  };
}
