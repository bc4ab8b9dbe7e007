import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { baseRound } from '../../test/round/base-round.js';
import { scoreRound } from '../scoring/score-round.js';
import { safeParseAwardRoundMarks } from './parse-award-round-marks.js';

/** A round with every kind of row, change and act. */
const full = {
  ...baseRound,
  rules: {
    ...baseRound.rules,
    quorum: { kind: 'share-of-jurors', share: '3/4', headAmongThem: true },
    spread: { kind: 're-mark', mostBetween: '10' },
    ties: [{ kind: 'criterion', criterion: 'tc1' }, { kind: 'median' }],
    recognition: { kind: 'share', share: '1/2', of: 'entries', rounding: 'down' },
    prizes: {
      kind: 'by-rank',
      among: 'passed',
      quota: { kind: 'per-group', most: [{ group: 'handicraft', most: 1 }] },
      prizes: [{ id: 'nhat', label: { vi: 'Giải nhất', en: 'First prize' }, count: 1 }],
    },
    putForward: { kind: 'prizes', prizes: ['nhat'] },
  },
  council: [{ id: 'HD1', role: 'chair' }],
  frames: [{ set: tt26Of2014.sets[0], groups: ['other'] }],
  marks: [...baseRound.marks, { productId: 'SP1', juror: 'GK1', status: 'absent', reason: 'Đi công tác' }],
  changes: [
    {
      id: 's1',
      productId: 'SP2',
      juror: 'GK1',
      criterion: 'tc4',
      replaces: 'row',
      was: '6',
      becomes: 'spoiled',
      kind: 'correction',
      reason: 'Tẩy xoá',
      changedOn: '2023-10-02',
    },
  ],
  acts: {
    conditions: [{ productId: 'SP1', condition: 'disqualifier', reason: 'Hồ sơ không trung thực' }],
    secondPanel: [{ productId: 'SP1', reason: 'Kiến nghị' }],
    merges: [{ setId: 'B1', productIds: ['SP1', 'SP2'], markOf: 'lowest', reason: 'Cùng bộ' }],
    ties: [{ order: ['SP1', 'SP2'], reason: 'Bỏ phiếu' }],
    stars: [{ productId: 'SP1', stars: 3, reason: 'Bỏ phiếu' }],
    overrides: [{ productId: 'SP1', step: 'prized', outcome: 'granted', prize: 'nhat', reason: 'Bỏ phiếu' }],
  },
};

const codesOf = (data: unknown): unknown =>
  safeParseAwardRoundMarks(data).findings.map(({ code, path }) => [code, path.join('.')]);

describe('safeParseAwardRoundMarks, whatever comes', () => {
  it.each([
    ['a plain round', baseRound],
    ['a round with everything', full],
  ])('reads %s from JSON', (_, document) => {
    const parsed = safeParseAwardRoundMarks(JSON.parse(JSON.stringify(document)));
    expect(parsed).toEqual({ ok: true, value: document, findings: [] });
  });

  it('needs every policy for missing marks', () => {
    const { absent: _absent, ...missing } = baseRound.rules.missing;
    expect(codesOf({ ...baseRound, rules: { ...baseRound.rules, missing } })).toEqual([
      ['MISSING_FIELD', 'rules.missing'],
    ]);
  });

  it('is refused with findings, whatever comes in its place', () => {
    const weird = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    fc.assert(
      fc.property(weird, (data) => {
        const parsed = safeParseAwardRoundMarks(data);
        expect(parsed.ok).toBe(false);
        expect(parsed.findings.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never throws for weird values in place of a part, and neither does the scoring of what it lets through', () => {
    const keys = Object.keys(full) as (keyof typeof full)[];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, value) => {
        const parsed = safeParseAwardRoundMarks({ ...full, [key]: value });
        if (parsed.ok)
          expect(scoreRound(parsed.value, { schemes: [tt26Of2014] }).kind).toBe('award-round-result');
        else expect(parsed.findings.length).toBeGreaterThan(0);
      }),
    );
  });
});
