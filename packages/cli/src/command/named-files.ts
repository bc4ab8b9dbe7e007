import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { makeFinding, type Finding } from '@khuyencong/model';
import { callFindings } from '../finding/call-findings.js';
import { expandFiles } from './expand-files.js';

/** The files of a call, each once, and a note on each that was named several times. */
export interface NamedFiles {
  readonly files: readonly string[];
  readonly notes: readonly Finding[];
}

/** Names, patterns and links of one file are one file; so is the standard input. */
export async function namedFiles(names: readonly string[]): Promise<NamedFiles> {
  const namesOf = new Map<string, string[]>();
  for (const name of await expandFiles(names)) {
    const key = name === '-' ? name : await realpath(name).catch(() => resolve(name));
    namesOf.set(key, [...(namesOf.get(key) ?? []), name]);
  }
  const files: string[] = [];
  const notes: Finding[] = [];
  for (const [file = '', ...others] of namesOf.values()) {
    files.push(file);
    if (others.length > 0) notes.push(namedTwice(file, others));
  }
  return { files, notes };
}

const namesAtMost = 5;

function namedTwice(file: string, others: readonly string[]): Finding {
  const shown = [file, ...others].slice(0, namesAtMost).join(', ');
  const names = others.length < namesAtMost ? shown : `${shown}, …`;
  return makeFinding(callFindings, 'FILE_NAMED_TWICE', { file, names }, { path: [], origin: { file } });
}
