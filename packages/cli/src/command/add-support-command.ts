import type { SupportActivity } from '@khuyencong/budget';
import { Option } from 'commander';
import { activities } from '@khuyencong/model';
import { amountArgument, numberArgument } from './amount-argument.js';
import { activityArgument, dateArgument } from './call-arguments.js';
import { formatOption, levelOption } from './call-options.js';
import type { CommandHost } from './command-host.js';
import type { SupportCall } from './support-call.js';

const supportActivities: readonly SupportActivity[] = [
  ...activities.map(({ id }) => id),
  'cluster-investment-incentive',
];

/** Adds `khuyencong support` to the program. */
export function addSupportCommand({ subcommand, texts, language, streams, end }: CommandHost): void {
  const amount = amountArgument(language);
  const number = numberArgument(texts);
  subcommand('support', texts.support)
    .requiredOption('--activity <id>', texts.normActivity, activityArgument(texts, supportActivities))
    .requiredOption('--cost <amount>', texts.supportCost, amount)
    .option('--units <number>', texts.supportUnits, number)
    .option('--line', texts.supportLine)
    .option('--priority', texts.supportPriority)
    .option('--tier <id>', texts.supportTier)
    .option('--quantity <number>', texts.supportQuantity, number)
    .option('--price <amount>', texts.supportPrice, amount)
    .option('--requested <amount>', texts.supportRequested, amount)
    .addOption(
      new Option('--reading <reading>', texts.supportReading)
        .choices(['whole-support', 'ceiling-only'])
        .default('whole-support'),
    )
    .addOption(levelOption(texts))
    .option('--province <name>', texts.normProvince)
    .option('--config <file>', texts.normConfig)
    .requiredOption('--as-of <date>', texts.normAsOf, dateArgument(texts))
    .addOption(formatOption(texts, ['pretty', 'json', 'markdown', 'html']))
    .addHelpText('after', texts.commandExamples.support)
    .action(async (call: SupportCall) => {
      const { supportCommand } = await import('./support-command.js');
      end(await supportCommand(call, streams));
    });
}
