import { createHash } from 'node:crypto';
import {
  checkAppendOnly,
  compareFormOnes,
  comparePlans,
  safeParseFormOne,
  safeParseLedger,
  safeParsePlanTable,
  type Comparison,
} from '@khuyencong/budget';
import type { ProvincialChangeRule } from '@khuyencong/law/deciders';
import {
  makeFinding,
  modelFindings,
  type Finding,
  type IsoDate,
  type Parsed,
  type ProjectKind,
} from '@khuyencong/model';
import { documentFindings } from '../finding/document-findings.js';
import { readJsonText, type JsonText } from './json-text.js';
import { readFileBytes } from './read-file-bytes.js';

/**
 * What differs between a document and its earlier version (kết quả so sánh với bản trước).
 *
 * @category check
 * @since 0.1.0
 */
export interface VersionComparison extends Omit<Comparison, 'findings'> {
  readonly previous: { readonly file: string; readonly sha256: string };
  /** The day on which the law was consulted. */
  readonly asOf: IsoDate;
  readonly projectKind: ProjectKind;
}

/** How two versions are compared. */
export interface CompareVersionsOptions {
  /** Left out: the day of the decision in the later version. */
  readonly asOf: IsoDate | undefined;
  readonly projectKind: ProjectKind;
  readonly provincialRules?: readonly ProvincialChangeRule[] | undefined;
}

/** The comparison, absent where a version cannot be read or a ledger is asked about, and its findings with their places. */
export interface ComparedVersions {
  readonly comparison?: VersionComparison;
  readonly findings: readonly Finding[];
  /** Neither the call nor the later version says on which day the law is asked. */
  readonly lacksDay?: true;
}

type Compared = Comparison & { readonly asOf: IsoDate };
type Compare = (before: unknown, after: unknown, options: CompareVersionsOptions) => Outcome;

/** Of two sound versions; `faults` are those of the earlier one, the later one is checked on its own. */
interface Outcome {
  readonly compared?: Compared | undefined;
  readonly findings?: readonly Finding[];
  readonly faults?: readonly Finding[];
  readonly lacksDay?: true;
}

/** How two versions of a document are compared, by its `kind`. */
const comparers: Readonly<Record<string, Compare>> = {
  plan: (before, after, options) =>
    versions(safeParsePlanTable(before), safeParsePlanTable(after), (then, now) => {
      const asOf = options.asOf ?? now.decision?.on;
      const { projectKind: kind, provincialRules } = options;
      if (asOf === undefined) return { lacksDay: true };
      return { compared: { ...comparePlans(then, now, { asOf, kind, provincialRules }), asOf } };
    }),
  'form-one': (before, after, { asOf, projectKind: kind }) =>
    versions(safeParseFormOne(before), safeParseFormOne(after), (then, now) => {
      if (asOf === undefined) return { lacksDay: true };
      return { compared: { ...compareFormOnes(then, now, { asOf, kind, by: undefined }), asOf } };
    }),
  ledger: (before, after) =>
    versions(safeParseLedger(before), safeParseLedger(after), (then, now) => ({
      findings: checkAppendOnly(then, now),
    })),
};

function versions<Value>(
  before: Parsed<Value>,
  after: Parsed<Value>,
  compare: (before: Value, after: Value) => Outcome,
): Outcome {
  if (!before.ok) return { faults: before.findings };
  return after.ok ? compare(before.value, after.value) : {};
}

// As of one document.
const bytesAtMost = 8 * 1024 * 1024;

interface Version {
  readonly file: string;
  readonly sha256: string;
  readonly json: Extract<JsonText, { ok: true }>;
}

/** Compares a file with its earlier version: what moved, whether the total stayed the same, who decides and whether that body did. */
export async function compareVersions(
  file: string,
  previous: string,
  options: CompareVersionsOptions,
): Promise<ComparedVersions> {
  const [before, after] = [await readVersion(previous), await readVersion(file)];
  if ('findings' in before) return before;
  // What is wrong with the later version its own check says.
  if ('findings' in after) return { findings: [] };
  const kind = kindOf(after.json.data);
  const compare = Object.hasOwn(comparers, kind) ? comparers[kind] : undefined;
  if (!compare || kindOf(before.json.data) !== kind) {
    return { findings: [otherKind(compare ? before : after, compare ? [kind] : Object.keys(comparers))] };
  }
  const { compared, findings, faults = [], lacksDay } = compare(before.json.data, after.json.data, options);
  if (lacksDay) return { lacksDay, findings: [] };
  const { sha256 } = before;
  const { projectKind } = options;
  return {
    ...(compared && {
      comparison: {
        previous: { file: previous, sha256 },
        ...{ asOf: compared.asOf, projectKind, changes: compared.changes },
        ...{ total: compared.total, decisions: compared.decisions },
      },
    }),
    findings: [
      ...faults.map((finding) => located(finding, before)),
      ...(compared?.findings ?? findings ?? []).map((finding) =>
        located(finding, ofEarlier.has(finding.code) ? before : after),
      ),
    ],
  };
}

/** Their place is in the earlier version. */
const ofEarlier: ReadonlySet<string> = new Set(['ROW_REMOVED', 'ENTRY_REMOVED', 'ENTRY_CHANGED']);

function located(finding: Finding, { json }: Version): Finding {
  return { ...finding, origin: finding.origin ?? json.locate(finding.path) };
}

async function readVersion(file: string): Promise<Version | { readonly findings: readonly Finding[] }> {
  const bytes = await readFileBytes(file, { bytesAtMost });
  if (!(bytes instanceof Uint8Array)) return { findings: [bytes] };
  const place = { path: [], origin: { file } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { findings: [makeFinding(documentFindings, 'FILE_NOT_UTF8', { file }, place)] };
  }
  const json = readJsonText(text, file);
  return json.ok ? { file, sha256: createHash('sha256').update(bytes).digest('hex'), json } : json;
}

function kindOf(data: unknown): string {
  const kind =
    typeof data === 'object' && data !== null && Object.hasOwn(data, 'kind')
      ? (data as { readonly kind: unknown }).kind
      : undefined;
  return typeof kind === 'string' ? kind : '';
}

function otherKind({ json }: Version, expected: readonly string[]): Finding {
  const value = JSON.stringify(kindOf(json.data).slice(0, 60));
  const params = { field: 'kind', value, expected: expected.join(' | ') };
  const path = ['kind'];
  return makeFinding(modelFindings, 'INVALID_VALUE', params, { path, origin: json.locate(path) });
}
