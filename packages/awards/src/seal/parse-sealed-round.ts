import { schemaFindings, type Parsed } from '@khuyencong/model';
import { sealableFindings } from './sealable-findings.js';
import type { SealedRound } from './sealed-round.js';
import { SealedRoundSchema } from './sealed-round-schema.js';

/**
 * Reads a sealed round (đọc kỳ bình chọn đã niêm phong) from plain data such as parsed JSON, so that it can be opened and scored again.
 *
 * Verify first: anything can be sealed, and this looks at the form alone.
 *
 * @param data - anything
 * @returns the sealed round, or the findings that say why it is none
 * @example
 * ```ts runnable
 * import { safeParseSealedRound } from '@khuyencong/awards';
 * const parsed = safeParseSealedRound({ format: 1, kind: 'sealed-award-round', input: {}, result: {}, schemes: 'none' });
 * parsed.findings.some(({ path }) => path[0] === 'schemes') // => true
 * ```
 * @category seal
 * @since 0.1.0
 */
export function safeParseSealedRound(data: unknown): Parsed<SealedRound> {
  const unfit = sealableFindings(data);
  if (unfit.length > 0) return { ok: false, findings: unfit };
  const parsed = SealedRoundSchema.safeParse(data);
  if (parsed.success) return { ok: true, value: parsed.data, findings: [] };
  return { ok: false, findings: schemaFindings(parsed.error.issues, { data, unknownFields: 'error' }) };
}
