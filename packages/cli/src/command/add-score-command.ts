import { formatOption } from './call-options.js';
import type { CommandHost } from './command-host.js';
import type { ScoreCall } from './score-command.js';

/** Adds `khuyencong score` to the program. */
export function addScoreCommand({ subcommand, texts, streams, end }: CommandHost): void {
  subcommand('score', texts.score)
    .argument('<file>', texts.scoreFile)
    .option('--seal <file>', texts.scoreSeal)
    .addOption(formatOption(texts, ['pretty', 'json']))
    .addHelpText('after', texts.commandExamples.score)
    .action(async (file: string, options: Omit<ScoreCall, 'file'>) => {
      const { scoreCommand } = await import('./score-command.js');
      end(await scoreCommand({ file, ...options }, streams));
    });
}
