import type { FoundQuantity, Quantity } from '@khuyencong/model';

const times: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'năm',
  'quý',
  'tháng',
  'ngày',
  'year',
  'month',
  'day',
]);
const wholeBefore = /(?<!\p{L})(?:trong|trên)\s+(?:tổng\s+)?số\s*$/iu;
const fromBefore = /(?:(?<!\p{L})(?:từ|from)\s*)$/iu;
const levelAfter = /^\s*(?:lên|xuống|còn)(?!\p{L})/iu;
const multipleBefore = /(?<!\p{L})(?:lên|gấp|tăng)\s*$/iu;
const comparedAfter = /^\s*(?:so với|compared)(?!\p{L})/iu;
const nextDemand = /[,;\n]|(?<!\.)\.(?!\.)|(?<!\p{L})(?:và|and)(?!\p{L})/iu;

/**
 * Numbers that ask for nothing by themselves: a time ("trong 5 năm"), the whole ("trong số 40 cơ sở"), where a rise begins ("từ 60% lên
 * 75%"), a multiple whose growth stands too far away, and what each thing behind a share has to do ("70% cơ sở có doanh thu tăng 10%").
 */
export function demandsNothing(
  text: string,
  {
    found,
    chosen,
    index,
  }: {
    readonly found: readonly FoundQuantity[];
    readonly chosen: readonly Quantity[];
    readonly index: number;
  },
): boolean {
  const [piece, quantity, earlier] = [found[index], chosen[index], found[index - 1]];
  if (!piece || !quantity) return true;
  const before = text.slice(earlier?.end ?? 0, piece.start);
  const starts = /^(?:từ|from)\s/iu.test(piece.text) || fromBefore.test(before);
  const isCondition =
    quantity.kind === 'growth' && chosen[index - 1]?.kind === 'share' && !nextDemand.test(before);
  const isMultiple =
    quantity.kind === 'count' &&
    quantity.unit === 'lần' &&
    (multipleBefore.test(before) || comparedAfter.test(text.slice(piece.end)));
  return (
    isMultiple ||
    times.has(quantity.unit) ||
    wholeBefore.test(before) ||
    (starts && levelAfter.test(text.slice(piece.end))) ||
    isCondition
  );
}
