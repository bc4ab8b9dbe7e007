import { normSubjectLabels, type NormActivity, type NormSubject } from '@khuyencong/law/norms';
import { activities } from '@khuyencong/model';
import { activityArgument, dateArgument } from './call-arguments.js';
import { formatOption, levelOption } from './call-options.js';
import type { CommandHost } from './command-host.js';
import type { NormCall } from './norm-command.js';

const normActivities: readonly NormActivity[] = [
  ...activities.map(({ id }) => id),
  ...(Object.keys(normSubjectLabels) as NormSubject[]),
];

/** Adds `khuyencong norm` to the program. */
export function addNormCommand({ subcommand, texts, streams, end }: CommandHost): void {
  subcommand('norm', texts.norm)
    .requiredOption('--activity <id>', texts.normActivity, activityArgument(texts, normActivities))
    .addOption(levelOption(texts))
    .option('--province <name>', texts.normProvince)
    .option('--config <file>', texts.normConfig)
    .requiredOption('--as-of <date>', texts.normAsOf, dateArgument(texts))
    .addOption(formatOption(texts, ['pretty', 'json']))
    .addHelpText('after', texts.commandExamples.norm)
    .action(async (call: NormCall) => {
      const { normCommand } = await import('./norm-command.js');
      end(await normCommand(call, streams));
    });
}
