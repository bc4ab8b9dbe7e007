import { makeFinding } from '../finding/make-finding.js';
import { modelFindings } from '../finding/model-findings.js';
import type { Finding } from '../finding/finding.js';
import { formatPath } from '../finding/format-path.js';
import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import type { FiguresDocument } from './figures-document.js';
import { FiguresDocumentSchema } from './figures-schema.js';

/**
 * Reads a figures document (đọc tài liệu số liệu đã công bố) from plain data such as parsed JSON.
 *
 * Fields that the schema does not know are reported and left out; every other fault stops the reading, and all of them are
 * reported.
 *
 * @param data - anything
 * @returns the document with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseFiguresDocument } from '@khuyencong/model';
 * const result = safeParseFiguresDocument({ kind: 'figures', id: 'x', title: 'X', level: 'province', figures: [] });
 * result.findings.map((finding) => [finding.code, finding.params['field']]) // => [['MISSING_FIELD', 'source']]
 * ```
 * @category figures
 * @since 0.1.0
 */
export function safeParseFiguresDocument(data: unknown): Parsed<FiguresDocument> {
  const parsed = parseWithFindings(FiguresDocumentSchema, data);
  if (parsed.findings.some(({ code }) => code === 'FORBIDDEN_KEY')) return parsed;
  const faults = faultsAcrossFields(data);
  const findings = [...parsed.findings, ...faults];
  return parsed.ok && faults.length === 0 ? parsed : { ok: false, findings };
}

/** What no single field shows; looked for in the data as it came, so that a fault of one row hides none of another. */
function faultsAcrossFields(data: unknown): readonly Finding[] {
  const figures = rowsOf(data, 'figures');
  return [
    ...figures.flatMap((figure, index) =>
      figure['text'] === undefined && figure['value'] === undefined
        ? [missing('text', ['figures', index])]
        : [],
    ),
    ...figures.flatMap((figure, index) =>
      figure['value'] !== undefined && figure['unit'] === undefined
        ? [missing('unit', ['figures', index])]
        : [],
    ),
    ...rowsOf(data, 'actuals').flatMap((actual, index) =>
      actual['value'] === undefined &&
      (actual['numerator'] === undefined || actual['denominator'] === undefined)
        ? [missing('value', ['actuals', index])]
        : [],
    ),
    ...rowsOf(data, 'ratios').flatMap((ratio, index) => termsMissing(ratio, ['ratios', index])),
    ...['figures', 'targets', 'sources', 'periods', 'ratios'].flatMap((list) =>
      duplicateIds(list, rowsOf(data, list)),
    ),
  ];
}

type Row = Readonly<Record<string, unknown>>;

/** A row that is no object has its own finding; here it is a row whose fields are all right. */
const otherwise: Row = { text: '', unit: '', value: '', of: '', per: [], ratio: '' };

function rowsOf(data: unknown, list: string): readonly Row[] {
  const rows = isRow(data) ? data[list] : undefined;
  return Array.isArray(rows) ? rows.map((row: unknown) => (isRow(row) ? row : otherwise)) : [];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Two of the three terms are needed, and what it is divided by only once. */
function termsMissing(
  { of, per, perYears, ratio }: Row,
  path: readonly (string | number)[],
): readonly Finding[] {
  const divisor = per ?? perYears;
  if (per !== undefined && perYears !== undefined) {
    const params = { field: 'perYears', value: 'per, perYears', expected: 'per | perYears' };
    return [makeFinding(modelFindings, 'INVALID_VALUE', params, { path: [...path, 'perYears'] })];
  }
  const stated = [of, divisor, ratio].filter((term) => term !== undefined);
  if (stated.length > 1) return [];
  const field = of === undefined ? 'of' : divisor === undefined ? 'per' : 'ratio';
  return [missing(field, path)];
}

function missing(field: string, path: readonly (string | number)[]): Finding {
  return makeFinding(modelFindings, 'MISSING_FIELD', { field }, { path });
}

function duplicateIds(list: string, rows: readonly Row[]): readonly Finding[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ id }, index) => {
    if (typeof id !== 'string') return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const place = formatPath([list, earlier]);
    return [makeFinding(modelFindings, 'DUPLICATE_ID', { id, first: place }, { path: [list, index, 'id'] })];
  });
}
