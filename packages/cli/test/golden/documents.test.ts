import { readdirSync, readFileSync } from 'node:fs';
import {
  evaluateExplanation,
  safeParseFiguresDocument,
  type Finding,
  type Severity,
} from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { checkFigures, type CheckedFigures } from '../../src/figures/check-figures.js';
import { recordedChecks, type RecordedResult } from './recorded-checks.js';

/** A check of a total and its parts. */
interface ExpectedTotal {
  readonly check: string;
  readonly kind?: undefined;
  readonly total: string;
  readonly status: string;
  readonly code: string | null;
  readonly severity: string | null;
  readonly inclusiveReading?: string;
  readonly sum?: string;
  readonly totalValue?: string;
  readonly difference?: string;
  readonly remainder?: string;
}

interface ExpectedFunnel {
  readonly check: string;
  readonly kind: 'funnel';
  readonly code: string | null;
}

/** A finding that belongs to no total. */
interface ExpectedFinding {
  readonly check: string;
  readonly kind: 'finding';
  readonly code: string;
  readonly severity: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** A check that relates figures: what was found, the number it turns on, and every code. */
interface ExpectedRelation {
  readonly check: string;
  readonly kind: 'same' | 'ratio' | 'period' | 'rounds' | 'target';
  readonly figures?: readonly string[];
  readonly ratio?: string;
  readonly period?: string;
  readonly figure?: string;
  readonly target?: string;
  readonly status: string;
  readonly value: string;
  readonly codes: readonly string[];
}

type Expected = ExpectedTotal | ExpectedFunnel | ExpectedFinding | ExpectedRelation;

/** What became of a check, and the findings that say so. */
interface Outcome {
  readonly result: unknown;
  readonly findings: readonly Finding[];
}

/** Checks that no rule can decide, each with the reason in one line. There are none. */
const notReproduced: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

const folder = new URL('documents/', import.meta.url);
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    id: file.replace('.json', ''),
    ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      document: unknown;
      expected: readonly Expected[];
    }),
  }));

