import { Command, Help } from 'commander';
import { addCheckCommand } from './add-check-command.js';
import { addExplainCommand } from './add-explain-command.js';
import { addNormCommand } from './add-norm-command.js';
import { addReadCommand } from './add-read-command.js';
import { addReportCommand } from './add-report-command.js';
import { addSchemaCommand } from './add-schema-command.js';
import { addScoreCommand } from './add-score-command.js';
import { addSupportCommand } from './add-support-command.js';
import { addTemplateCommand } from './add-template-command.js';
import { addUnitCommand } from './add-unit-command.js';
import { addVerifyCommand } from './add-verify-command.js';
import { langOption } from './call-options.js';
import type { CommandHost } from './command-host.js';
import { programTexts, type ProgramTexts } from '../text/program-texts.js';

const addCommands: readonly ((host: CommandHost) => void)[] = [
  addCheckCommand,
  addReportCommand,
  addReadCommand,
  addExplainCommand,
  addNormCommand,
  addUnitCommand,
  addSupportCommand,
  addScoreCommand,
  addVerifyCommand,
  addTemplateCommand,
  addSchemaCommand,
];

/** Describes the program in the language of the reader; each command brings its own packages, loaded when it is called. */
export function buildProgram({
  language,
  version,
  ...run
}: Pick<CommandHost, 'language' | 'version' | 'streams' | 'end'>): Command {
  const texts = programTexts[language];
  const program = new Command('khuyencong')
    .description(texts.description)
    .version(version, '-V, --version', texts.version)
    .addHelpText('after', texts.examples)
    .helpCommand(false);
  const subcommand = (name: string, description: string): Command =>
    program.command(name).description(description).addOption(langOption(texts, language));
  for (const add of addCommands) add({ subcommand, texts, language, version, ...run });
  for (const command of [program, ...program.commands]) translate(command, texts);
  return program;
}

function translate(command: Command, texts: ProgramTexts): void {
  const inWords = (text: string): string =>
    Object.entries(texts.helpWords).reduce((said, [word, own]) => said.replace(word, own), text);
  const help = new Help();
  command.helpOption('-h, --help', texts.help).configureHelp({
    styleTitle: (title) => (texts.titles as Readonly<Record<string, string>>)[title] ?? title,
    commandUsage: (described) => inWords(help.commandUsage(described)),
    subcommandTerm: (described) => inWords(help.subcommandTerm(described)),
    optionDescription: (option) => inWords(help.optionDescription(option)),
  });
}
