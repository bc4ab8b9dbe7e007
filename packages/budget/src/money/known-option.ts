import { KcError } from '@khuyencong/model';

/** The word for an option where it is one of those that there are; another word must not fall back to any of them in silence. */
export function knownOption<Name extends string>(
  option: string,
  given: Name,
  known: Readonly<Record<Name, unknown>>,
): Name {
  if (typeof given === 'string' && Object.hasOwn(known, given)) return given;
  throw new KcError('OPTION_UNKNOWN', { option, given: typeof given === 'string' ? given : typeof given });
}
