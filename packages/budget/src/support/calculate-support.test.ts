import { supportNorms, type SupportNorm, type SupportNormSet } from '@khuyencong/law/norms';
import { evaluateExplanation, renderExplanation } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { calculateSupport, calculateSupports } from './calculate-support.js';
import type { SupportOptions, SupportRequest, SupportRounding } from './support-request.js';

const machinery: SupportRequest = {
  activity: 'machinery-tech-transfer',
  level: 'national',
  costVnd: '500000000',
};
const in2020: SupportOptions = { asOf: '2020-06-30', norms: supportNorms };
const in2016: SupportOptions = { asOf: '2016-01-01', norms: supportNorms };

const citation = { instrument: '01/2099/TT-BTC', article: '8', verified: 'clause' } as const;
const label = { vi: 'Dự thảo', en: 'Draft' };
const draft = (
  activity: SupportNorm['activity'],
  rule: SupportNorm['rule'],
  kind: SupportNorm['kind'] = 'support',
): SupportNorm => ({
  id: `draft-${activity}`,
  activity,
  kind,
  level: 'national',
  label,
  rule,
  unit: { vi: 'cơ sở', en: 'establishment' },
  from: '2020-01-01',
  citation,
});
const draftNorms: SupportNormSet = {
  norms: [
    draft('machinery-tech-transfer', { shape: 'lower-of', ratePercent: '50', ceilingVnd: '300000000' }),
    draft(
      'technology-line',
      { shape: 'multiplier', multiplier: '1.5', of: 'machinery-tech-transfer' },
      'multiplier',
    ),
    draft('priority-multiplier', { shape: 'multiplier', multiplier: '1.2' }, 'multiplier'),
  ],
  gaps: [],
};

describe('calculateSupport where no single norm decides', () => {
  it('passes on that the norm is not known, with the document that should say it', () => {
    const support = calculateSupport({ ...machinery, activity: 'brand' }, in2020);
    expect(support).toMatchObject({
      status: 'not-known',
      subject: 'brand',
      answer: { instrument: '28/2018/TT-BTC' },
    });
    expect(support).not.toHaveProperty('supportVnd');
  });

  it('does not leave out a factor that is not known', () =>
    expect(calculateSupport({ ...machinery, priority: true }, in2020)).toMatchObject({
      status: 'not-known',
      subject: 'priority-multiplier',
    }));

  it('passes on that none is in force', () =>
    expect(calculateSupport(machinery, { asOf: '2019-12-31', norms: draftNorms })).toMatchObject({
      status: 'none-in-force',
      answer: { nearest: [{ id: 'draft-machinery-tech-transfer' }] },
    }));

  it('passes on that several overlap', () => {
    const norms = { norms: [...supportNorms.norms, ...draftNorms.norms], gaps: [] };
    expect(calculateSupport(machinery, { ...in2020, norms })).toMatchObject({ status: 'overlapping' });
  });

  it('has no figure for a norm that refers to other documents', () =>
    expect(calculateSupport({ ...machinery, activity: 'cleaner-production-pilot' }, in2016)).toMatchObject({
      status: 'no-figure',
      reason: 'by-reference',
      findings: [{ code: 'SUPPORT_BY_REFERENCE', params: { instruments: '221/2012/TTLT-BTC-BCT' } }],
    }));

  it('refuses a day that does not exist', () =>
    expect(() => calculateSupport(machinery, { ...in2020, asOf: '2020-02-30' })).toThrow('MALFORMED_DATE'));
});

