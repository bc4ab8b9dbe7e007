#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { runCommandLine } from './command/run-command-line.js';

// A reader such as `head` that closes the pipe early is no failure; a full disk is one, but no reason for a stack trace.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return;
  process.stderr.write(`khuyencong: ${code ?? message}\n`);
  process.exit(2);
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: process.stdout,
  bytes: process.stdout,
  err: process.stderr,
  in: process.stdin,
  threads: availableParallelism(),
});
