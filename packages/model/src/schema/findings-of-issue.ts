import { closest } from 'fastest-levenshtein';
import type * as z from 'zod';
import { makeFinding } from '../finding/make-finding.js';
import { modelFindings } from '../finding/model-findings.js';
import type { Finding } from '../finding/finding.js';
import { shownValue } from './shown-value.js';

type Issue = z.core.$ZodIssue;

const decimalText = 'decimal text such as "2840" or "12.5"';
const typeNames: Readonly<Record<string, string>> = {
  string: 'string "…"',
  int: 'whole number',
  template_literal: decimalText,
};

/** Says a zod issue as findings, each with the field that it is about. */
export function findingsOfIssue(issue: Issue, data: unknown): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const field = String(path.at(-1) ?? 'document');
  const value = valueAt(data, path);
  const place = { path };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => makeFinding(modelFindings, 'UNKNOWN_FIELD', { field: key }, place));
  }
  if (value === undefined)
    return [makeFinding(modelFindings, 'MISSING_FIELD', { field }, { path: path.slice(0, -1) })];
  if (issue.code === 'invalid_type' || (issue.code === 'invalid_union' && typeof value !== 'string')) {
    return [makeFinding(modelFindings, 'WRONG_TYPE', { field, expected: expectedOf(issue) }, place)];
  }
  if (field === 'activity' && issue.code === 'invalid_value' && typeof value === 'string') {
    const nearest = closest(value.slice(0, 60), issue.values.map(String));
    return [makeFinding(modelFindings, 'UNKNOWN_ACTIVITY', { activity: value.slice(0, 60), nearest }, place)];
  }
  return [
    makeFinding(
      modelFindings,
      'INVALID_VALUE',
      { field, value: shownValue(value), expected: expectedOf(issue) },
      place,
    ),
  ];
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string, unknown>)[step]
        : undefined,
    data,
  );
}

/** What was needed, in words of JSON that both languages share. */
function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_union':
      return issue.message;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_small':
      return `≥ ${String(issue.minimum)}`;
    case 'too_big':
      return `≤ ${String(issue.maximum)}`;
    case 'custom':
      return typeof issue.params?.['expected'] === 'string' ? issue.params['expected'] : issue.message;
    case 'invalid_format':
      return issue.format === 'template_literal' ? decimalText : issue.format;
    default:
      return issue.message;
  }
}
