import { describe, expect, it } from 'vitest';
import type { IsoDate } from '@khuyencong/model';
import circular28 from '../../test/norms/golden/circular-28-2018.json' with { type: 'json' };
import jointCircular26 from '../../test/norms/golden/joint-circular-26-2014.json' with { type: 'json' };
import provinces from '../../test/norms/golden/provinces.json' with { type: 'json' };
import { findSupportNorm } from './find-support-norm.js';
import { nationalNorms } from './national-norms.js';
import type { NormActivity } from './norm-activity.js';
import { supportNorms } from './support-norms.js';
import type { SupportNorm } from './support-norm.js';

interface GoldenRow {
  readonly shape: string;
  readonly ratePercent?: string | undefined;
  readonly ceilingVnd?: string | undefined;
  readonly multiplier?: string | undefined;
}

/** The figures of a norm and nothing else. */
function figuresOf({ rule }: SupportNorm): GoldenRow {
  const { shape } = rule;
  return {
    shape,
    ...('ratePercent' in rule && { ratePercent: rule.ratePercent }),
    ...('ceilingVnd' in rule && { ceilingVnd: rule.ceilingVnd }),
    ...('multiplier' in rule && { multiplier: rule.multiplier }),
  };
}

function figuresIn({ shape, ratePercent, ceilingVnd, multiplier }: GoldenRow): GoldenRow {
  return {
    shape,
    ...(ratePercent !== undefined && { ratePercent }),
    ...(ceilingVnd !== undefined && { ceilingVnd }),
    ...(multiplier !== undefined && { multiplier }),
  };
}

describe('26/2014/TTLT-BTC-BCT, Điều 6 khoản 2', () => {
  const { instrument, article, clause, from, to, rows } = jointCircular26;
  it.each(rows)('điểm $point: $activity', (row) => {
    for (const day of [from, to]) {
      const query = {
        activity: row.activity as NormActivity,
        level: 'national',
        asOf: day as IsoDate,
      } as const;
      const answer = findSupportNorm(nationalNorms, query);
      if (answer.status !== 'in-force') throw new Error(`${row.activity}: ${answer.status}`);
      const { norm, cautions } = answer;
      expect(figuresOf(norm)).toEqual(figuresIn(row));
      expect(norm.unit.vi).toBe(row.unit);
      expect(norm.citation).toMatchObject({
        instrument,
        article,
        clause,
        point: row.point,
        verified: 'clause',
      });
      expect(cautions).toEqual([]);
    }
  });

  it('ships no other figure of the joint circular but the ceiling of advances', () => {
    const others = nationalNorms.norms
      .filter(({ citation, rule }) => citation.instrument === instrument && rule.shape !== 'by-reference')
      .filter(({ activity }) => !rows.some((row) => row.activity === activity));
    expect(others.map(({ id }) => id)).toEqual(['ttlt26-adv']);
    expect(others[0]).toMatchObject({
      rule: { shape: 'rate', ratePercent: '70' },
      citation: { article: '8', clause: '2', point: 'b', verified: 'clause' },
    });
  });
});

