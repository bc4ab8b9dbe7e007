import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where a program is installed, if anywhere: the path that an environment variable names, or a known name on the path.
 *
 * @param {readonly string[]} names
 * @param {string} variable
 */
export function findProgram(names, variable) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const named = process.env[variable];
  return [...(named ? [named] : []), ...onPath].find(isExecutable);
}
