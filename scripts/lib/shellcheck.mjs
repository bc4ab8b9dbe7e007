import { findProgram } from './find-program.mjs';

/** Where ShellCheck is installed, if anywhere: SHELLCHECK_PATH, or on the path. */
export function findShellcheck() {
  return findProgram(['shellcheck'], 'SHELLCHECK_PATH');
}
