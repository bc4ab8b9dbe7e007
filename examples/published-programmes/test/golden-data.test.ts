import { acceptedValues } from '@khuyencong/targets';
import type { CheckedFigures } from 'khuyencong';
import { describe, expect, it } from 'vitest';
import { checked } from './checked.js';

function totals({ totals: all }: CheckedFigures): readonly unknown[] {
  return all.map(({ totalId, status, sum, total, difference }) => [totalId, status, sum, total, difference]);
}

describe('Kiên Giang 2024', async () => {
  const document = await checked('kien-giang-2024');
  const finding = (code: string) => document.findings.filter((each) => each.code === code);

  it('is short of its total by 155 million đồng', () => {
    expect(totals(document)).toContainEqual([
      'total-2024',
      'short',
      '4940000000',
      '5095000000',
      '-155000000',
    ]);
  });

  it('leaves 972 million đồng of the local budget', () => {
    expect(totals(document)).toContainEqual([
      'local-money',
      'partial',
      '2590000000',
      '3562000000',
      '-972000000',
    ]);
    const local = document.totals.find(({ totalId }) => totalId === 'local-money');
    expect(local?.remainder).toEqual({
      min: '972000000',
      max: '972000000',
      minInclusive: true,
      maxInclusive: true,
    });
  });

  it('uses the comma in two roles', () => {
    const [mixed] = finding('MIXED_COMMA_ROLES');
    expect(mixed?.params['decimal']).toContain('5,095 tỷ đồng');
    expect(mixed?.params['decimal']).toContain('1,100 tỷ đồng');
    expect(mixed?.params['thousands']).toContain('3,562 triệu đồng');
  });

  it('reads every comma with both readings and what settled it', () => {
    const readings = finding('AMBIGUOUS_NUMBER').map(({ params }) => [
      params['readings'],
      params['settledBy'],
    ]);
    expect(readings).toEqual([
      ['5095000000; 5095000000000', 'same-unit'],
      ['1100000000; 1100000000000', 'same-unit'],
      ['2840000000; 2840000000000', 'same-unit'],
      ['3562000; 3562000000', 'scale'],
      ['2590000; 2590000000', 'scale'],
    ]);
    expect(finding('AMBIGUOUS_NUMBER')[1]?.params['text']).toBe('tổng kinh phí là 1,100 tỷ đồng');
  });

  it('keeps award results as exact ratios', () => {
    const value = (id: string) => document.figures.find(({ figure }) => figure.id === id)?.quantity?.value;
    expect(value('award-establishments-2023')).toBe('100/102');
    expect(
      document.funnel.levels.map(({ year, level, recognisedShare }) => [year, level, recognisedShare]),
    ).toEqual([
      ['2023', 'province', { numerator: '177', denominator: '179' }],
      ['2023', 'national', { numerator: '6', denominator: '12' }],
    ]);
  });
});

describe('Thái Nguyên 2014–2020', async () => {
  const document = await checked('thai-nguyen-2014-2020');

  it('is over by 5 local projects and equal in national ones', () => {
    expect(totals(document)).toEqual([
      ['local-total', 'over', '193', '188', '5'],
      ['national-total', 'equal', '22', '22', '0'],
    ]);
  });
});

describe('Đồng Nai 2021–2025', async () => {
  const document = await checked('dong-nai-2021-2025');
  const params = (code: string) => document.findings.find((finding) => finding.code === code)?.params;

  it('has more products at the national level than at the provincial one', () => {
    expect(document.funnel.levels.map(({ level, recognised }) => [level, recognised?.printed])).toEqual([
      ['province', '20'],
      ['national', '22'],
    ]);
    expect(params('FUNNEL_GROWS_UPWARD')).toMatchObject({ upperCount: '22', lowerCount: '20' });
  });

  it('accepts ranges of growth', () => {
    const ranges = document.targets
      .flatMap(({ parsed }) => parsed.rules)
      .filter((rule) => rule.kind === 'yearly-growth')
      .map(({ limit, unit }) => ({ accepts: acceptedValues(limit), unit }));
    expect(ranges.map(({ accepts, unit }) => [accepts.min, accepts.max, unit])).toEqual([
      ['5', '5.4', '%/năm'],
      ['5.2', '6', '%/năm'],
    ]);
  });

  it('has an amount over two years with two meanings', () => {
    const spans = { seriesTotalVnd: '12800000000', seriesTotalPerYearVnd: '15500000000' };
    expect(params('AMOUNT_SPANS_YEARS')).toMatchObject(spans);
  });
});

describe('An Giang 2021–2025', async () => {
  const { targets, findings } = await checked('an-giang-2021-2025');

  it('has eleven targets that cannot be judged for want of results', () => {
    expect(targets.map(({ progress }) => [progress.status, progress.missing])).toEqual(
      Array.from({ length: 11 }, () => ['cannot-tell', 'actuals']),
    );
    expect(findings.map(({ code }) => code)).not.toContain('TARGET_NOT_MET');
  });
});

describe('the national programme 2019–2020', async () => {
  const { targets } = await checked('national-2019-2020');

  it('reads both targets as shares', () => {
    const rules = targets.flatMap(({ parsed }) => parsed.rules);
    expect(rules.map((rule) => rule.kind === 'share' && [rule.limit, rule.assigned])).toEqual([
      [{ kind: 'at-least', value: '30' }, undefined],
      [{ kind: 'equal', value: '100' }, true],
    ]);
  });
});
