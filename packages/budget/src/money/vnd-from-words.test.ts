import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vndFromWords } from './vnd-from-words.js';
import { vndInWords } from './vnd-in-words.js';

describe('vndFromWords', () => {
  it('undoes vndInWords at any size', () => {
    const amount = fc.oneof(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.integer({ min: 0, max: 2_000_000 }).map(BigInt),
      fc
        .tuple(fc.integer({ min: 1, max: 999 }), fc.nat(20))
        .map(([lead, zeros]) => BigInt(lead) * 10n ** BigInt(zeros)),
    );
    const decimals = fc.oneof(fc.constant(''), fc.stringMatching(/^\.[0-9]{0,5}[1-9]$/));
    fc.assert(
      fc.property(
        amount,
        decimals,
        fc.constantFrom('chẵn' as const, 'none' as const),
        (whole, tail, ending) => {
          const amountVnd = `${whole}${tail}` as '0';
          expect(vndFromWords(vndInWords(amountVnd, { ending }))).toBe(amountVnd);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['Bốn tỷ tám trăm triệu đồng chẵn', '4800000000'],
    ['bốn tỉ, tám trăm triệu đồng./.', '4800000000'],
    ['Một trăm lẻ năm ngàn đồng Việt Nam chẵn.', '105000'],
    ['hai mươi bốn triệu đồng', '24000000'],
    ['Mười lăm đồng', '15'],
    ['không đồng', '0'],
    ['hai phẩy năm đồng', '2.5'],
    ['âm không phẩy không năm đồng', '-0.05'],
    ['một phẩy hai mươi mốt đồng', '1.21'],
    ['một phẩy không trăm linh năm đồng', '1.005'],
  ])('reads "%s" as %s', (words, amountVnd) => expect(vndFromWords(words)).toBe(amountVnd));

  it.each([
    'một tỷ hai đồng',
    'một trăm hai đồng',
    'một mươi đồng',
    'mười hai ba đồng',
    'hai tỷ',
    'đồng',
    '',
    'triệu đồng',
    'ba triệu hai triệu đồng',
    'gần hai tỷ đồng',
    'hai phẩy năm tỷ đồng',
    'hai phẩy đồng',
    'phẩy năm đồng',
    'hai phẩy năm không đồng',
    'hai phẩy mười đồng',
    'hai phẩy năm phẩy năm đồng',
    'constructor đồng',
  ])('reads no amount in "%s"', (words) => expect(vndFromWords(words)).toBeUndefined());
});
