#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { languageOf, runCommandLine } from './command/run-command-line.js';
import { programTexts } from './text/program-texts.js';

// What the rows of a large file are made of dies young; taken for long-lived it would fill tens of megabytes until the next full collection.
setFlagsFromString('--no-allocation-site-pretenuring');

const args = process.argv.slice(2);
const faultStatus = 2;

// A reader such as `head` that closes the pipe early is no failure; a full disk is one, but no reason for a stack trace.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return;
  const { cannotWrite } = programTexts[languageOf(args)];
  process.stderr.write(`khuyencong: ${cannotWrite('stdout', code ?? message)}\n`);
  process.exit(faultStatus);
});

try {
  process.exitCode = await runCommandLine(args, {
    out: process.stdout,
    bytes: process.stdout,
    err: process.stderr,
    in: process.stdin,
    threads: availableParallelism(),
  });
} catch (error) {
  // A fault of the program itself must not look like findings, which give status 1.
  process.stderr.write(
    `khuyencong: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = faultStatus;
}
