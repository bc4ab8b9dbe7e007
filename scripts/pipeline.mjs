import { runExample } from './lib/run-example.mjs';

process.exitCode = runExample('pipeline');
