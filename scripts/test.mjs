import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findChromium } from './lib/chromium.mjs';
import { findLibreOffice } from './lib/libreoffice.mjs';
import { findPython } from './lib/python.mjs';
import { findShellcheck } from './lib/shellcheck.mjs';
import { outcomeOf } from './lib/gate-outcome.mjs';
import { gates } from './lib/gates.mjs';
import { installIfNeeded } from './lib/install.mjs';
import { root } from './lib/root.mjs';
import { runTurbo } from './lib/turbo.mjs';
import { workspaces } from './lib/workspaces.mjs';

/** Results of an earlier run must not be counted; turbo brings back those of a cached task. */
function removeOldResults() {
  for (const dir of [root, ...workspaces.map((workspace) => workspace.dir)])
    rmSync(join(dir, 'test-results'), { recursive: true, force: true });
  rmSync(join(root, '.turbo', 'runs'), { recursive: true, force: true });
}

/**
 * @param {string} output of turbo, which names the file of its summary
 * @returns {import('./lib/gate-outcome.mjs').TaskRun[]}
 */
function readTaskRuns(output) {
  const file = /^ *Summary: +(.*\.json)/m.exec(output)?.[1];
  if (file === undefined) throw new Error(`turbo wrote no summary of its run\n${output}`);
  return JSON.parse(readFileSync(file, 'utf8')).tasks;
}

/** Programs of the system that tests need, and the variables by which tests are told. */
const programs = [
  { name: 'Chromium', variable: 'KHUYENCONG_CHROMIUM', find: findChromium },
  { name: 'LibreOffice', variable: 'KHUYENCONG_LIBREOFFICE', find: findLibreOffice },
  { name: 'ShellCheck', variable: 'KHUYENCONG_SHELLCHECK', find: findShellcheck },
  { name: 'Python with jsonschema', variable: 'KHUYENCONG_PYTHON', find: findPython },
];

/** @param {readonly { variable: string, path: string | undefined }[]} found programs */
function runGates(found) {
  const tasks = gates.flatMap((gate) => gate.tasks);
  const flags = ['--continue=dependencies-successful', '--summarize', '--output-logs=none'];
  const concurrency = `--concurrency=${Math.max(2, availableParallelism())}`;
  console.log(`Checking ${gates.length} things …`);
  const { output } = runTurbo([...tasks, ...flags, concurrency], {
    quiet: true,
    env: Object.fromEntries(found.map(({ variable, path }) => [variable, path ?? ''])),
  });
  const runs = readTaskRuns(stripVTControlCharacters(output));
  return gates.map((gate) => outcomeOf(gate, runs));
}

/**
 * @param {readonly import('./lib/gate-outcome.mjs').GateOutcome[]} outcomes
 * @param {readonly string[]} absent names of programs
 */
function printOutcomes(outcomes, absent) {
  for (const { logs } of outcomes) for (const log of logs) console.log(log);
  console.log('\n  seconds');
  for (const { gate, status, seconds, detail } of outcomes)
    console.log(`${seconds.toFixed(1).padStart(9)}  ${status.padEnd(7)}  ${gate.name}${detail}`);
  const hint = absent.length > 0 ? ` (not installed: ${absent.join(', ')})` : '';
  for (const { gate, skips } of outcomes)
    for (const skip of skips) console.log(`skipped: ${skip}${gate.name === 'tests' ? hint : ''}`);
}

/** @returns {{ passed: number, failed: number }} */
function checkEverything() {
  installIfNeeded();
  removeOldResults();
  const found = programs.map(({ find, ...program }) => ({ ...program, path: find() }));
  const outcomes = runGates(found);
  printOutcomes(
    outcomes,
    found.flatMap(({ name, path }) => (path === undefined ? [name] : [])),
  );
  /** @param {'passed' | 'failed'} key */
  const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  return { passed: total('passed'), failed: total('failed') };
}

/** The last line says how many passed and failed, even where nothing could be checked. */
function checkedOrNothing() {
  try {
    return checkEverything();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

const { passed, failed } = checkedOrNothing();
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
