import type { FactorReading, SupportActivity } from '@khuyencong/budget';
import type { NormLevel } from '@khuyencong/law/norms';
import type { DecimalString, IsoDate, Language } from '@khuyencong/model';
import type { SupportFormat } from '../render/render-support.js';

/** What `support` was asked to calculate. */
export interface SupportCall {
  readonly activity: SupportActivity;
  readonly cost: DecimalString;
  readonly units?: DecimalString;
  readonly line?: boolean;
  readonly priority?: boolean;
  readonly tier?: string;
  readonly quantity?: DecimalString;
  readonly price?: DecimalString;
  readonly requested?: DecimalString;
  readonly reading: FactorReading;
  readonly level: NormLevel;
  readonly province?: string;
  readonly config?: string;
  readonly asOf: IsoDate;
  readonly lang: Language;
  readonly format: SupportFormat | 'json';
}
