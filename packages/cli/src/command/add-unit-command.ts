import { dateArgument } from './call-arguments.js';
import { formatOption } from './call-options.js';
import type { CommandHost } from './command-host.js';
import type { UnitCall } from './unit-command.js';

/** Adds `khuyencong unit` to the program. */
export function addUnitCommand({ subcommand, texts, streams, end }: CommandHost): void {
  subcommand('unit', texts.unit)
    .argument('<text>', texts.unitText)
    .requiredOption('--as-of <date>', texts.unitAsOf, dateArgument(texts))
    .addOption(formatOption(texts, ['pretty', 'json']))
    .addHelpText('after', texts.commandExamples.unit)
    .action(async (text: string, options: Omit<UnitCall, 'text'>) => {
      const { unitCommand } = await import('./unit-command.js');
      end(unitCommand({ text, ...options }, streams));
    });
}