describe('28/2018/TT-BTC, Điều 8', () => {
  const { instrument, article, from, rows, notKnown } = circular28;
  it.each(rows)(
    '$activity',
    (row: GoldenRow & { activity: string; unit: string; clause?: string; verified: string }) => {
      const query = {
        activity: row.activity as NormActivity,
        level: 'national',
        asOf: from as IsoDate,
      } as const;
      const answer = findSupportNorm(nationalNorms, query);
      if (answer.status !== 'in-force') throw new Error(`${row.activity}: ${answer.status}`);
      const { citation } = answer.norm;
      expect(figuresOf(answer.norm)).toEqual(figuresIn(row));
      expect(answer.norm.unit.vi).toBe(row.unit);
      expect([citation.instrument, citation.article, citation.clause, citation.verified]).toEqual([
        instrument,
        article,
        row.clause,
        row.verified,
      ]);
    },
  );

  it.each(notKnown)('does not know %s, and names the circular', (activity) => {
    for (const asOf of ['2018-05-11', '2026-01-01'] as const) {
      const query = { activity: activity as NormActivity, level: 'national', asOf } as const;
      expect(findSupportNorm(nationalNorms, query)).toMatchObject({
        status: 'not-known',
        reason: 'not-verified',
        instrument,
        candidates: [],
      });
    }
  });

  it('gives 450 million for a technology line only as its publisher computed it', () => {
    const answer = findSupportNorm(nationalNorms, {
      activity: 'technology-line',
      level: 'national',
      asOf: '2020-01-01',
    });
    expect(answer).toMatchObject({
      norm: {
        rule: {
          of: 'machinery-tech-transfer',
          statedCeiling: { ceilingVnd: '450000000', citation: { verified: 'secondary' } },
        },
      },
    });
  });

  it('keeps the ceiling and the share of Đồng Tháp for a technology line beside the factor', () => {
    const query = { activity: 'technology-line', level: 'local', province: 'Đồng Tháp' } as const;
    const stated = { ceilingVnd: '450000000', ratePercent: '50', citation: { verified: 'secondary' } };
    expect(findSupportNorm(supportNorms, { ...query, asOf: '2024-07-11' })).toMatchObject({
      status: 'in-force',
      norm: { rule: { multiplier: '1.5', of: 'machinery-tech-transfer', statedCeiling: stated } },
    });
    expect(findSupportNorm(supportNorms, { ...query, asOf: '2024-07-10' }).status).toBe('not-known');
  });

  it('says from 2024 on that an amendment was not read', () => {
    const cautions = (asOf: IsoDate): unknown => {
      const answer = findSupportNorm(nationalNorms, { activity: 'demo-model-new', level: 'national', asOf });
      return answer.status === 'in-force' && answer.cautions;
    };
    expect(cautions('2023-12-31')).toEqual([]);
    expect(cautions('2024-01-01')).toEqual([{ kind: 'amendment-not-read', instrument: '64/2024/TT-BTC' }]);
    expect(cautions('2026-09-09')).toEqual([{ kind: 'amendment-not-read', instrument: '64/2024/TT-BTC' }]);
    expect(cautions('2026-09-10')).toEqual([
      { kind: 'amendment-not-read', instrument: '64/2024/TT-BTC' },
      { kind: 'end-not-found' },
    ]);
  });
});

describe('provincial norms', () => {
  it.each(provinces.dated)('$province from $asOf', ({ province, asOf, instrument, rows, dayBefore }) => {
    const day = new Date(`${asOf}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() - 1);
    const before = day.toISOString().slice(0, 10) as IsoDate;
    for (const row of rows) {
      const query = { activity: row.activity as NormActivity, level: 'local', province } as const;
      const answer = findSupportNorm(supportNorms, { ...query, asOf: asOf as IsoDate });
      if (answer.status !== 'in-force') throw new Error(`${row.activity}: ${answer.status}`);
      expect(figuresOf(answer.norm)).toEqual(figuresIn(row));
      expect(answer.norm.citation).toMatchObject({ instrument, verified: 'secondary' });
      expect(answer.cautions).toEqual([{ kind: 'end-not-found' }]);
      expect(findSupportNorm(supportNorms, { ...query, asOf: before }).status).toBe(dayBefore);
    }
  });

  it.each(provinces.undated)(
    '$province: figures without days decide nothing',
    ({ province, asOf, instrument, rows }) => {
      for (const row of rows) {
        const query = {
          activity: row.activity as NormActivity,
          level: 'local',
          province,
          asOf: asOf as IsoDate,
        } as const;
        const answer = findSupportNorm(supportNorms, query);
        if (answer.status !== 'not-known') throw new Error(`${row.activity}: ${answer.status}`);
        expect([answer.reason, answer.instrument]).toEqual(['date-not-known', instrument]);
        expect(answer.candidates.map(figuresOf)).toEqual([figuresIn(row)]);
      }
    },
  );

  it('keeps the amounts per hectare of Thanh Hóa as tiers of one norm', () => {
    const { province, asOf, activity, tiers } = provinces.perHectare;
    const query = {
      activity: activity as NormActivity,
      level: 'local',
      province,
      asOf: asOf as IsoDate,
    } as const;
    const answer = findSupportNorm(supportNorms, query);
    if (answer.status !== 'in-force' || answer.norm.rule.shape !== 'tiers') throw new Error(answer.status);
    expect(
      answer.norm.rule.tiers.map(({ amount }) =>
        amount.shape === 'per-quantity' ? [amount.perQuantityVnd, amount.ceilingVnd] : [],
      ),
    ).toEqual(tiers);
  });
});
