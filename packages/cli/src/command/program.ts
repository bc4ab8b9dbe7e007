import type { FactorReading, SupportActivity } from '@khuyencong/budget';
import {
  normSubjectLabels,
  type NormActivity,
  type NormLevel,
  type NormSubject,
} from '@khuyencong/law/norms';
import { Command, Help, InvalidArgumentError, Option } from 'commander';
import {
  activities,
  Exact,
  isDecimalString,
  isIsoDate,
  type DecimalString,
  type IsoDate,
  type Language,
} from '@khuyencong/model';
import { closest } from 'fastest-levenshtein';
import { amountArgument, numberArgument } from './amount-argument.js';
import { programTexts, type ProgramTexts } from '../text/program-texts.js';

type CheckFormat = 'pretty' | 'json' | 'ndjson' | 'csv' | 'markdown' | 'html' | 'sarif' | 'junit' | 'github';

const checkFormats: readonly CheckFormat[] = [
  'pretty',
  'json',
  'ndjson',
  'csv',
  'markdown',
  'html',
  'sarif',
  'junit',
  'github',
];

/** What `check` was asked to do. */
export interface CheckCall {
  readonly files: readonly string[];
  readonly lang: Language;
  readonly format: CheckFormat;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly aboutTolerance?: DecimalString;
  readonly strict?: boolean;
  readonly mapping?: string;
  readonly config?: string;
  readonly asOf?: IsoDate;
  readonly out?: string;
}

/** What `read` was asked to do. */
export interface ReadCall {
  readonly texts: readonly string[];
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
}

/** What `explain` was asked to do. */
export interface ExplainCall {
  readonly code: string;
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
}

/** What `norm` was asked to find. */
export interface NormCall {
  readonly activity: NormActivity;
  readonly level: NormLevel;
  readonly province?: string;
  readonly asOf: IsoDate;
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
}

/** What `support` was asked to calculate. */
export interface SupportCall {
  readonly activity: SupportActivity;
  readonly cost: DecimalString;
  readonly units?: DecimalString;
  readonly line?: boolean;
  readonly priority?: boolean;
  readonly tier?: string;
  readonly quantity?: DecimalString;
  readonly price?: DecimalString;
  readonly requested?: DecimalString;
  readonly reading: FactorReading;
  readonly level: NormLevel;
  readonly province?: string;
  readonly asOf: IsoDate;
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
}

/** What `unit` was asked to do. */
export interface UnitCall {
  readonly text: string;
  readonly asOf: IsoDate;
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
}

/** What `score` was asked to do. */
export interface ScoreCall {
  readonly file: string;
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
  /** Where the sealed round is written. */
  readonly seal?: string;
}

/** What `verify` was asked to do. */
export interface VerifyCall {
  readonly file: string;
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
  /** The root noted elsewhere, such as in the minutes. */
  readonly root?: string;
}

export interface Commands {
  readonly check: (call: CheckCall) => Promise<void>;
  readonly read: (call: ReadCall) => Promise<void>;
  readonly explain: (call: ExplainCall) => Promise<void>;
  readonly unit: (call: UnitCall) => Promise<void>;
  readonly norm: (call: NormCall) => Promise<void>;
  readonly support: (call: SupportCall) => Promise<void>;
  readonly score: (call: ScoreCall) => Promise<void>;
  readonly verify: (call: VerifyCall) => Promise<void>;
}

const normActivities: readonly NormActivity[] = [
  ...activities.map(({ id }) => id),
  ...(Object.keys(normSubjectLabels) as NormSubject[]),
];

const supportActivities: readonly SupportActivity[] = [
  ...activities.map(({ id }) => id),
  'cluster-investment-incentive',
];

/** Describes the program in the language of the reader and hands each call to its command. */
export function buildProgram(language: Language, version: string, commands: Commands): Command {
  const texts = programTexts[language];
  const program = new Command('khuyencong')
    .description(texts.description)
    .version(version, '-V, --version', texts.version)
    .addHelpText('after', texts.examples)
    .helpCommand(false);
  const subcommand = (name: string, description: string): Command =>
    program.command(name).description(description).addOption(langOption(texts, language));
  subcommand('check', texts.check)
    .argument('<file...>', texts.checkFiles)
    .option('--as-of <date>', texts.asOf, dateArgument(texts))
    .addOption(
      new Option('--fail-on <level>', texts.failOn).choices(['error', 'warning', 'never']).default('error'),
    )
    .addOption(formatOption(texts, checkFormats))
    .option('--strict', texts.strict)
    .option('--mapping <file>', texts.mapping)
    .option('--config <file>', texts.config)
    .option('--about-tolerance <percent>', texts.aboutTolerance, percentArgument(texts))
    .option('--out <file>', texts.out)
    .addHelpText('after', texts.commandExamples.check)
    .action(async (files: string[], options: Omit<CheckCall, 'files'>) =>
      commands.check({ files, ...options }),
    );
  subcommand('read', texts.read)
    .argument('<text...>', texts.readTexts)
    .addOption(formatOption(texts, ['pretty', 'json']))
    .addHelpText('after', texts.commandExamples.read)
    .action((phrases: string[], options: Omit<ReadCall, 'texts'>) =>
      commands.read({ texts: phrases, ...options }),
    );
  subcommand('explain', texts.explain)
    .argument('<code>', texts.explainCode)
    .addOption(formatOption(texts, ['pretty', 'json']))
    .addHelpText('after', texts.commandExamples.explain)
    .action((code: string, options: Omit<ExplainCall, 'code'>) => commands.explain({ code, ...options }));
  addLawCommands(subcommand, texts, commands);
  addSupportCommand(subcommand, texts, { support: commands.support, language });
  addAwardCommands(subcommand, texts, commands);
  for (const command of [program, ...program.commands]) translate(command, texts);
  return program;
}

