import type * as z from 'zod';
import { makeFinding } from '../finding/make-finding.js';
import { modelFindings } from '../finding/model-findings.js';
import type { Finding } from '../finding/finding.js';
import { findingsOfIssue } from './findings-of-issue.js';
import { leafIssues } from './leaf-issues.js';

/**
 * The outcome of reading data against a schema (kết quả đọc dữ liệu): the value, or what is wrong; findings that do not
 * stop the reading come with the value.
 *
 * @category schema
 * @since 0.1.0
 */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

type Path = readonly (string | number)[];

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads plain data against a strict schema (đọc dữ liệu theo lược đồ): unknown fields are reported as warnings and left out; keys
 * that could be used in an attack refuse the document.
 *
 * @param schema - of strict objects
 * @param data - anything, such as parsed JSON
 * @returns the value with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { parseWithFindings, wholeField } from '@khuyencong/model';
 * import * as z from 'zod';
 * const parsed = parseWithFindings(z.strictObject({ amountVnd: wholeField }), { amountVnd: '5000000', colour: 'red' });
 * [parsed.ok, ...parsed.findings.map(({ code }) => code)] // => [true, 'UNKNOWN_FIELD']
 * ```
 * @category schema
 * @since 0.1.0
 */
export function parseWithFindings<Value>(schema: z.ZodType<Value>, data: unknown): Parsed<Value> {
  const forbidden = findForbiddenKeys(data);
  if (forbidden.length > 0) return { ok: false, findings: forbidden };
  const strict = schema.safeParse(data);
  if (strict.success) return { ok: true, value: strict.data, findings: [] };
  const issues = strict.error.issues.flatMap(leafIssues);
  const findings = issues.flatMap((issue) => findingsOfIssue(issue, data));
  if (issues.some((issue) => issue.code !== 'unrecognized_keys')) return { ok: false, findings };
  const unknown = findings.map((finding) => [...finding.path, finding.params['field'] ?? '']);
  const lenient = schema.safeParse(withoutFields(data, unknown));
  if (lenient.success) return { ok: true, value: lenient.data, findings };
  const others = lenient.error.issues.flatMap(leafIssues).flatMap((issue) => findingsOfIssue(issue, data));
  return { ok: false, findings: [...findings, ...others] };
}

/** A value still to be looked at, with the way back to the root. */
interface Place {
  readonly value: unknown;
  readonly step: string | number;
  readonly parent: Place | undefined;
}

function findForbiddenKeys(data: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<object>();
  const waiting: Place[] = [{ value: data, step: '', parent: undefined }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value } = place;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [step, inner] of entriesOf(value).reverse()) {
      const key = String(step);
      if (!isForbidden(key, inner)) waiting.push({ value: inner, step, parent: place });
      else findings.push(makeFinding(modelFindings, 'FORBIDDEN_KEY', { key }, { path: pathOf(place) }));
    }
  }
  return findings;
}

/** A `length` that is no plain value makes the checks of the schema library throw where they compare it. */
function isForbidden(key: string, value: unknown): boolean {
  if (forbiddenKeys.has(key)) return true;
  return key === 'length' && ((typeof value === 'object' && value !== null) || typeof value === 'symbol');
}

function entriesOf(value: object): [string | number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}

function pathOf(place: Place): Path {
  const steps: (string | number)[] = [];
  for (let at = place; at.parent; at = at.parent) steps.push(at.step);
  return steps.reverse();
}

/** Copies only what lies on the way to a field that goes; everything else stays as it is. */
function withoutFields(data: unknown, paths: readonly Path[]): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const inside = new Map<string, Path[]>();
  for (const [step, ...rest] of paths) {
    const key = String(step);
    const below = inside.get(key);
    if (below) below.push(rest);
    else inside.set(key, [rest]);
  }
  const kept = (value: unknown, key: string): unknown => {
    const below = inside.get(key);
    return below ? withoutFields(value, below) : value;
  };
  if (Array.isArray(data)) return data.map((item: unknown, index) => kept(item, String(index)));
  const entries = Object.entries(data).filter(([key]) => !inside.get(key)?.some((path) => path.length === 0));
  return Object.fromEntries(entries.map(([key, value]) => [key, kept(value, key)]));
}
