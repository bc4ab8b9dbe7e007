import { describe, expect, it } from 'vitest';
import { options } from '../../test/track.js';
import { parseTarget } from './parse-target.js';

/** Every rule as one line. */
function rulesOf(text: string): readonly string[] {
  return parseTarget(text, options).rules.map(({ quantity: { kind, unit }, accepts, direction }) => {
    const [open, close] = [accepts.minInclusive ? '[' : '(', accepts.maxInclusive ? ']' : ')'];
    return `${direction} ${open}${accepts.min ?? ''},${accepts.max ?? ''}${close} ${unit} ${kind}`;
  });
}

describe('parseTarget', () => {
  it.each([
    ['hỗ trợ 17 cơ sở', ['reach [17,17] cơ sở count']],
    ['giải ngân 4,8 tỷ đồng', ['reach [4800000000,4800000000] đồng money']],
    ['ít nhất 30% địa phương', ['reach [30,) % share']],
    ['hơn 300 lao động', ['reach (300,) lao động count']],
    ['tăng 5-5,4%/năm', ['reach [5,5.4] %/năm growth']],
    ['giảm 2%/năm', ['stay-below [-2,-2] %/năm growth']],
    ['giảm 2-3%/năm', ['stay-below [-3,-2] %/năm growth']],
    ['không quá 5 đề án', ['stay-below [0,5] đề án count']],
    ['dưới 5 đề án', ['stay-below [0,5) đề án count']],
    ['khoảng 300 lượt cơ sở', ['reach [285,315] lượt cơ sở count']],
    ['gần 300 cơ sở', ['reach [0,300) cơ sở count']],
    ['hàng nghìn lao động', ['reach (,) lao động count']],
    ['17 cơ sở và 5 lớp', ['reach [17,17] cơ sở count', 'reach [5,5] lớp count']],
    ['nâng cao nhận thức', []],
  ])('reads "%s" as %o', (text, rules) => expect(rulesOf(text)).toEqual(rules));

  it('hands an ambiguous number back with both readings and makes no rule of anything', () => {
    const { rules, open } = parseTarget('giải ngân 1,100 tỷ đồng cho 17 cơ sở', options);
    expect(rules).toEqual([]);
    expect(open.map(({ wording, readings }) => [wording, readings.map(({ value }) => value)])).toEqual([
      ['1,100 tỷ đồng', ['1100000000', '1100000000000']],
    ]);
  });

  it('keeps a rhythm apart from the numbers', () => {
    const { rules, frequency } = parseTarget('2 năm/lần, khoảng 2 cuộc trong giai đoạn', options);
    expect(frequency).toEqual({ everyYears: '2', wording: '2 năm/lần' });
    expect(rules.map(({ accepts }) => [accepts.min, accepts.max])).toEqual([['1.9', '2.1']]);
  });

  it('takes no rhythm from a vague number of years', () =>
    expect(parseTarget('khoảng 2 năm/lần', options).frequency).toBeUndefined());

  it('says what it did not read', () =>
    expect(parseTarget('hỗ trợ 17 cơ sở', options).unread).toEqual(['hỗ trợ']));

  it('reads decomposed letters like composed ones', () =>
    expect(parseTarget('hỗ trợ 17 cơ sở'.normalize('NFD'), options)).toEqual(
      parseTarget('hỗ trợ 17 cơ sở', options),
    ));
});