function check(document: unknown): CheckedFigures {
  const parsed = safeParseFiguresDocument(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  expect(parsed.findings).toEqual([]);
  return checkFigures(parsed.value, { asOf: undefined, aboutTolerancePercent: '5' });
}

function found(checked: CheckedFigures, wanted: Expected): Outcome {
  switch (wanted.kind) {
    case 'funnel': {
      const { findings } = checked.funnel;
      return { result: findings.map(({ code }) => code), findings };
    }
    case 'finding': {
      const findings = checked.findings.filter(({ code }) => code === wanted.code);
      return { result: findings[0], findings };
    }
    case undefined: {
      const total = checked.totals.find(({ totalId }) => totalId === wanted.total);
      const { code = null, severity = null, params = {} } = total?.finding ?? {};
      return {
        result: { status: total?.status, code, severity, params },
        findings: total?.finding ? [total.finding] : [],
      };
    }
    default: {
      const { status, value, findings } = relation(checked, wanted);
      return { result: { status, value, codes: findings.map(({ code }) => code).sort() }, findings };
    }
  }
}

interface Relation {
  readonly status: string | undefined;
  readonly value: string | undefined;
  readonly findings: readonly Finding[];
}

function relation(checked: CheckedFigures, wanted: ExpectedRelation): Relation {
  switch (wanted.kind) {
    case 'same': {
      const ids = JSON.stringify(wanted.figures);
      const same = checked.restated.find(({ figureIds }) => JSON.stringify(figureIds) === ids);
      return { status: same?.status, value: same?.difference, findings: same?.finding ? [same.finding] : [] };
    }
    case 'ratio': {
      const ratio = checked.ratios.find(({ ratioId }) => ratioId === wanted.ratio);
      const value = ratio?.difference ?? ratio?.implied?.value;
      return { status: ratio?.status, value, findings: ratio?.findings ?? [] };
    }
    case 'period': {
      const period = checked.periods.find(({ periodId }) => periodId === wanted.period);
      return { status: period?.status, value: period?.years, findings: period?.findings ?? [] };
    }
    case 'rounds': {
      const rounds = checked.rounds.find(({ figureId }) => figureId === wanted.figure);
      return {
        status: rounds?.status,
        value: rounds?.most,
        findings: rounds?.finding ? [rounds.finding] : [],
      };
    }
    case 'target': {
      const target = checked.targets.find((each) => each.target.id === wanted.target);
      const rule = target?.parsed.rules.find(({ kind }) => kind === 'frequency');
      const value = rule?.kind === 'frequency' && rule.rounds ? rule.everyYears : undefined;
      const findings = (target?.progress.findings ?? []).filter(({ code }) => code === 'FREQUENCY_DISAGREES');
      return { status: rule?.kind, value, findings };
    }
  }
}

function expected(wanted: Expected): unknown {
  switch (wanted.kind) {
    case 'funnel':
      return wanted.code === null ? [] : [wanted.code];
    case 'finding': {
      const { code, severity, params = {} } = wanted;
      return expect.objectContaining({ code, severity, params: expect.objectContaining(params) as unknown });
    }
    case undefined: {
      const {
        status,
        code,
        severity,
        inclusiveReading,
        sum,
        totalValue: total,
        difference,
        remainder,
      } = wanted;
      const params = Object.entries({ inclusiveReading, sum, total, difference, remainder });
      const stated = code === null ? [] : params.filter(([, value]) => value !== undefined);
      return {
        status,
        code,
        severity,
        params: expect.objectContaining(Object.fromEntries(stated)) as unknown,
      };
    }
    default: {
      const { status, value, codes } = wanted;
      return { status, value, codes: codes.toSorted() };
    }
  }
}

type Gravity = Severity | 'none' | 'loose reading';

/** The gravest finding of a check; a warning that "trên" only holds with the number itself included stands for itself. */
function gravity(findings: readonly Finding[]): Gravity {
  const grades = findings.map(({ severity, params }): Gravity =>
    params['inclusiveReading'] === undefined ? severity : 'loose reading',
  );
  const graver = ['error', 'warning', 'loose reading', 'info'] as const;
  return graver.find((grade) => grades.includes(grade)) ?? 'none';
}

const gravities: Readonly<Record<RecordedResult, readonly Gravity[]>> = {
  ok: ['none', 'info'],
  consistent_within_qualifiers: ['none', 'info', 'loose reading'],
  partial_breakdown: ['info'],
  warning: ['warning', 'loose reading'],
  // A funnel of targets that grows upward is a warning: the targets may be meant so.
  mismatch: ['error', 'warning'],
};

describe('published documents give the results recorded for them', () => {
  it('has the documents, and leaves out no check that was recorded', () => {
    const checksOf = (
      checks: Readonly<Record<string, Readonly<Record<string, string>>>>,
    ): readonly string[] =>
      Object.entries(checks).flatMap(([id, names]) => Object.keys(names).map((name) => `${id}: ${name}`));
    const golden = new Set(
      cases.flatMap(({ id, expected: all }) => all.map((each) => `${id}: ${each.check}`)),
    );
    const reasons = checksOf(notReproduced);
    expect(Object.keys(recordedChecks).length).toBe(68);
    expect([cases.length, golden.size, reasons.length]).toEqual([47, 85, 0]);
    expect([...golden, ...reasons].sort()).toEqual(checksOf(recordedChecks).toSorted());
  });

  for (const { id, document, expected: all } of cases) {
    for (const recorded of all) {
      const result = recordedChecks[id]?.[recorded.check];
      it(`${id}: ${recorded.check}: ${result ?? '?'}`, () => {
        const outcome = found(check(document), recorded);
        expect(outcome.result).toEqual(expected(recorded));
        expect(result && gravities[result]).toContain(gravity(outcome.findings));
      });
    }
    it(`${id}: every number that was computed follows from the figures`, () => {
      const { totals, causes, restated, ratios, periods, rounds } = check(document);
      const explained = [
        ...totals.map(({ explanation, difference }) => [explanation, difference] as const),
        ...restated.map(({ explanation, difference }) => [explanation, difference] as const),
        ...ratios.map(
          ({ explanation, difference, implied }) => [explanation, difference ?? implied?.value] as const,
        ),
        ...periods.map(({ explanation, years }) => [explanation, years] as const),
        ...rounds.map(({ explanation, most }) => [explanation, most] as const),
      ];
      for (const [explanation, value] of explained)
        expect(explanation && evaluateExplanation(explanation)).toBe(value);
      for (const { explanation, holds } of causes) {
        const remaining = evaluateExplanation(explanation);
        if (holds === 'exactly') expect(remaining).toBe('0');
      }
    });
    it(`${id}: every figure is read, and every reference found`, () => {
      const codes = check(document).findings.map(({ code }) => code);
      const faults = [
        'UNKNOWN_UNIT',
        'RATIO_NOT_CHECKED',
        'SAME_FIGURE_NOT_COMPARED',
        'DOCUMENT_REFERENCE_UNKNOWN',
      ];
      expect(codes.filter((code) => /^FIGURE_(?!IMPLIED)/u.test(code) || faults.includes(code))).toEqual([]);
    });
  }
});
