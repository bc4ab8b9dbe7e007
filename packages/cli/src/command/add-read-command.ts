import { formatOption } from './call-options.js';
import type { CommandHost } from './command-host.js';
import type { ReadCall } from './read-command.js';

/** Adds `khuyencong read` to the program. */
export function addReadCommand({ subcommand, texts, streams, end }: CommandHost): void {
  subcommand('read', texts.read)
    .argument('<text...>', texts.readTexts)
    .addOption(formatOption(texts, ['pretty', 'json']))
    .addHelpText('after', texts.commandExamples.read)
    .action(async (phrases: string[], options: Omit<ReadCall, 'texts'>) => {
      const { readCommand } = await import('./read-command.js');
      end(readCommand({ texts: phrases, ...options }, streams));
    });
}
