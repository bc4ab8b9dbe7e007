import type { Command } from 'commander';
import type { Language } from '@khuyencong/model';
import type { ProgramTexts } from '../text/program-texts.js';
import type { Streams } from './streams.js';

/** What a command is given to take its place in the program. */
export interface CommandHost {
  /** A new command with the options that all have. */
  readonly subcommand: (name: string, description: string) => Command;
  readonly texts: ProgramTexts;
  readonly language: Language;
  readonly version: string;
  readonly streams: Streams;
  /** Takes the exit status. */
  readonly end: (status: number) => void;
}
