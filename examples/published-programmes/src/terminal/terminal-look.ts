import type pico from 'picocolors';
import type { ReportTexts } from '../text/report-texts.js';

/** How the report is printed at a terminal. */
export interface TerminalLook {
  readonly colors: ReturnType<typeof pico.createColors>;
  readonly columns: number;
  readonly texts: ReportTexts;
}
