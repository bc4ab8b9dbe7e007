import type { Language } from '@khuyencong/model';
import { unknownProvince } from '../config/unknown-province.js';
import { WrongCall } from './wrong-call.js';

/** A misspelt province has no norms that could be "not known". */
export function vetProvince(province: string | undefined, language: Language): void {
  const fault = province === undefined ? undefined : unknownProvince(province, language);
  if (fault !== undefined) throw new WrongCall(fault);
}
