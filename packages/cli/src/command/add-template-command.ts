import { Option } from 'commander';
import { templateTexts } from '../text/template-texts.js';
import { dateArgument, standardOut } from './call-arguments.js';
import type { CommandHost } from './command-host.js';
import { tablesArgument, unitArgument, yearsArgument } from './template-arguments.js';
import type { TemplateCall } from './template-command.js';

/** Adds `khuyencong template` to the program. */
export function addTemplateCommand({ subcommand, texts, language, streams, end }: CommandHost): void {
  const words = templateTexts[language];
  subcommand('template', words.description)
    .option('--tables <names>', words.tables, tablesArgument(words))
    .option('--unit <unit>', words.unit, unitArgument(words))
    .option('--as-of <date>', words.asOf, dateArgument(texts))
    .addOption(new Option('--form <form>', words.form).choices(['one', 'two']))
    .option('--year <years>', words.year, yearsArgument(words))
    .addOption(new Option('--format <format>', words.format).choices(['xlsx', 'csv', 'json']).default('xlsx'))
    .option('--out <file>', words.out)
    .option('--force', words.force)
    .addHelpText('after', words.examples)
    .action(async (options: TemplateCall) => {
      const { templateCommand } = await import('./template-command.js');
      end(await templateCommand(standardOut(options), streams));
    });
}
