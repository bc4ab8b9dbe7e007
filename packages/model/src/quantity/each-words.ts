import type { Amount } from './amount.js';
import { phraseAt, indexPhrases, type PhraseIndex } from './phrase-index.js';
import { isReference } from './reference.js';
import { unitAt, type Scan, type Step } from './scan.js';
import { timeUnits } from './wording.js';

/** What words say an amount of money is for: each of something, or the mean of several. */
export interface EachWords {
  readonly per?: string;
  readonly average?: true;
}

/** How far "mỗi năm" reaches forward to its amount, in words. */
const reach = 7;
const farthest = 20;
const clauseEnds: ReadonlySet<string> = new Set(['.', ';', ':', ',']);
/** These say "each" before whatever stands next. */
const eachWords: ReadonlySet<string> = new Set(['mỗi', 'each', 'every']);
/** These say it only before what can be counted: "đã từng" is another word. */
const eachCounted: ReadonlySet<string> = new Set(['từng', 'một']);
/** "hàng năm", "hằng tháng". */
const everyTime: ReadonlySet<string> = new Set(['hàng', 'hằng']);
const leads: ReadonlySet<string> = new Set(['cho', 'trên', 'for']);
const adverbs: ReadonlyMap<string, string> = new Map([
  ['annually', 'năm'],
  ['yearly', 'năm'],
  ['quarterly', 'quý'],
  ['monthly', 'tháng'],
]);
const averageIndex: PhraseIndex<true> = /* @__PURE__ */ indexPhrases(
  ['bình quân', 'trung bình', 'on average', 'average', 'averaging'].map((words) => [words, true] as const),
);

/** "mỗi năm", "từng cơ sở", "hàng năm", "annually". Other readers of counts and shares find their own rhythm. */
function eachAt(scan: Scan, at: number): Step<string> | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const adverb = adverbs.get(token.text);
  if (adverb !== undefined) return { value: adverb, next: at + 1 };
  const unit = unitAt(scan, at + 1);
  if (everyTime.has(token.text)) {
    return unit && timeUnits.has(unit.value.base) ? { value: unit.value.name, next: unit.next } : undefined;
  }
  if (unit && (eachWords.has(token.text) || eachCounted.has(token.text))) {
    return { value: unit.value.name, next: unit.next };
  }
  const word = scan.tokens[at + 1];
  return eachWords.has(token.text) && word?.kind === 'word' ? { value: word.text, next: at + 2 } : undefined;
}

/** "mỗi cơ sở 20 triệu đồng/năm" is for each of both. */
export function joinEach(outer: EachWords, inner: EachWords): EachWords {
  const per = [...new Set([outer.per, inner.per].flatMap((each) => each?.split('/') ?? []))].join('/');
  const average = outer.average ?? inner.average;
  return { ...(per !== '' && { per }), ...(average && { average }) };
}

/** "… mỗi năm", "… bình quân một đề án", "… cho từng cơ sở", right behind an amount of money. */
export function eachBehind(scan: Scan, at: number, [amount]: readonly Amount[]): Step<EachWords> {
  if (amount?.measure !== 'money') return { value: {}, next: at };
  const mean = phraseAt(averageIndex, scan.tokens, at);
  const start = mean?.next ?? at;
  const lead = leads.has(scan.tokens[start]?.text ?? '') ? 1 : 0;
  const each = eachAt(scan, start + lead);
  const value = { ...(mean && { average: true as const }), ...(each && { per: each.value }) };
  return { value, next: each?.next ?? start };
}

/** The same words before an amount of money, in its own clause: "bình quân mỗi đề án 500 triệu đồng". */
export function eachBefore(
  scan: Scan,
  at: number,
  [amount]: readonly Amount[],
): { readonly value: EachWords; readonly understood: readonly number[] } {
  let value: EachWords = {};
  const understood: number[] = [];
  if (amount?.measure !== 'money') return { value, understood };
  let words = 0;
  for (let cursor = at - 1; cursor >= Math.max(0, at - farthest) && words <= reach; cursor--) {
    const token = scan.tokens[cursor];
    if (!token || clauseEnds.has(token.text)) break;
    if (token.kind === 'number' && !isReference(scan.tokens, cursor)) break;
    if (token.kind === 'word') words += 1;
    const mean = phraseAt(averageIndex, scan.tokens, cursor);
    const each = token.text === 'một' ? undefined : eachAt(scan, cursor);
    const until = mean?.next ?? each?.next ?? cursor;
    for (let word = cursor; word < until; word++) understood.push(word);
    value = joinEach({ ...(each && { per: each.value }), ...(mean && { average: true }) }, value);
  }
  return { value, understood };
}
