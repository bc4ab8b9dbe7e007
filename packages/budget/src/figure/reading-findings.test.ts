import { findingMessage, type Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { figure, type Extra } from '../../test/figure.js';
import { budgetFindings } from '../finding/budget-findings.js';
import type { FigureReadings } from './figure-readings.js';
import { readingFindings } from './reading-findings.js';
import { settleReadings } from './settle-readings.js';

const findingsOf = (...figures: readonly FigureReadings[]): readonly Finding[] =>
  readingFindings(settleReadings(figures));

function say(finding: Finding | undefined, language: 'vi' | 'en'): string {
  return finding ? findingMessage(finding, { language, catalogues: [budgetFindings] }) : 'nothing';
}

const yearly = (from: number, to = from): Extra => ({ series: 's', period: { from, to } });

describe('an ambiguous number', () => {
  it('is reported with every reading in đồng and what settled it', () => {
    const [finding] = findingsOf(figure('a', '4,8 tỷ'), figure('b', '1,100 tỷ'));
    expect(finding).toEqual({
      code: 'AMBIGUOUS_NUMBER',
      severity: 'warning',
      path: ['figures', 'b'],
      params: {
        text: '1,100 tỷ',
        readings: '1100000000; 1100000000000',
        unit: 'đồng',
        chosen: '1100000000',
        settledBy: 'same-unit',
        evidence: 'a',
      },
    });
    expect(say(finding, 'vi')).toContain(
      '"1,100 tỷ" đọc được là 1.100.000.000 đồng hoặc 1.100.000.000.000 đồng; chọn 1.100.000.000 đồng vì các số khác cùng đơn vị trong tài liệu dùng dấu phẩy như vậy (a).',
    );
  });

  it('is reported as open when nothing settles it', () => {
    const [finding] = findingsOf(figure('b', '1,100 tỷ'));
    expect(finding?.params).toEqual({
      text: '1,100 tỷ',
      readings: '1100000000; 1100000000000',
      unit: 'đồng',
      settledBy: 'open',
    });
    expect(say(finding, 'en')).toContain(
      '1,100,000,000 đồng or 1,100,000,000,000 đồng; nothing in the document settles it.',
    );
  });

  it('shows both ends of a range', () => {
    const [finding] = findingsOf(figure('w', '4,8 triệu'), figure('a', 'từ 1,100 đến 1,200 triệu đồng'));
    expect(finding?.params['readings']).toBe('1100000–1200000; 1100000000–1200000000');
    expect(finding?.params['chosen']).toBe('1100000–1200000');
    expect(say(finding, 'en')).toContain('1,100,000–1,200,000 đồng was taken because');
  });

  it('keeps where it stands in its file', () => {
    const origin = { file: 'a.json', line: 3 };
    expect(findingsOf(figure('b', '1,100 tỷ', { origin }))[0]?.origin).toEqual(origin);
  });

  it('shows the two senses of a multiple as factors', () =>
    expect(findingsOf(figure('a', 'tăng 1,5 lần'))[0]?.params['readings']).toBe('1.5; 2.5'));

  it('is not found in a number with one reading or none', () =>
    expect(findingsOf(figure('a', '1.100 tỷ'), figure('b', 'vài tỷ'))).toEqual([]));
});

describe('a comma in two roles', () => {
  it('is shown by the figures in doubt first', () => {
    const codes = findingsOf(figure('a', '4,8 tỷ'), figure('b', '1,234,567 triệu'), figure('c', '1,100 tỷ'));
    expect(codes.find(({ code }) => code === 'MIXED_COMMA_ROLES')?.params).toEqual({
      decimal: '"1,100 tỷ"',
      thousands: '"1,234,567 triệu"',
    });
  });

  it('is not found where every comma is before decimals', () =>
    expect(findingsOf(figure('a', '4,8 tỷ'), figure('b', '1.234.567 đồng'))).toEqual([]));
});

describe('an amount over several years', () => {
  it('is reported with the series read both ways', () => {
    const [finding, ...others] = findingsOf(
      figure('a', '3 tỷ', yearly(2021)),
      figure('b', '8 tỷ', yearly(2022, 2025)),
    );
    expect(others).toEqual([]);
    expect(finding?.code).toBe('AMOUNT_SPANS_YEARS');
    expect(finding?.params).toEqual({
      text: '8 tỷ',
      from: '2022',
      to: '2025',
      seriesTotalVnd: '11000000000',
      seriesTotalPerYearVnd: '35000000000',
    });
  });

  it('does not count an open amount of its series as zero', () => {
    const finding = findingsOf(
      figure('a', '3,500 tỷ', yearly(2021)),
      figure('b', '8 tỷ', yearly(2022, 2025)),
    ).find(({ code }) => code === 'AMOUNT_SPANS_YEARS');
    expect(finding?.params).toEqual({ text: '8 tỷ', from: '2022', to: '2025' });
    expect(say(finding, 'vi')).toContain('"8 tỷ": là số chung cho 2022–2025 hay là số của mỗi năm?');
    expect(say(finding, 'en')).toContain('"8 tỷ": does it cover 2022–2025 together, or each year?');
  });

  it('does not add counts of the same series to its amounts', () =>
    expect(
      findingsOf(figure('n', '22 đề án', yearly(2021)), figure('b', '8 tỷ', yearly(2022, 2025)))[0]?.params[
        'seriesTotalVnd'
      ],
    ).toBe('8000000000'));

  it('asks nothing where the wording says that it is for each year', () =>
    expect(findingsOf(figure('b', '8 tỷ đồng/năm', yearly(2022, 2025)))).toEqual([]));

  it('counts an amount for each year as often as it is paid, under both readings', () => {
    const [finding] = findingsOf(
      figure('a', '1 tỷ đồng/năm', yearly(2021, 2022)),
      figure('b', '6 tỷ', yearly(2023, 2025)),
    );
    expect([finding?.params['seriesTotalVnd'], finding?.params['seriesTotalPerYearVnd']]).toEqual([
      '8000000000',
      '20000000000',
    ]);
  });

  it('asks nothing of a single year, of another series or of counts', () =>
    expect(
      findingsOf(
        figure('a', '3 tỷ', yearly(2021)),
        figure('b', '8 tỷ', { period: { from: 2022, to: 2025 } }),
        figure('c', '8 đề án', yearly(2022, 2025)),
      ),
    ).toEqual([]));

  it('adds a long series up once', () => {
    const rows = Array.from({ length: 5000 }, (_, index) =>
      figure(`f${index}`, '1 đồng', yearly(2021, 2025)),
    );
    const findings = findingsOf(...rows);
    expect(findings.length).toBe(5000);
    expect(findings[0]?.params['seriesTotalPerYearVnd']).toBe('25000');
  });
});
