import { Option } from 'commander';
import { schemaTexts } from '../text/schema-texts.js';
import { standardOut } from './call-arguments.js';
import type { CommandHost } from './command-host.js';
import type { SchemaCall } from './schema-command.js';

/** Adds `khuyencong schema` to the program. */
export function addSchemaCommand({ subcommand, language, streams, end }: CommandHost): void {
  const words = schemaTexts[language];
  subcommand('schema', words.description)
    .argument('[name...]', words.names)
    .addOption(
      new Option('--format <format>', words.format)
        .choices(['pretty', 'json', 'table', 'package', 'sql'])
        .default('pretty'),
    )
    .addOption(new Option('--dialect <dialect>', words.dialect).choices(['postgresql', 'sqlite']))
    .option('--all', words.all)
    .option('--out <file>', words.out)
    .addHelpText('after', words.examples)
    .action(async (names: string[], options: Omit<SchemaCall, 'names'>) => {
      const { schemaCommand } = await import('./schema-command.js');
      end(await schemaCommand({ names, ...standardOut(options) }, streams));
    });
}
