import { readdirSync, readFileSync } from 'node:fs';
import { evaluateExplanation, safeParseFiguresDocument } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { checkFigures, type CheckedFigures } from '../../src/figures/check-figures.js';

/** What was recorded of one check of a published document. */
interface Expected {
  readonly check: string;
  readonly kind?: 'funnel' | 'finding';
  readonly total?: string;
  readonly status: string;
  readonly code: string | null;
  readonly severity?: string | null;
  readonly inclusiveReading?: string;
  readonly sum?: string;
  readonly totalValue?: string;
  readonly difference?: string;
  readonly remainder?: string;
  /** Of a finding that belongs to no total. */
  readonly params?: Readonly<Record<string, string>>;
}

const folder = new URL('documents/', import.meta.url);
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    file,
    ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      document: unknown;
      expected: readonly Expected[];
    }),
  }));

function check(document: unknown): CheckedFigures {
  const parsed = safeParseFiguresDocument(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return checkFigures(parsed.value, { asOf: undefined, aboutTolerancePercent: '5' });
}

function found(checked: CheckedFigures, { kind, total, code: wanted }: Expected): unknown {
  if (kind === 'funnel') return { codes: checked.funnel.findings.map(({ code }) => code) };
  if (kind === 'finding') {
    return checked.findings.find(({ code }) => code === wanted);
  }
  const result = checked.totals.find(({ totalId }) => totalId === total);
  const { code = null, severity = null, params = {} } = result?.finding ?? {};
  return { status: result?.status, code, severity, params };
}

function expected(recorded: Expected): unknown {
  const {
    kind,
    status,
    code,
    severity = null,
    inclusiveReading,
    sum,
    totalValue: total,
    difference,
    remainder,
  } = recorded;
  if (kind === 'finding')
    return expect.objectContaining({
      code,
      severity,
      params: expect.objectContaining(recorded.params ?? {}) as unknown,
    });
  if (kind === 'funnel') return { codes: code === null ? [] : [code] };
  const params = Object.entries({ inclusiveReading, sum, total, difference, remainder });
  const stated = code === null ? [] : params.filter(([, value]) => value !== undefined);
  return { status, code, severity, params: expect.objectContaining(Object.fromEntries(stated)) as unknown };
}

describe('published documents give the results recorded for them', () => {
  it('has the documents', () => {
    expect(cases.length).toBe(39);
    expect(cases.flatMap((document) => document.expected).length).toBe(58);
  });

  for (const { file, document, expected: all } of cases) {
    for (const recorded of all) {
      it(`${file}: ${recorded.check}`, () => {
        expect(found(check(document), recorded)).toEqual(expected(recorded));
      });
    }
    it(`${file}: every difference, and every likely cause, follows from the figures`, () => {
      const { totals, causes } = check(document);
      for (const { explanation, difference } of totals)
        if (explanation) expect(evaluateExplanation(explanation)).toBe(difference);
      expect(totals.filter(({ difference }) => difference !== undefined).length).toBe(
        totals.filter(({ explanation }) => explanation !== undefined).length,
      );
      for (const { explanation, holds } of causes) {
        const remaining = evaluateExplanation(explanation);
        if (holds === 'exactly') expect(remaining).toBe('0');
      }
    });
    it(`${file}: every figure is read`, () => {
      const codes = check(document).findings.map(({ code }) => code);
      expect(codes.filter((code) => code.startsWith('FIGURE_') || code === 'UNKNOWN_UNIT')).toEqual([]);
    });
  }
});
