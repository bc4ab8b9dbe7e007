import { rootArgument } from './call-arguments.js';
import { formatOption } from './call-options.js';
import type { CommandHost } from './command-host.js';
import type { VerifyCall } from './verify-command.js';

/** Adds `khuyencong verify` to the program. */
export function addVerifyCommand({ subcommand, texts, streams, end }: CommandHost): void {
  subcommand('verify', texts.verify)
    .argument('<file>', texts.verifyFile)
    .option('--root <sha256>', texts.verifyRoot, rootArgument(texts))
    .addOption(formatOption(texts, ['pretty', 'json']))
    .addHelpText('after', texts.commandExamples.verify)
    .action(async (file: string, options: Omit<VerifyCall, 'file'>) => {
      const { verifyCommand } = await import('./verify-command.js');
      end(await verifyCommand({ file, ...options }, streams));
    });
}
