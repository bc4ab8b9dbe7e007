import { toDecimalString, type DecimalString } from '../decimal/decimal-string.js';
import { Exact } from '../decimal/exact.js';
import { unitAt, type Scan, type Step, type Term } from './scan.js';
import type { Unit } from './unit.js';

const tally = /^\d{1,3}$/;
/** What may follow "1 tỷ 2" with a space in it: a word or "2." could make another thing of the number. */
const clauseEnds: ReadonlySet<string> = new Set([',', ';']);

/**
 * "1 tỷ rưỡi", "1tr2", "1 tỷ 200": what comes after a whole number of a large unit without a unit of its own. One digit or two behind a
 * space may stand for tenths of the unit or for thousandths, so both come back.
 */
export function restOfAmount(
  scan: Scan,
  sum: Step<readonly Term[]>,
  last: Unit,
): Step<readonly Term[]> | undefined {
  const word = scan.tokens[sum.next - 1]?.text ?? '';
  if (last.measure !== 'money' || last.factor.length < 4 || word === 'đồng' || word === 'đ') return undefined;
  return halfAt(scan, sum, last) ?? tallyAt(scan, sum, last);
}

function halfAt(scan: Scan, sum: Step<readonly Term[]>, last: Unit): Step<readonly Term[]> | undefined {
  // "1 nghìn tỷ rưỡi" is half a thousand billions more to some and half a billion to others.
  const isPlain = last.factor.length <= '1000000000'.length;
  if (scan.tokens[sum.next]?.text !== 'rưỡi' || !isPlain) return undefined;
  const next = sum.next + 1;
  return { value: added(sum.value, [share(last, '0.5')]), next: behindDong(scan, next) ?? next };
}

function tallyAt(scan: Scan, sum: Step<readonly Term[]>, last: Unit): Step<readonly Term[]> | undefined {
  const token = scan.tokens[sum.next];
  if (token?.kind !== 'number' || !tally.test(token.text)) return undefined;
  const next = sum.next + 1;
  const dong = behindDong(scan, next);
  if (dong === undefined && (unitAt(scan, next) || !(token.glued ? endsGlued(scan, next) : ends(scan, next))))
    return undefined;
  const tenths = share(last, `0.${token.text}`);
  const thousandths = share(last, toDecimalString(new Exact(token.text).div(1000)));
  const parts = token.glued && token.text.length === 1 ? [tenths] : [tenths, thousandths];
  if (dong === undefined) return { value: added(sum.value, parts), next };
  if (token.glued) return { value: added(sum.value, parts), next: dong };
  const asPrinted = toDecimalString(new Exact(token.text));
  return { value: added(sum.value, [asPrinted, tenths]), next: dong };
}

/** So much of a unit, in its base. */
function share({ factor }: Unit, of: string): DecimalString {
  return toDecimalString(new Exact(factor).times(of));
}

function added(sum: readonly Term[], parts: readonly DecimalString[]): readonly Term[] {
  return sum.flatMap((term) =>
    [...new Set(parts)].map((part) => ({
      ...term,
      value: toDecimalString(new Exact(term.value).plus(part)),
    })),
  );
}

/** The token behind a "đồng" that closes the amount. */
function behindDong(scan: Scan, at: number): number | undefined {
  const unit = unitAt(scan, at);
  return unit?.value.measure === 'money' && unit.value.factor === '1' ? unit.next : undefined;
}

function ends({ tokens }: Scan, at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined || clauseEnds.has(token.text) || (token.text === '.' && at === tokens.length - 1)
  );
}

/** "1tr2kg" and "1tr2-3" go on. */
function endsGlued({ tokens }: Scan, at: number): boolean {
  const token = tokens[at];
  return token?.kind !== 'number' && !(token?.glued === true && token.kind === 'word');
}