function addLawCommands(
  subcommand: (name: string, description: string) => Command,
  texts: ProgramTexts,
  commands: Commands,
): void {
  subcommand('norm', texts.norm)
    .requiredOption('--activity <id>', texts.normActivity, activityArgument(texts, normActivities))
    .addOption(levelOption(texts))
    .option('--province <name>', texts.normProvince)
    .requiredOption('--as-of <date>', texts.normAsOf, dateArgument(texts))
    .addOption(formatOption(texts, ['pretty', 'json']))
    .addHelpText('after', texts.commandExamples.norm)
    .action((options: NormCall) => commands.norm(options));
  subcommand('unit', texts.unit)
    .argument('<text>', texts.unitText)
    .requiredOption('--as-of <date>', texts.unitAsOf, dateArgument(texts))
    .addOption(formatOption(texts, ['pretty', 'json']))
    .addHelpText('after', texts.commandExamples.unit)
    .action((text: string, options: Omit<UnitCall, 'text'>) => commands.unit({ text, ...options }));
}

function addSupportCommand(
  subcommand: (name: string, description: string) => Command,
  texts: ProgramTexts,
  { support, language }: { readonly support: Commands['support']; readonly language: Language },
): void {
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
    .requiredOption('--as-of <date>', texts.normAsOf, dateArgument(texts))
    .addOption(formatOption(texts, ['pretty', 'json']))
    .addHelpText('after', texts.commandExamples.support)
    .action((options: SupportCall) => support(options));
}

function addAwardCommands(
  subcommand: (name: string, description: string) => Command,
  texts: ProgramTexts,
  commands: Commands,
): void {
  subcommand('score', texts.score)
    .argument('<file>', texts.scoreFile)
    .option('--seal <file>', texts.scoreSeal)
    .addOption(formatOption(texts, ['pretty', 'json']))
    .action(async (file: string, options: Omit<ScoreCall, 'file'>) => commands.score({ file, ...options }));
  subcommand('verify', texts.verify)
    .argument('<file>', texts.verifyFile)
    .option('--root <sha256>', texts.verifyRoot, rootArgument(texts))
    .addOption(formatOption(texts, ['pretty', 'json']))
    .action(async (file: string, options: Omit<VerifyCall, 'file'>) => commands.verify({ file, ...options }));
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

function langOption(texts: ProgramTexts, language: Language): Option {
  return new Option('--lang <language>', texts.lang).choices(['vi', 'en']).default(language);
}

function formatOption(texts: ProgramTexts, choices: readonly string[]): Option {
  return new Option('--format <format>', texts.format).choices(choices).default('pretty');
}

function dateArgument(texts: ProgramTexts): (text: string) => IsoDate {
  return (text) => {
    if (isIsoDate(text)) return text;
    throw new InvalidArgumentError(texts.notADate(text));
  };
}

function levelOption(texts: ProgramTexts): Option {
  return new Option('--level <level>', texts.normLevel).choices(['national', 'local']).makeOptionMandatory();
}

function activityArgument<Id extends string>(
  texts: ProgramTexts,
  known: readonly Id[],
): (text: string) => Id {
  return (text) => {
    const found = known.find((id) => id === text);
    if (found) return found;
    throw new InvalidArgumentError(
      texts.unknownActivity(text.slice(0, 60), closest(text.slice(0, 60), known)),
    );
  };
}

function rootArgument(texts: ProgramTexts): (text: string) => string {
  return (text) => {
    if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
    throw new InvalidArgumentError(texts.notARoot(text.slice(0, 80)));
  };
}

function percentArgument(texts: ProgramTexts): (text: string) => DecimalString {
  return (text) => {
    if (isDecimalString(text) && !text.startsWith('-') && new Exact(text).lessThanOrEqualTo(100)) return text;
    throw new InvalidArgumentError(texts.notAPercent(text));
  };
}
