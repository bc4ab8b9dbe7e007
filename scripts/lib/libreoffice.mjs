import { findProgram } from './find-program.mjs';

/** Where a LibreOffice is installed, if anywhere: LIBREOFFICE_PATH, or a known name on the path. */
export function findLibreOffice() {
  return findProgram(['soffice', 'libreoffice'], 'LIBREOFFICE_PATH');
}
