import { type Amount } from './amount.js';
import { eachBehind, joinEach, type EachWords } from './each-words.js';
import { phraseAt } from './phrase-index.js';
import type { Modality } from './quantity.js';
import { isReference } from './reference.js';
import { unitAt, type Scan, type Step } from './scan.js';
import type { Token } from './tokenize.js';
import { fallWords, growthWords, levelWords, modalityIndex, timeUnits } from './wording.js';

/** What the words around a number say about it. */
export interface Context {
  /** Tokens before the number that were understood. */
  readonly understood: readonly number[];
  readonly grows: boolean;
  readonly falls: boolean;
  /** "gấp 3 lần" and "lên 3 lần" are three times as much to everybody. */
  readonly multiplies: boolean;
  readonly modality?: Modality;
}

/** What follows a number: "/hộ", or the whole of a share. */
export interface Suffix extends EachWords {
  readonly of?: string;
}

/** How far a word such as "dự kiến" or "tăng" reaches to its number, in words; years and dates between do not count. */
const reach = 7;
const farthest = 20;
const sentenceEnds: ReadonlySet<string> = new Set(['.', ';', ':']);
/** Words of growth that begin another word. */
const otherwiseUsed: ReadonlySet<string> = new Set(['tăng cường', 'giảm nghèo']);

/** The words before a number in its own clause say whether it is a growth, an aim or an estimate. */
export function contextBefore({ tokens }: Scan, at: number): Context {
  const multiplies = tokens[at - 1]?.text === 'gấp';
  let context: Context = { understood: multiplies ? [at - 1] : [], grows: false, falls: false, multiplies };
  let sameClause = true;
  let words = 0;
  for (let cursor = at - 1; cursor >= Math.max(0, at - farthest); cursor--) {
    const token = tokens[cursor];
    if (!token || sentenceEnds.has(token.text)) break;
    if (token.kind === 'number' && !isReference(tokens, cursor)) break;
    if (token.kind === 'word' && ++words > reach) break;
    sameClause &&= token.text !== ',';
    const found = context.grows || context.falls;
    const changes =
      sameClause && !found && !otherwiseUsed.has(`${token.text} ${tokens[cursor + 1]?.text ?? ''}`);
    const grows = changes && growthWords.has(token.text);
    const falls = changes && fallWords.has(token.text);
    const modality = context.modality === undefined ? phraseAt(modalityIndex, tokens, cursor) : undefined;
    if (!modality && !grows && !falls) continue;
    const until = modality?.next ?? cursor + 1;
    context = {
      ...context,
      ...(grows && { grows }),
      ...(falls && { falls }),
      ...(modality && { modality: modality.meaning }),
      understood: [...context.understood, ...indices(cursor, until)],
    };
  }
  // "tăng lên 3 lần" is three times as much too.
  const reaches = context.grows && levelWords.has(tokens[at - 1]?.text ?? '');
  return reaches ? { ...context, multiplies: true } : context;
}

/** "tăng", "giảm", "gấp" and the like. */
export function isChangeWord(word: string): boolean {
  return growthWords.has(word) || fallWords.has(word) || word === 'gấp';
}

function indices(from: number, until: number): readonly number[] {
  return Array.from({ length: until - from }, (_, offset) => from + offset);
}

export function suffixAt(scan: Scan, at: number, amounts: readonly Amount[]): Step<Suffix> {
  const per: string[] = [];
  let cursor = at;
  for (let each = eachAt(scan, cursor); each; each = eachAt(scan, cursor)) {
    per.push(each.value);
    cursor = each.next;
  }
  const each = eachBehind(scan, cursor, amounts);
  const written = joinEach(per.length > 0 ? { per: per.join('/') } : {}, each.value);
  if (each.next > at) return { value: written, next: each.next };
  return amounts[0]?.measure === 'share' ? wholeAt(scan, cursor) : { value: {}, next: cursor };
}

/** "/hộ", "/01 mô hình", "a year". */
function eachAt(scan: Scan, at: number): Step<string> | undefined {
  const mark = scan.tokens[at]?.text;
  if (mark === 'a' || mark === 'per') {
    const unit = unitAt(scan, at + 1);
    return unit && { value: unit.value.name, next: unit.next };
  }
  if (mark !== '/') return undefined;
  const one = isOne(scan.tokens[at + 1]) ? 1 : 0;
  const word = scan.tokens[at + 1 + one];
  const unit = unitAt(scan, at + 1 + one);
  if (word?.kind !== 'word' || (one === 1 && !unit)) return undefined;
  return { value: unit?.value.name ?? word.text, next: unit?.next ?? at + 2 };
}

const fillers: ReadonlySet<string> = new Set(['các', 'số', 'of', 'the']);

/** The whole of a share: "30% địa phương", "100% các đề án", "30% of provinces". */
function wholeAt(scan: Scan, at: number): Step<Suffix> {
  let cursor = at;
  while (fillers.has(scan.tokens[cursor]?.text ?? '')) cursor += 1;
  const whole = unitAt(scan, cursor);
  return whole && !timeUnits.has(whole.value.base)
    ? { value: { of: whole.value.name }, next: whole.next }
    : { value: {}, next: at };
}

/** "/01 mô hình", "/một cơ sở". */
function isOne(token: Token | undefined): boolean {
  return token !== undefined && (/^0*1$/.test(token.text) || token.text === 'một');
}
