import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import type { Language } from '@khuyencong/model';
import { visibleText } from '../render/visible-text.js';
import { programTexts } from '../text/program-texts.js';
import type { Streams } from './streams.js';
import { WrongCall } from './wrong-call.js';
import { wrongCallMessage } from './wrong-call-message.js';

/** Exit status of a wrong call or an unreadable file. */
const wrongCallStatus = 2;

/** Runs the program once and gives its exit status: 0 nothing found, 1 something, 2 a wrong call or an unreadable file. */
export async function runCommandLine(args: readonly string[], streams: Streams): Promise<number> {
  const [only, ...others] = args;
  if (others.length === 0 && (only === '--version' || only === '-V')) {
    streams.out.write(`${ownVersion()}\n`);
    return 0;
  }
  const language = languageOf(args);
  const { buildProgram } = await import('./program.js');
  let status = 0;
  const program = buildProgram({
    ...{ language, streams },
    version: ownVersion(),
    end: (ended) => {
      status = ended;
    },
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => streams.out.write(text),
      writeErr: () => undefined,
      outputError: () => undefined,
    });
  }
  if (args.length === 0) {
    streams.err.write(program.helpInformation());
    return wrongCallStatus;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    const called = program.commands.find((command) => command.name() === only);
    return statusOfError(error, { language, streams, called: called?.name() });
  }
}

interface FailedCall {
  readonly language: Language;
  readonly streams: Streams;
  /** The command, where there is one of that name. */
  readonly called: string | undefined;
}

/** Help that was asked for ends in an error of the argument parser too. */
function statusOfError(error: unknown, { language, streams, called }: FailedCall): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (!(error instanceof CommanderError || error instanceof WrongCall)) throw error;
  const message = error instanceof CommanderError ? wrongCallMessage(error, language) : error.message;
  const asked = called === undefined ? 'khuyencong' : `khuyencong ${called}`;
  streams.err.write(`${programTexts[language].wrongCall(visibleText(message), asked)}\n`);
  return wrongCallStatus;
}

/** The language that a call asks for, whatever else is wrong with it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return (at >= 0 && args[at + 1] === 'en') || args.includes('--lang=en') ? 'en' : 'vi';
}

function ownVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
