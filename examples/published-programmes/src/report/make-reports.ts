import type { IsoDate, Language } from '@khuyencong/model';
import { checkReport } from 'khuyencong';
import { renderPage } from '../html/page.js';
import { checkProgrammes, type DataFolder } from '../programme/check-programmes.js';
import { programmeView } from '../programme/programme-view.js';
import { renderTerminal } from '../terminal/terminal-report.js';
import type { TerminalLook } from '../terminal/terminal-look.js';
import { readTrackings } from '../tracking/read-trackings.js';
import { trackingView } from '../tracking/tracking-view.js';
import { texts } from '../text/texts.js';
import { packageVersion } from './package-version.js';

/** The three forms of one report. */
export interface Reports {
  readonly terminal: string;
  readonly html: string;
  /** The machine-readable outcome, as of `checkReport`. */
  readonly json: string;
}

/** How far "khoảng" reaches on either side. */
export const aboutTolerancePercent = '5';

/** Checks all documents of a folder and writes them up; the same input gives the same bytes. */
export async function makeReports(
  data: DataFolder,
  options: {
    readonly language: Language;
    readonly asOf: IsoDate;
    readonly look: Omit<TerminalLook, 'texts'>;
  },
): Promise<Reports> {
  const { language, asOf, look } = options;
  const files = await checkProgrammes(data, { asOf, aboutTolerancePercent });
  const report = checkReport(files, { language, asOf, version: packageVersion() });
  const trackings = await readTrackings(data.folder);
  const programmes = files.map((file) => {
    const view = programmeView(file, report.findings, texts[language]);
    const tracked = trackings.get(view.id);
    if (!tracked) return view;
    return { ...view, tracking: trackingView(tracked, { texts: texts[language], aboutTolerancePercent }) };
  });
  const heading = { asOf, aboutTolerancePercent } as const;
  return {
    terminal: renderTerminal(programmes, heading, { ...look, texts: texts[language] }),
    html: renderPage(programmes, heading, texts[language]),
    json: `${JSON.stringify(report, null, 2)}\n`,
  };
}
