import type { NormLevel } from '@khuyencong/law/norms';
import type { Language } from '@khuyencong/model';
import { unknownProvince } from '../config/unknown-province.js';
import { normTexts } from '../text/norm-texts.js';
import { WrongCall } from './wrong-call.js';

/** A misspelt province has no norms that could be "not known", and a national norm is that of every province. */
export function vetProvince(
  { province, level }: { readonly province?: string; readonly level: NormLevel },
  language: Language,
): void {
  if (province === undefined) return;
  if (level === 'national') throw new WrongCall(normTexts[language].provinceOfNational);
  const fault = unknownProvince(province, language);
  if (fault !== undefined) throw new WrongCall(fault);
}
