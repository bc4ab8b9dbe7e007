import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { skippedStatus } from './gate-report.mjs';
import { root } from './root.mjs';
import { workspaces } from './workspaces.mjs';

/**
 * @typedef {object} TaskRun from turbo's summary
 * @property {string} taskId
 * @property {string} logFile
 * @property {{ status: 'HIT' | 'MISS' }} cache
 * @property {{ startTime: number, endTime: number, exitCode: number | null }} [execution]
 */

/**
 * @typedef {object} GateOutcome
 * @property {import('./gates.mjs').Gate} gate
 * @property {'passed' | 'FAILED' | 'skipped'} status
 * @property {number} passed
 * @property {number} failed
 * @property {number} seconds
 * @property {string} detail
 * @property {string[]} logs what a failed task printed last
 * @property {string[]} skips what was not checked, and why
 */

/** @param {string} task @returns {{ id: string, dir: string }[]} the tasks of that name that must run */
function expectedTasks(task) {
  const rootScripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
  const isRootTask = /[:-]/.test(task) && Object.hasOwn(rootScripts, task);
  if (isRootTask) return [{ id: `//#${task}`, dir: root }];
  return workspaces
    .filter(
      ({ dir }) => JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')).scripts?.[task] !== undefined,
    )
    .map(({ dir, manifest }) => ({ id: `${manifest.name}#${task}`, dir }));
}

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults by file
 */

/** @param {string} file @returns {unknown} */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {string} dir the counts that a task of single tests left there */
function testCounts(dir) {
  const results = join(dir, 'test-results');
  const examples = /** @type {{ passed: number, failed: number } | undefined} */ (
    readJson(join(results, 'examples.json'))
  );
  const vitest = /** @type {VitestReport | undefined} */ (readJson(join(results, 'vitest.json')));
  if (vitest === undefined)
    return { passed: examples?.passed ?? 0, failed: examples?.failed ?? 0, skipped: 0 };
  const unloaded = vitest.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: vitest.numPassedTests,
    failed: vitest.numFailedTests + unloaded.length,
    skipped: vitest.numPendingTests + vitest.numTodoTests,
  };
}

/** @param {TaskRun} run */
function lastOutput({ taskId, logFile }) {
  const log = stripVTControlCharacters(readFileSync(join(root, logFile), 'utf8')).split('\n');
  const own = log.filter((line) => !/^npm (warn|error)|^> /.test(line));
  const shown = own.slice(-80).join('\n').trim();
  return `\n--- ${taskId} failed ---\n${shown}`;
}

/**
 * What came of a gate: the state of its tasks, and how many tests or gates that counts for.
 * @param {import('./gates.mjs').Gate} gate
 * @param {readonly TaskRun[]} runs
 * @returns {GateOutcome}
 */
export function outcomeOf(gate, runs) {
  const expected = gate.tasks.flatMap(expectedTasks).map(({ id, dir }) => {
    const run = runs.find(({ taskId }) => taskId === id);
    const code = run?.cache.status === 'HIT' ? 0 : (run?.execution?.exitCode ?? undefined);
    const counts = gate.countsTests && run ? testCounts(dir) : { passed: 0, failed: 0, skipped: 0 };
    return { id, run, code, counts };
  });
  const broken = expected.filter(({ code }) => code !== 0 && code !== skippedStatus && code !== undefined);
  const notRun = expected.filter(({ code }) => code === undefined);
  const skipped = expected.filter(({ code }) => code === skippedStatus);
  /** @param {'passed' | 'failed' | 'skipped'} key */
  const tests = (key) => expected.reduce((sum, { counts }) => sum + counts[key], 0);

  const failedTasks = [...broken, ...notRun].filter(({ counts }) => counts.failed === 0).length;
  const isFailed = broken.length + notRun.length > 0 || tests('failed') > 0;
  const status = isFailed ? 'FAILED' : skipped.length > 0 ? 'skipped' : 'passed';
  const isCached = expected.every(({ run }) => run?.cache.status === 'HIT');
  const milliseconds = expected.map(({ run }) =>
    run?.execution ? run.execution.endTime - run.execution.startTime : 0,
  );
  const details = [
    ...(gate.countsTests ? [`${tests('passed')} passed, ${tests('failed')} failed`] : []),
    ...(notRun.length > 0
      ? [`not run, what it needs failed: ${notRun.length} of ${expected.length} tasks`]
      : []),
    ...(isCached ? ['cached'] : []),
  ];
  return {
    gate,
    status,
    passed: gate.countsTests ? tests('passed') : Number(status === 'passed'),
    failed: gate.countsTests ? tests('failed') + failedTasks : Number(isFailed),
    seconds: milliseconds.reduce((sum, each) => sum + each, 0) / 1000,
    detail: details.length > 0 ? ` (${details.join('; ')})` : '',
    logs: broken.flatMap(({ run }) => (run ? [lastOutput(run)] : [])),
    skips: [
      ...(tests('skipped') > 0 ? [`${tests('skipped')} tests of "${gate.name}"`] : []),
      ...skipped.flatMap(({ run }) =>
        run ? (/^skipped: (.*)$/m.exec(readFileSync(join(root, run.logFile), 'utf8'))?.[1] ?? []) : [],
      ),
    ],
  };
}
