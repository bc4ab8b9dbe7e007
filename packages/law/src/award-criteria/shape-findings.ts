import { makeFinding, modelFindings, type Finding } from '@khuyencong/model';
import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

const decimalText = 'decimal text such as "40" or "12.5"';
const longest = 80;

/** Says what is wrong with the shape of a set; a field that the schema does not know is an error here. */
export function shapeFindings(issues: readonly Issue[], data: unknown): readonly Finding[] {
  return issues.flatMap((issue) => findingsOf(issue, data));
}

function findingsOf(issue: Issue, data: unknown): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      makeFinding(
        modelFindings,
        'UNKNOWN_FIELD',
        { field: key.slice(0, longest) },
        { path, severity: 'error' },
      ),
    );
  }
  const field = String(path.at(-1) ?? 'document');
  const value = valueAt(data, path);
  if (value === undefined) {
    return [makeFinding(modelFindings, 'MISSING_FIELD', { field }, { path: path.slice(0, -1) })];
  }
  const expected = expectedOf(issue);
  if (issue.code === 'invalid_type') {
    return [makeFinding(modelFindings, 'WRONG_TYPE', { field, expected }, { path })];
  }
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, longest)) : shownKind(value);
  return [makeFinding(modelFindings, 'INVALID_VALUE', { field, value: shown, expected }, { path })];
}

function shownKind(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '{…}';
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

/** What was needed, in words of JSON that both languages share. */
function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'template_literal' ? decimalText : issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_union':
      return issue.discriminator === undefined ? 'key or index' : 'group | options | cases | yes-no | open';
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
