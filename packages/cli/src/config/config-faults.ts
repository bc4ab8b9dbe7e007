import type { Language, Origin } from '@khuyencong/model';
import { closest } from 'fastest-levenshtein';
import type { z } from 'zod';
import { allFindings } from '../finding/all-findings.js';
import { configTexts } from '../text/config-texts.js';
import type { CheckConfig } from './check-config.js';
import { unknownProvince } from './unknown-province.js';

/** Something wrong in a configuration, and where. */
export interface ConfigFault {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

const shownLength = 60;

/** Says what is wrong with the shape of a configuration: every key that it does not have and every value of another kind. */
export function shapeFaults(issues: readonly z.core.$ZodIssue[], language: Language): readonly ConfigFault[] {
  const texts = configTexts[language];
  const known = Object.keys(texts.expected);
  const faults = issues.flatMap((issue): readonly ConfigFault[] => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const shown = key.slice(0, shownLength);
        return { path: [...path, key], text: texts.unknownKey(shown, closest(shown, known)) };
      });
    const [first] = path;
    if (typeof first !== 'string') return [{ path, text: texts.notAnObject }];
    return [{ path, text: texts.mustBe(path.join('.').slice(0, 120), texts.expected[first] ?? '') }];
  });
  // Several days of one list may be wrong in the same way, each at its own place.
  return faults.filter(
    (fault, index) =>
      faults.findIndex(({ path }) => path.join('\u0000') === fault.path.join('\u0000')) === index,
  );
}

/** The finding codes as written: the parser drops keys such as `__proto__`. */
function codesIn(written: unknown): readonly string[] {
  const { severities } = written as { readonly severities?: object };
  return Object.keys(severities ?? {});
}

/** Says what a configuration of the right shape names and nobody knows: finding codes and the province. */
export function nameFaults(
  { province }: CheckConfig,
  { written, language }: { readonly written: unknown; readonly language: Language },
): readonly ConfigFault[] {
  const texts = configTexts[language];
  const codes = Object.keys(allFindings);
  const unknown = codesIn(written)
    .filter((code) => !Object.hasOwn(allFindings, code))
    .map((code): ConfigFault => {
      const shown = code.slice(0, shownLength);
      return {
        path: ['severities', code],
        text: texts.unknownCode(shown, closest(shown.toUpperCase(), codes)),
      };
    });
  if (province === undefined) return unknown;
  const text = unknownProvince(province, language);
  return text === undefined ? unknown : [...unknown, { path: ['province'], text }];
}

const faultsAtMost = 20;

/** All faults in one sentence, each with its line and column. */
export function faultsText(
  faults: readonly { readonly origin: Origin | undefined; readonly text: string }[],
  language: Language,
): string {
  const texts = configTexts[language];
  const inOrder = [...faults].sort(
    ({ origin: one }, { origin: other }) =>
      (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0),
  );
  const said = inOrder
    .slice(0, faultsAtMost)
    .map(({ origin: { line, column } = {}, text }) =>
      line === undefined || column === undefined ? text : texts.at(line, column, text),
    );
  const more = faults.length - said.length;
  return [...said, ...(more > 0 ? [texts.andMore(more)] : [])].join('; ');
}
