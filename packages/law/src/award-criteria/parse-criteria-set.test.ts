import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { sampleSet } from '../../test/award-criteria/sample-set.js';
import { shippedSets } from '../../test/award-criteria/shipped.js';
import { CriteriaSetSchema } from './criteria-set-schema.js';
import { safeParseCriteriaSet } from './parse-criteria-set.js';

const facts = (data: unknown): unknown[] =>
  safeParseCriteriaSet(data).findings.map(({ code, path, severity }) => [code, path.join('.'), severity]);

function nested(depth: number): unknown {
  const leaf: unknown = { kind: 'open', id: 'x', label: { vi: 'x' }, maxMark: '1' };
  return Array.from({ length: depth }).reduce(
    (inner, _each, index) => ({
      kind: 'group',
      id: `g${index}`,
      label: { vi: 'x' },
      maxMark: '1',
      children: [inner],
    }),
    leaf,
  );
}

describe('safeParseCriteriaSet', () => {
  it('reads a sound set unchanged', () =>
    expect(safeParseCriteriaSet(JSON.parse(JSON.stringify(sampleSet)))).toEqual({
      ok: true,
      value: sampleSet,
      findings: [],
    }));

  it('reads every shipped set unchanged, through JSON and through a clone', () => {
    for (const set of shippedSets) {
      expect(CriteriaSetSchema.parse(JSON.parse(JSON.stringify(set)))).toEqual(set);
      expect(structuredClone(set)).toEqual(set);
    }
  });

  it('gives what the check finds with the value', () => {
    const parsed = safeParseCriteriaSet({ ...sampleSet, totalMark: '100' });
    expect(parsed.ok).toBe(true);
    expect(parsed.findings.map(({ code }) => code)).toEqual(['CRITERIA_TOTAL_MISMATCH']);
  });

  it('refuses a set without a citation', () => {
    const { citation: _citation, ...uncited } = sampleSet;
    expect(safeParseCriteriaSet(uncited).ok).toBe(false);
    expect(facts(uncited)).toEqual([['MISSING_FIELD', '', 'error']]);
  });

  it.each<[string, unknown, unknown[]]>([
    ['a number for a mark', { ...sampleSet, totalMark: 100 }, [['WRONG_TYPE', 'totalMark', 'error']]],
    ['a comma', { ...sampleSet, totalMark: '12,5' }, [['INVALID_VALUE', 'totalMark', 'error']]],
    ['an unknown field', { ...sampleSet, total: '1' }, [['UNKNOWN_FIELD', '', 'error']]],
    ['no criteria', { ...sampleSet, criteria: [] }, [['INVALID_VALUE', 'criteria', 'error']]],
    [
      'an unknown kind',
      { ...sampleSet, criteria: [{ kind: 'sum', id: '1', label: { vi: 'x' }, maxMark: '1' }] },
      [['INVALID_VALUE', 'criteria.0.kind', 'error']],
    ],
    [
      'an option of six stars',
      {
        ...sampleSet,
        criteria: [
          {
            kind: 'options',
            id: '1',
            label: { vi: 'x' },
            maxMark: '1',
            options: [{ mark: '1', leastForStars: 6 }],
          },
        ],
      },
      [['INVALID_VALUE', 'criteria.0.options.0.leastForStars', 'error']],
    ],
    [
      'one case',
      {
        ...sampleSet,
        criteria: [
          { kind: 'cases', id: '1', label: { vi: 'x' }, maxMark: '1', cases: [{ options: [{ mark: '1' }] }] },
        ],
      },
      [['INVALID_VALUE', 'criteria.0.cases', 'error']],
    ],
    ['null', null, [['WRONG_TYPE', '', 'error']]],
    ['nothing', undefined, [['MISSING_FIELD', '', 'error']]],
  ])('refuses %s and says where', (_what, data, expected) => {
    expect(safeParseCriteriaSet(data).ok).toBe(false);
    expect(facts(data)).toEqual(expected);
  });

  it.each([5, 13])('reads %i levels', (depth) =>
    expect(safeParseCriteriaSet({ ...sampleSet, totalMark: '1', criteria: [nested(depth)] }).ok).toBe(true),
  );

  it('refuses what is nested without end', () => {
    expect(facts({ ...sampleSet, criteria: [nested(50_000)] })).toEqual([
      ['INVALID_VALUE', 'criteria', 'error'],
    ]);
  });

  it('refuses data that holds itself', () => {
    const loop: Record<string, unknown> = { kind: 'group', id: '1', label: { vi: 'x' }, maxMark: '1' };
    loop['children'] = [loop, loop];
    expect(facts({ ...sampleSet, criteria: [loop] })).toEqual([['INVALID_VALUE', 'criteria', 'error']]);
  });

  it('describes itself as JSON Schema', () => {
    const schema = z.toJSONSchema(CriteriaSetSchema, { io: 'input' });
    expect(schema.required).toEqual(['id', 'label', 'citation', 'totalMark', 'criteria']);
  });
});
