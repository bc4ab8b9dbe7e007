import { findProgram } from './find-program.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where a Chromium is installed, if anywhere: CHROMIUM_PATH, or a known name on the path. */
export function findChromium() {
  return findProgram(names, 'CHROMIUM_PATH');
}
