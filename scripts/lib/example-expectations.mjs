import { inspect } from 'node:util';
import { expect } from 'vitest';

/** @param {number} line @param {unknown} actual @param {unknown} expected */
export function expectEqual(line, actual, expected) {
  try {
    expect(actual).toEqual(expected);
  } catch {
    throw new ExpectationFailed(line, `expected ${show(expected)}\n    received ${show(actual)}`);
  }
}

/** @param {number} line @param {() => unknown} run @param {string} code of the error */
export async function expectThrow(line, run, code) {
  let outcome = 'nothing thrown';
  try {
    await run();
  } catch (error) {
    const thrown = /** @type {{ code?: string, name?: string }} */ (error);
    if (thrown.code === code || thrown.name === code) return;
    outcome = `thrown ${thrown.code ?? String(error)}`;
  }
  throw new ExpectationFailed(line, `expected ${code} to be thrown\n    received ${outcome}`);
}

/** @param {unknown} value */
function show(value) {
  return inspect(value, { depth: 12, breakLength: 100 });
}

/** An example that says something untrue; `line` is where. */
export class ExpectationFailed extends Error {
  /** @param {number} line @param {string} message */
  constructor(line, message) {
    super(message);
    this.line = line;
  }
}
