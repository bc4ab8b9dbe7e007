import { describe, expect, it } from 'vitest';
import { parseVnd } from './parse-vnd.js';

describe('parseVnd', () => {
  it.each([
    ['4,8 tỷ đồng', '4800000000'],
    ['1 tỷ 200 triệu đồng', '1200000000'],
    ['3.562 triệu đồng', '3562000000'],
    ['52.379,9 triệu đồng', '52379900000'],
    ['1.500.000 đ', '1500000'],
    ['1.500.000₫', '1500000'],
    ['1.500.000 đồng./.', '1500000'],
    ['1,5tr', '1500000'],
    ['15 tr.đồng', '15000000'],
    ['650 triệu', '650000000'],
    ['-1,5 tỷ', '-1500000000'],
    ['−1,5 tỷ', '-1500000000'],
    ['(1.500) đồng', '-1500'],
    ['VND1.35 billion', '1350000000'],
    ['VNĐ 5.000', '5000'],
    ['1 500 000 đồng', '1500000'],
    ['4,8 TỶ ĐỒNG'.normalize('NFD'), '4800000000'],
  ])('reads "%s" as %s', (text, amountVnd) => expect(parseVnd(text, {}).amountVnd).toBe(amountVnd));

  it.each([
    ['(1.500)', '-1500000000'],
    ['1.500', '1500000000'],
    ['52.379,9', '52379900000'],
    ['1,234,567.5', '1234567500000'],
    ['5 tỷ', '5000000000'],
    ['hơn 1.500', '1500000000'],
    [0.054, '54000'],
    [1500.125, '1500125000'],
    [-2, '-2000000'],
    [-0, '0'],
    [123456789012345, '123456789012345000000'],
  ])('reads %o in a column of triệu đồng as %s', (cell, amountVnd) =>
    expect(parseVnd(cell, { unit: 'triệu đồng' }).amountVnd).toBe(amountVnd),
  );

  it('keeps both readings of a comma before three digits', () => {
    const parsed = parseVnd('485,344 triệu đồng', { path: ['budget', 2] });
    expect(parsed.amountVnd).toBeUndefined();
    expect(parsed.readings.map(({ value }) => value)).toEqual(['485344000', '485344000000']);
    expect(parsed.settledBy).toBe('open');
    expect(parsed.findings.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['AMBIGUOUS_NUMBER', 'warning', ['budget', 2]],
    ]);
  });

  it.each([
    ['vi', '485344000'],
    ['en', '485344000000'],
  ] as const)(
    'follows the caller who says that numbers are printed as in %s, and records it',
    (marks, amountVnd) => {
      const parsed = parseVnd('485,344 triệu đồng', { marks });
      expect([parsed.amountVnd, parsed.settledBy]).toEqual([amountVnd, 'caller']);
      expect(parsed.readings.map(({ value }) => value).toSorted()).toEqual(['485344000', '485344000000']);
      expect(parsed.findings.map(({ code, severity }) => [code, severity])).toEqual([
        ['AMBIGUOUS_NUMBER', 'info'],
      ]);
    },
  );

  it('says that the unit settled it where đồng have no decimals', () => {
    const parsed = parseVnd('1,500 đồng', {});
    expect([parsed.amountVnd, parsed.settledBy, parsed.findings]).toEqual(['1500', 'unit', []]);
    expect(parseVnd('1.500 đồng', {}).settledBy).toBe('one-reading');
    expect(parseVnd('1,500,000 đồng', {}).settledBy).toBe('one-reading');
  });

  it('keeps the words that limit the amount', () => {
    const { amountVnd, quantity, unread } = parseVnd('kinh phí hỗ trợ gần 1,5 tỷ đồng', {});
    expect([amountVnd, quantity?.qualifier, unread]).toEqual(['1500000000', 'nearly', ['kinh phí hỗ trợ']]);
  });

  it('keeps both signs where brackets may be an aside', () =>
    expect(parseVnd('(1.500 đồng)', {}).readings.map(({ value }) => value)).toEqual(['1500', '-1500']));

  it('hands no control characters on', () =>
    expect(parseVnd('\u001b[31m5\u0007', {}).findings[0]?.params['text']).toBe(' [31m5 '));

  it.each([
    ['brackets', '('.repeat(1000)],
    ['minus signs', '-'.repeat(999) + '5'],
    ['dots', '1.'.repeat(500)],
    ['spaces', `1${' '.repeat(998)}x`],
    ['a long text', '9'.repeat(1_000_000)],
    ['a text of amounts', '1 tỷ '.repeat(200)],
  ])('is done with %s at once', (_, text) =>
    expect(parseVnd(text, { unit: 'triệu đồng' }).findings.length).toBeGreaterThan(0),
  );

  it.each([
    ['Bốn tỷ tám trăm triệu đồng chẵn', '4800000000', 'one-reading'],
    ['Bằng chữ: Mười lăm triệu đồng', '15000000', 'one-reading'],
    ['10 tỷ đồng (Bằng chữ: Mười tỷ đồng chẵn)', '10000000000', 'one-reading'],
    ['10.500.000 (mười triệu năm trăm nghìn đồng)', '10500000', 'one-reading'],
    ['500 triệu đồng (năm trăm triệu)', '500000000', 'one-reading'],
    ['3,562 triệu đồng (ba tỷ năm trăm sáu mươi hai triệu đồng)', '3562000000', 'words'],
    ['3,562 triệu đồng; bằng chữ: ba triệu năm trăm sáu mươi hai nghìn đồng./.', '3562000', 'words'],
  ])('reads "%s" with its words as %s', (text, amountVnd, settledBy) =>
    expect(parseVnd(text)).toMatchObject({ amountVnd, settledBy }),
  );

  it('leaves an amount open that its words contradict', () => {
    const parsed = parseVnd('10 tỷ đồng (Bằng chữ: Mười một tỷ đồng)');
    expect(parsed.amountVnd).toBeUndefined();
    expect(parsed.readings.map(({ value }) => value)).toEqual(['10000000000', '11000000000']);
    expect(parsed.findings.map(({ code }) => code)).toEqual(['AMOUNT_WORDS_DIFFER']);
  });

  it.each(['~5 triệu', '~ 5 triệu', '≈5 triệu', '≈ 5 triệu', 'khoảng 5 triệu'])(
    'reads "%s" as about 5 million, and says so',
    (text) => {
      const { quantity, findings } = parseVnd(text);
      expect(quantity).toMatchObject({ value: '5000000', qualifier: 'about' });
      expect(findings.map(({ code }) => code)).toEqual(['AMOUNT_QUALIFIED']);
    },
  );

  it('reads the mark between two amounts as a range', () =>
    expect(parseVnd('5 ~ 10 triệu').readings).toMatchObject([
      { min: '5000000', max: '10000000', qualifier: 'range' },
    ]));

  it.each([
    '±5 triệu',
    '~(5 triệu)',
    '(5 triệu',
    '?5 triệu',
    '*5 triệu',
    '=5 triệu',
    '...5 triệu',
    '/5 triệu',
    '٫5 triệu',
  ])('does not drop the mark before "%s"', (text) => {
    const { amountVnd, findings } = parseVnd(text);
    expect([amountVnd, findings.map(({ code }) => code)]).toEqual([undefined, ['AMOUNT_UNREADABLE']]);
  });

  it.each(['+5 triệu', '“5 triệu', '₫5.000.000', 'Hỗ trợ:5 triệu'])('reads "%s"', (text) =>
    expect(parseVnd(text).amountVnd).toBe('5000000'),
  );

  it.each(["1'500'000 đồng", '3x500 triệu đồng', '1e3 triệu'])('reads no tail of "%s"', (text) =>
    expect(parseVnd(text)).toMatchObject({ readings: [], findings: [{ code: 'AMOUNT_UNREADABLE' }] }),
  );
});
