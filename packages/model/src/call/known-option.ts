import { KcError } from '../error/kc-error.js';

/**
 * Gives back the word for an option (tùy chọn) where it is one of those that there are; another word must not fall back to any of them in
 * silence.
 *
 * @param option - its name, for the error
 * @param given - the word that the caller gave
 * @param known - the words that there are, as keys
 * @returns the same word
 * @throws `KcError` `OPTION_UNKNOWN` when there is no such word
 * @example
 * ```ts runnable
 * import { knownOption, levelLabels } from '@khuyencong/model';
 * knownOption('level', 'province', levelLabels) // => 'province'
 * ```
 * @category error
 * @since 0.1.0
 */
export function knownOption<Name extends string>(
  option: string,
  given: Name,
  known: Readonly<Record<Name, unknown>>,
): Name {
  if (typeof given === 'string' && Object.hasOwn(known, given)) return given;
  throw new KcError('OPTION_UNKNOWN', { option, given: typeof given === 'string' ? given : typeof given });
}
