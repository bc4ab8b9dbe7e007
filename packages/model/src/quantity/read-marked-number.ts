import type { Language } from '../text/local-text.js';
import type { SeparatorRole } from './quantity.js';
import { canonicalOf, type NumberReading } from './read-number.js';

const patterns: Readonly<Record<Language, RegExp>> = {
  vi: /^(?<whole>\d+|\d{1,3}(?:(?<group>[.\s])\d{3})(?:\k<group>\d{3})*)(?:,(?<fraction>\d+))?$/,
  en: /^(?<whole>\d+|\d{1,3}(?:(?<group>[,\s])\d{3})(?:\k<group>\d{3})*)(?:\.(?<fraction>\d+))?$/,
};

const roles: Readonly<Record<Language, Readonly<Record<'group' | 'fraction', SeparatorRole>>>> = {
  vi: { group: 'dot-thousands', fraction: 'comma-decimal' },
  en: { group: 'comma-thousands', fraction: 'dot-decimal' },
};

/** Reads digits whose dots and commas are known to stand for one thing each; nothing when they are not printed like that. */
export function readMarkedNumber(
  text: string,
  { marks }: { readonly marks: Language },
): readonly NumberReading[] {
  const { whole, group, fraction } = patterns[marks].exec(text)?.groups ?? {};
  if (whole === undefined) return [];
  const grouped = group !== undefined && !/\s/.test(group);
  const separators =
    grouped && fraction !== undefined
      ? 'both'
      : grouped
        ? roles[marks].group
        : fraction === undefined
          ? 'none'
          : roles[marks].fraction;
  return [{ value: canonicalOf(whole.replace(/\D/g, ''), fraction), separators }];
}
