import { formatOption } from './call-options.js';
import type { CommandHost } from './command-host.js';
import type { ExplainCall } from './explain-command.js';

/** Adds `khuyencong explain` to the program. */
export function addExplainCommand({ subcommand, texts, streams, end }: CommandHost): void {
  subcommand('explain', texts.explain)
    .argument('<code>', texts.explainCode)
    .addOption(formatOption(texts, ['pretty', 'json']))
    .addHelpText('after', texts.commandExamples.explain)
    .action(async (code: string, options: Omit<ExplainCall, 'code'>) => {
      const { explainCommand } = await import('./explain-command.js');
      end(explainCommand({ code, ...options }, streams));
    });
}
