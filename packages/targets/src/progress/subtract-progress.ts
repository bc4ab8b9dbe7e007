import { checkArgument, makeFinding, type DecimalString, type Finding } from '@khuyencong/model';
import { addText, newSum, subtractText, sumText } from './exact-sum.js';
import { compareStated } from './compare-stated.js';
import { findCell } from './find-cell.js';
import { targetFindings } from '../finding/target-findings.js';
import { progressFindings } from './progress-findings.js';
import { statedText } from './stated-text.js';
import type { CollectedProgress } from './progress-report.js';
import type {
  DistinctMember,
  ProgressAmount,
  ProgressCell,
  ProgressState,
  StatedValue,
} from './progress-state.js';

/**
 * Takes reports back (trừ báo cáo sai để đính chính): the inverse of `mergeProgress`, to the byte.
 *
 * A correction is taking back what was reported wrongly and adding what is right. What was never reported cannot be taken back, and
 * behind the highest value nothing is known any more: both are reported, and the cell stays as it was. It never guesses.
 *
 * @param state - progress that holds the reports
 * @param options - `correction`: the wrong reports, collected in the same way
 * @returns the state without them, and what could not be taken back
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { emptyProgress, subtractProgress } from '@khuyencong/targets';
 * const state = (records: number, total: `${number}`) =>
 *   ({ cells: [{ indicatorId: 'jobs', place: 'An Biên', period: '2024', records, amount: { kind: 'sum', total } }] }) as const;
 * subtractProgress(state(3, '75'), { correction: state(1, '40') }).state.cells.map(({ records, amount }) => [records, amount.kind === 'sum' && amount.total]) // => [[2, '35']]
 * subtractProgress(emptyProgress, { correction: state(1, '40') }).findings.map(({ code }) => code) // => ['CORRECTION_OF_NOTHING']
 * ```
 * @category progress
 * @since 0.1.0
 */
export function subtractProgress(
  state: ProgressState,
  options: { readonly correction: ProgressState },
): CollectedProgress {
  checkArgument('state', state, ['cells']);
  checkArgument('options', options);
  checkArgument('options.correction', options.correction, ['cells']);
  const { correction } = options;
  const cells = [...state.cells];
  const findings: Finding[] = [];
  correction.cells.forEach((wrong, index) => {
    const { at, found } = findCell(cells, wrong);
    const rest = found ? remainder(found, wrong) : 'unreported';
    if (typeof rest === 'string') findings.push(refusal(wrong, { rest, index }));
    else if (rest.records === 0) cells.splice(at, 1);
    else cells[at] = rest;
  });
  return { state: { cells }, findings };
}

type Refusal = 'unreported' | 'highest';

function refusal(
  { indicatorId, place, period, amount }: ProgressCell,
  { rest, index }: { readonly rest: Refusal; readonly index: number },
): Finding {
  const params = { indicator: indicatorId, place, period };
  const where = { path: ['correction', 'cells', index] };
  if (rest === 'unreported' || amount.kind !== 'highest')
    return makeFinding(
      targetFindings,
      'CORRECTION_OF_NOTHING',
      { target: indicatorId, period: `${place} ${period}` },
      where,
    );
  return makeFinding(
    progressFindings,
    'SUBTRACTED_HIGHEST',
    { ...params, highest: statedText(amount.highest) },
    where,
  );
}

function remainder(cell: ProgressCell, wrong: ProgressCell): ProgressCell | Refusal {
  const records = cell.records - wrong.records;
  if (records < 0) return 'unreported';
  const amount = amountWithout(cell.amount, { wrong: wrong.amount, records });
  return typeof amount === 'string' ? amount : { ...cell, records, amount };
}

function amountWithout(
  amount: ProgressAmount,
  { wrong, records }: { readonly wrong: ProgressAmount; readonly records: number },
): ProgressAmount | Refusal {
  if (amount.kind === 'sum' && wrong.kind === 'sum') {
    const total = difference(amount.total, wrong.total);
    return records === 0 && total !== '0' ? 'unreported' : { kind: 'sum', total };
  }
  if (amount.kind === 'ratio' && wrong.kind === 'ratio') {
    const numerator = difference(amount.numerator, wrong.numerator);
    const denominator = difference(amount.denominator, wrong.denominator);
    const isRest = records === 0 && (numerator !== '0' || denominator !== '0');
    return isRest ? 'unreported' : { kind: 'ratio', numerator, denominator };
  }
  if (amount.kind === 'stated' && wrong.kind === 'stated') {
    const values = without(amount.values, { wrong: wrong.values, keyOf: statedText });
    return values ? { kind: 'stated', values } : 'unreported';
  }
  if (amount.kind === 'distinct' && wrong.kind === 'distinct') {
    const keyOf = ({ id }: DistinctMember): string => id;
    const members = without(amount.members, { wrong: wrong.members, keyOf });
    return members && (records > 0 || members.length === 0) ? { kind: 'distinct', members } : 'unreported';
  }
  if (amount.kind === 'highest' && wrong.kind === 'highest')
    return highestWithout(amount.highest, { wrong: wrong.highest, records });
  return 'unreported';
}

function difference(total: DecimalString, wrong: DecimalString): DecimalString {
  const sum = newSum();
  addText(sum, total);
  subtractText(sum, wrong);
  return sumText(sum);
}

function highestWithout(
  highest: StatedValue,
  { wrong, records }: { readonly wrong: StatedValue; readonly records: number },
): ProgressAmount | Refusal {
  const order = compareStated(wrong, highest);
  if (order > 0) return 'unreported';
  if (order < 0) return records < highest.times ? 'unreported' : { kind: 'highest', highest };
  const times = highest.times - wrong.times;
  if (times < 0) return 'unreported';
  if (times > 0) return { kind: 'highest', highest: { ...highest, times } };
  return records === 0 ? { kind: 'highest', highest } : 'highest';
}

function without<Item extends { readonly times: number }>(
  items: readonly Item[],
  { wrong, keyOf }: { readonly wrong: readonly Item[]; readonly keyOf: (item: Item) => string },
): readonly Item[] | undefined {
  const taken = new Map(wrong.map((item) => [keyOf(item), item.times]));
  const rest = items.map((item) => {
    const key = keyOf(item);
    const times = item.times - (taken.get(key) ?? 0);
    taken.delete(key);
    return { ...item, times };
  });
  if (taken.size > 0 || rest.some(({ times }) => times < 0)) return undefined;
  return rest.filter(({ times }) => times > 0);
}
