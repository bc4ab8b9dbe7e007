import { checkArgument, checkList, checkTexts, decimalString, KcError } from '@khuyencong/model';
import type { HintLimits } from './hint-limits.js';
import type { PanelTotals } from './panel-totals.js';

/** Refuses totals that lack a list. */
export function checkPanelTotals(panel: PanelTotals): void {
  checkArgument('panel', panel, ['products']);
  checkTexts('panel.jurors', panel.jurors);
  for (const { totals } of panel.products) checkList('panel.products.totals', totals);
}

/** Refuses limits that are no numbers. */
export function checkHintLimits(limits: HintLimits): void {
  checkArgument('limits', limits);
  decimalString(limits.sameTotalsShare);
  decimalString(limits.liftMarks);
  if (!Number.isSafeInteger(limits.leastProducts))
    throw new KcError('ARGUMENT_MALFORMED', { argument: 'limits.leastProducts', expected: 'whole number' });
}
