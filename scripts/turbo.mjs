import { runTurbo } from './lib/turbo.mjs';

process.exitCode = runTurbo(process.argv.slice(2)).status;
