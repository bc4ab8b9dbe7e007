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
  if (!parsed.ok) return parsed;
  const { figures, targets = [], actuals = [] } = parsed.value;
  const faults = [
    ...figures.flatMap((figure, index) =>
      figure.text === undefined && figure.value === undefined ? [missing('text', ['figures', index])] : [],
    ),
    ...figures.flatMap((figure, index) =>
      figure.value !== undefined && figure.unit === undefined ? [missing('unit', ['figures', index])] : [],
    ),
    ...actuals.flatMap((actual, index) =>
      actual.value === undefined && (actual.numerator === undefined || actual.denominator === undefined)
        ? [missing('value', ['actuals', index])]
        : [],
    ),
    ...duplicateIds('figures', figures),
    ...duplicateIds('targets', targets),
  ];
  return faults.length > 0 ? { ok: false, findings: [...parsed.findings, ...faults] } : { ...parsed };
}

function missing(field: string, path: readonly (string | number)[]): Finding {
  return makeFinding(modelFindings, 'MISSING_FIELD', { field }, { path });
}

function duplicateIds(list: string, rows: readonly { readonly id: string }[]): readonly Finding[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const place = formatPath([list, earlier]);
    return [makeFinding(modelFindings, 'DUPLICATE_ID', { id, first: place }, { path: [list, index, 'id'] })];
  });
}
