import { runCommandLine } from '../src/command/run-command-line.js';
import type { Streams } from '../src/command/streams.js';

/** What a call printed, and how it ended. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a shell does, with further streams where a test needs them. */
export async function runWith(
  streams: Omit<Partial<Streams>, 'out' | 'err'>,
  ...args: readonly string[]
): Promise<Run> {
  const written = { out: '', err: '' };
  const status = await runCommandLine(args, {
    ...streams,
    out: { write: (text) => (written.out += text) },
    err: { write: (text) => (written.err += text) },
  });
  return { status, ...written };
}

export const run = (...args: readonly string[]): Promise<Run> => runWith({}, ...args);
