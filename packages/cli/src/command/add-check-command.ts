import { Option, type Command } from 'commander';
import { copyTexts } from '../text/copy-texts.js';
import { dateArgument, percentArgument, standardOut } from './call-arguments.js';
import { formatOption } from './call-options.js';
import { checkFormats, type CheckCall } from './check-call.js';
import type { CommandHost } from './command-host.js';
import { WrongCall } from './wrong-call.js';

/** Adds `khuyencong check` to the program. */
export function addCheckCommand({ subcommand, texts, language, streams, version, end }: CommandHost): void {
  subcommand('check', texts.check)
    .argument('<file...>', texts.checkFiles)
    .option('--as-of <date>', texts.asOf, dateArgument(texts))
    .addOption(
      new Option('--fail-on <level>', texts.failOn).choices(['error', 'warning', 'never']).default('error'),
    )
    .addOption(formatOption(texts, checkFormats))
    .option('--strict', texts.strict)
    .option('--mapping <file>', texts.mapping)
    .option('--config <file>', texts.config)
    .option('--about-tolerance <percent>', texts.aboutTolerance, percentArgument(texts))
    .option('--previous <file>', texts.previous)
    .addOption(
      new Option('--project-kind <kind>', texts.projectKind)
        .choices(['ordinary', 'focal', 'group'])
        .default('ordinary'),
    )
    .option('--out <file>', texts.out)
    .option('--copy <file>', copyTexts[language].copy)
    .addHelpText('after', texts.commandExamples.check)
    .action(async (files: string[], options: Omit<CheckCall, 'files'>, command: Command) => {
      if (options.previous === undefined && command.getOptionValueSource('projectKind') === 'cli')
        throw new WrongCall(texts.kindWantsPrevious);
      const { checkCommand } = await import('./check-command.js');
      end(await checkCommand({ files, ...standardOut(options) }, streams, version));
    });
}
