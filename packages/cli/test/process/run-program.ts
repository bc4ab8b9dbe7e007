import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The program as it is shipped. */
export const bin: string = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** The environment of the tests without what changes colours. */
function environment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, ...kept } = process.env;
  return { ...kept, TERM: 'xterm-256color', ...added };
}

/** Runs a command to its end. */
export function runCommand(
  [command = '', ...args]: readonly string[],
  { cwd, env, input = '' }: RunOptions,
): Ran {
  const options = { cwd, env: environment(env), input, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr } = spawnSync(command, args, options);
  return { status, out: stdout, err: stderr };
}

/** Runs the program to its end. */
export function runProgram(args: readonly string[], options: RunOptions): Ran {
  return runCommand([process.execPath, bin, ...args], options);
}

/** The program as a word of a command of the shell. */
export const shellWord: string = `'${process.execPath}' '${bin}'`;

/** Starts the program; the caller ends it. */
export function startProgram(
  args: readonly string[],
  { cwd, env }: Omit<RunOptions, 'input'>,
): { readonly child: ChildProcessWithoutNullStreams; readonly ended: Promise<Ran> } {
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: environment(env) });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.err += text));
  child.stdin.on('error', () => undefined);
  const ended = new Promise<Ran>((resolve) => {
    child.on('close', (status) => resolve({ status, ...written }));
  });
  return { child, ended };
}
