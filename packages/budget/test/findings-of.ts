import { readFileSync } from 'node:fs';

/** What triggers a code, and what nearly does. */
export interface Fixture<Case> {
  readonly triggers: readonly Case[];
  readonly nearMiss: readonly Case[];
}

export function fixtureOf<Case>(folder: URL, code: string): Fixture<Case> {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture<Case>;
}

/** What no message to a reader may hold. */
export const brokenSentence: RegExp = /undefined|null|\[object|^\s|\s{2}| [.;,]/;
