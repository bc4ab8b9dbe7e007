import { Option } from 'commander';
import { reportCommandTexts } from '../text/report-command-texts.js';
import { dateArgument, standardOut } from './call-arguments.js';
import { formatOption } from './call-options.js';
import type { CommandHost } from './command-host.js';
import { reportFormats, type ReportCall } from './report-call.js';

/** Adds `khuyencong report` to the program. */
export function addReportCommand({ subcommand, texts, language, streams, version, end }: CommandHost): void {
  const own = reportCommandTexts[language];
  subcommand('report', own.description)
    .argument('<file...>', own.files)
    .option('--as-of <date>', own.asOf, dateArgument(texts))
    .addOption(new Option('--pace <pace>', own.pace).choices(['linear']))
    .addOption(formatOption(texts, reportFormats))
    .option('--title <text>', own.title)
    .option('--mapping <file>', texts.mapping)
    .option('--config <file>', texts.config)
    .option('--out <file>', own.out)
    .addHelpText('after', own.examples)
    .action(async (files: string[], options: Omit<ReportCall, 'files'>) => {
      const { reportCommand } = await import('./report-command.js');
      end(await reportCommand({ files, ...standardOut(options) }, streams, version));
    });
}
