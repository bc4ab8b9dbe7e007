import { makeFinding, modelFindings, schemaFindings, type Finding, type Parsed } from '@khuyencong/model';
import * as z from 'zod';
import { lawFindings } from '../finding/law-findings.js';
import { normFaults } from './norm-faults.js';
import { overlapFindings } from './overlap-findings.js';
import { SupportNormSchema } from './support-norm-schema.js';
import type { SupportNorm } from './support-norm.js';

const norms = /* @__PURE__ */ z.array(SupportNormSchema).readonly();

/**
 * Reads norms of the caller's own (đọc định mức do địa phương ban hành), such as a resolution of a province, from plain data.
 *
 * A norm without a citation is refused, as is anything that the schema does not know: a misspelt field could hide a ceiling.
 * Overlaps are reported and do not stop the reading; a lookup then answers `overlapping`.
 *
 * @param data - anything; an array of norms is expected
 * @returns the norms with findings, or the findings that say why there are none
 * @example
 * ```ts runnable
 * import { safeParseSupportNorms } from '@khuyencong/law/norms';
 * const own = safeParseSupportNorms([{
 *   id: 'stall', activity: 'fair-domestic-join', kind: 'support', level: 'local', province: 'Kiên Giang',
 *   label: { vi: 'Gian hàng', en: 'Stall' }, unit: { vi: 'gian hàng', en: 'stall' },
 *   rule: { shape: 'rate', ratePercent: '80' }, from: '2099-01-01',
 * }]);
 * own.ok // => false
 * own.findings.map(({ code }) => code) // => ['NORM_WITHOUT_CITATION']
 * ```
 * @category schema
 * @since 0.1.0
 */
export function safeParseSupportNorms(data: unknown): Parsed<readonly SupportNorm[]> {
  const uncited = uncitedNorms(data);
  const parsed = norms.safeParse(data);
  if (!parsed.success) {
    const others = parsed.error.issues.filter(
      ({ path }) => !uncited.some((norm) => path.join() === `${norm.index},citation`),
    );
    return {
      ok: false,
      findings: [
        ...uncited.map(withoutCitation),
        ...schemaFindings(others, { data, unknownFields: 'error' }),
      ],
    };
  }
  const faults = [...duplicateIds(parsed.data), ...parsed.data.flatMap(normFaults)];
  if (faults.length > 0) return { ok: false, findings: faults };
  return { ok: true, value: parsed.data, findings: overlapFindings(parsed.data) };
}

interface UncitedNorm {
  readonly index: number;
  readonly norm: string;
}

function uncitedNorms(data: unknown): readonly UncitedNorm[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((norm: unknown, index) => {
    if (typeof norm !== 'object' || norm === null || Array.isArray(norm)) return [];
    const { id, citation } = norm as { readonly id?: unknown; readonly citation?: unknown };
    if (citation !== undefined && citation !== null) return [];
    return [{ index, norm: typeof id === 'string' ? id.slice(0, 60) : String(index) }];
  });
}

function withoutCitation({ index, norm }: UncitedNorm): Finding {
  return makeFinding(lawFindings, 'NORM_WITHOUT_CITATION', { norm }, { path: [index] });
}

function duplicateIds(rows: readonly SupportNorm[]): readonly Finding[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const params = { id, first: `[${earlier}]` };
    return [makeFinding(modelFindings, 'DUPLICATE_ID', params, { path: [index, 'id'] })];
  });
}
