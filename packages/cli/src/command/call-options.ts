import { Option } from 'commander';
import type { Language } from '@khuyencong/model';
import type { ProgramTexts } from '../text/program-texts.js';

export function langOption(texts: ProgramTexts, language: Language): Option {
  return new Option('--lang <language>', texts.lang).choices(['vi', 'en']).default(language);
}

export function formatOption(texts: ProgramTexts, choices: readonly string[]): Option {
  return new Option('--format <format>', texts.format).choices(choices).default('pretty');
}

export function levelOption(texts: ProgramTexts): Option {
  return new Option('--level <level>', texts.normLevel).choices(['national', 'local']).makeOptionMandatory();
}
