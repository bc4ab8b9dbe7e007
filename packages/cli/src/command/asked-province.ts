import type { NormLevel } from '@khuyencong/law/norms';
import type { Language } from '@khuyencong/model';
import type { NormsConfig } from '../config/load-norms-config.js';
import { unknownProvince } from '../config/unknown-province.js';
import { normTexts } from '../text/norm-texts.js';
import { WrongCall } from './wrong-call.js';

interface Call {
  readonly province?: string;
  readonly level: NormLevel;
  readonly lang: Language;
}

/**
 * The province of a call, else of the configuration. A misspelt one has no norms that could be "not known", and a national norm is
 * that of every province.
 */
export function askedProvince({ province, level, lang }: Call, config: NormsConfig): string | undefined {
  if (level === 'national' && province === undefined) return undefined;
  if (level === 'national') throw new WrongCall(normTexts[lang].provinceOfNational);
  if (province === undefined) return config.province;
  const fault = unknownProvince(province, lang);
  if (fault !== undefined) throw new WrongCall(fault);
  return province;
}
