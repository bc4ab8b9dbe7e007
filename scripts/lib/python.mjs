import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.mjs';

/** Where a Python with jsonschema is installed, if anywhere: PYTHON_PATH, the first on the path, or that of the system. */
export function findPython() {
  const found = [findProgram(['python3'], 'PYTHON_PATH'), '/usr/bin/python3'];
  return found.find(
    (path) =>
      path !== undefined && spawnSync(path, ['-c', 'import jsonschema'], { stdio: 'ignore' }).status === 0,
  );
}
