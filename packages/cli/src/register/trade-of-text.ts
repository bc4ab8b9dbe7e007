import { tradeGroups, type TradeGroup } from '@khuyencong/law/eligibility';
import { foldVietnamese } from '@khuyencong/model';

const keyOf = (text: string): string => foldVietnamese(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));

const groups: ReadonlyMap<string, TradeGroup> = new Map(
  tradeGroups.flatMap(({ id, label: { vi, en } }) => [id, vi, en].map((name) => [keyOf(name), id] as const)),
);

const longestText = 200;

/** The group of trades that a text names, by its identifier or name; what a trade belongs to is never guessed. */
export function tradeGroupOf(text: string | null): TradeGroup | undefined {
  return text === null || text.length > longestText ? undefined : groups.get(keyOf(text));
}
