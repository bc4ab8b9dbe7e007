import { checkArgument, checkText, decimalString, KcError } from '@khuyencong/model';
import type { ParseTargetOptions } from '../rule/parse-target-options.js';

/** Refuses options that targets cannot be read with. */
export function checkParseOptions(options: ParseTargetOptions): void {
  checkArgument('options', options);
  checkArgument('options.units', options.units);
  const tolerance = decimalString(options.aboutTolerancePercent);
  if (tolerance.startsWith('-')) throw new KcError('NEGATIVE_FACTOR', { factor: tolerance });
  if (options.unit !== undefined) checkText('options.unit', options.unit);
}