describe('calculateSupport', () => {
  it('keeps the cautions of the norm', () =>
    expect(calculateSupport(machinery, { ...in2020, asOf: '2025-01-01' })).toMatchObject({
      status: 'in-force',
      cautions: [{ kind: 'amendment-not-read', instrument: '64/2024/TT-BTC' }],
    }));

  it('says which conditions hold, and that they are not known after the circular of 2018', () => {
    expect(calculateSupport(machinery, in2016)).toMatchObject({ conditions: { status: 'in-force' } });
    expect(calculateSupport(machinery, in2020)).toMatchObject({
      conditions: { status: 'not-known', instrument: '28/2018/TT-BTC' },
    });
  });

  it('cites the condition of own money only where its clause was read', () => {
    const request: SupportRequest = { ...machinery, costVnd: '300000000', ownMoneyVnd: '1' };
    const basis = [{ instrument: '26/2014/TTLT-BTC-BCT', article: '7', clause: '3' }];
    expect(calculateSupport(request, in2016).findings).toMatchObject([
      { severity: 'error', legalBasis: basis },
    ]);
    const [finding] = calculateSupport(request, in2020).findings;
    expect(finding).toMatchObject({ code: 'SUPPORT_OWN_MONEY_SHORT', severity: 'warning' });
    expect(finding).not.toHaveProperty('legalBasis');
  });

  it('measures what is unused and the own commitment from what is asked for', () =>
    expect(calculateSupport({ ...machinery, requestedVnd: '100000000' }, in2020)).toMatchObject({
      supportVnd: '250000000',
      ownCommitmentVnd: '400000000',
      limits: [
        { by: 'rate', limitVnd: '250000000', unusedVnd: '150000000' },
        { by: 'ceiling', limitVnd: '300000000', unusedVnd: '200000000' },
      ],
    }));

  it('reports every fault of a request at once', () => {
    const faulty = { ...machinery, costVnd: 'NaN' as '0', units: '0', requestedVnd: '-1' } as const;
    expect(calculateSupport(faulty, in2020).findings.map(({ code }) => code)).toEqual([
      'AMOUNT_NAN',
      'AMOUNT_NEGATIVE',
      'SUPPORT_UNITS_ZERO',
    ]);
  });

  it('says both amounts where the two readings of a factor differ', () =>
    expect(calculateSupport({ ...machinery, technologyLine: true }, in2020).findings).toMatchObject([
      {
        code: 'SUPPORT_READINGS_DIFFER',
        params: { wholeSupportVnd: '375000000', ceilingOnlyVnd: '250000000', takenVnd: '375000000' },
      },
    ]));

  it.each([
    ['highest-only', '375000000'],
    ['product', '450000000'],
  ] as const)('stacks two factors by %s', (factorStacking, supportVnd) => {
    const request: SupportRequest = { ...machinery, technologyLine: true, priority: true };
    const support = calculateSupport(request, {
      asOf: '2020-06-30',
      norms: draftNorms,
      factorStacking,
      explain: true,
    });
    expect(support).toMatchObject({ status: 'in-force', supportVnd });
    expect(support.findings[0]).toMatchObject({
      code: 'SUPPORT_STACKING_NOT_SETTLED',
      params: { highest: '1.5', product: '1.8' },
    });
    const explanation = support.status === 'in-force' ? support.explanation : undefined;
    expect(explanation && renderExplanation(explanation, { language: 'vi', format: 'text' })).toContain(
      'Hệ số áp dụng',
    );
  });

  it('shows in the explanation the exact share and how it was rounded', () => {
    const textOf = (rounding: SupportRounding): string => {
      const options = { ...in2020, rounding, explain: true };
      const support = calculateSupport({ ...machinery, costVnd: '333333333' }, options);
      if (support.status !== 'in-force' || !support.explanation) throw new Error(support.status);
      expect(evaluateExplanation(support.explanation)).toBe(support.supportVnd);
      return renderExplanation(support.explanation, { language: 'en', format: 'text' });
    };
    expect(textOf('down')).toContain('By the share of the cost: 166,666,666.5 đồng');
    expect(textOf('down')).toContain('rounded down to whole đồng (the law is silent');
    expect(textOf('down')).toContain('Support allowed: 166,666,666 đồng');
    expect(textOf('half-up')).toContain('Support allowed: 166,666,667 đồng');
  });

  it.each(['rounding', 'factorReading', 'factorStacking'])('refuses another word for %s', (option) =>
    expect(() => calculateSupport(machinery, { ...in2020, [option]: '__proto__' })).toThrow(
      `OPTION_UNKNOWN: option "${option}"`,
    ),
  );

  it('makes an explanation only when it is asked for', () =>
    expect(calculateSupport(machinery, in2020)).not.toHaveProperty('explanation'));

  it('gives plain data', () => {
    const support = calculateSupport(machinery, { ...in2020, explain: true });
    expect(structuredClone(support)).toEqual(support);
    expect(JSON.parse(JSON.stringify(support))).toEqual(support);
  });
});

describe('calculateSupports', () => {
  it('answers each case on its own day, in order', () => {
    const requests = (['2018-05-10', '2018-05-11', '2018-05-10'] as const).map((asOf) => ({
      ...machinery,
      costVnd: '900000000' as const,
      asOf,
    }));
    expect(
      calculateSupports(requests, { norms: supportNorms }).map((each) =>
        each.status === 'in-force' ? each.supportVnd : each.status,
      ),
    ).toEqual(['200000000', '300000000', '200000000']);
  });

  it('keeps provinces and factors apart', () => {
    const local = { ...machinery, level: 'local', asOf: '2024-07-11' } as const;
    const requests = [
      { ...local, province: 'Đồng Tháp' },
      { ...local, province: 'Hải Dương' },
      { ...local, province: 'Đồng Tháp', technologyLine: true },
    ];
    expect(
      calculateSupports(requests, { norms: supportNorms }).map((each) =>
        each.status === 'in-force' ? each.supportVnd : each.status,
      ),
    ).toEqual(['250000000', 'not-known', '375000000']);
  });
});
