import type { CommanderError } from 'commander';
import type { Language } from '@khuyencong/model';

type Sentence = (name: string, detail: string) => string;

const sentences: Readonly<Record<string, Readonly<Record<Language, Sentence>>>> = {
  'commander.unknownCommand': {
    vi: (name, nearest) => `không có lệnh "${name}"${nearest && `; gần nhất là "${nearest}"`}`,
    en: (name, nearest) => `there is no command "${name}"${nearest && `; the nearest is "${nearest}"`}`,
  },
  'commander.unknownOption': {
    vi: (name, nearest) => `không có tùy chọn "${name}"${nearest && `; gần nhất là "${nearest}"`}`,
    en: (name, nearest) => `there is no option "${name}"${nearest && `; the nearest is "${nearest}"`}`,
  },
  'commander.missingArgument': {
    vi: (name) => `thiếu tham số "${name}"`,
    en: (name) => `the argument "${name}" is missing`,
  },
  'commander.optionMissingArgument': {
    vi: (name) => `tùy chọn "${name}" cần một giá trị`,
    en: (name) => `the option "${name}" needs a value`,
  },
  'commander.missingMandatoryOptionValue': {
    vi: (name) => `cần nêu "${name}"`,
    en: (name) => `"${name}" must be given`,
  },
  'commander.excessArguments': {
    vi: () => 'thừa tham số',
    en: () => 'there are too many arguments',
  },
  'commander.invalidArgument': {
    vi: (name, detail) => `giá trị của "${name}" không dùng được${why(detail)}`,
    en: (name, detail) => `the value of "${name}" cannot be used${why(detail)}`,
  },
};

const choices: Readonly<Record<Language, string>> = { vi: 'chỉ nhận', en: 'it is one of' };

/** A whole sentence stands for itself. */
function why(detail: string): string {
  return `${/^\p{Lu}/u.test(detail) ? '.' : ':'} ${detail}`;
}

/** Says an error of the argument parser in the language of the reader; an unknown one in its own words. */
export function wrongCallMessage({ code, message }: CommanderError, language: Language): string {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  const detail = (message.split(' is invalid. ')[1] ?? '').replace(/\.$/, '');
  const said = detail.replace(/^Allowed choices are/, choices[language]);
  const nearest = /\(Did you mean (?:one of )?([^,?]+)/.exec(message)?.[1] ?? '';
  return (
    sentences[code]?.[language](name, said || nearest) ?? message.replace(/^error: /, '').replace(/\.$/, '')
  );
}
