/** Exit status of a gate that could not run because something is missing; turbo does not cache it. */
export const skippedStatus = 77;

/**
 * Ends a gate: prints what is wrong and fails, or prints what was looked at.
 * @param {readonly string[]} problems
 * @param {string} checked what was looked at, with its count
 */
export function reportProblems(problems, checked) {
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  console.log(problems.length > 0 ? `${problems.length} problems; checked ${checked}` : `ok: ${checked}`);
}

/** @param {string} reason @returns {never} */
export function skipGate(reason) {
  console.log(`skipped: ${reason}`);
  process.exit(skippedStatus);
}
