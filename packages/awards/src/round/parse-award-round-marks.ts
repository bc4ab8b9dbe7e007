import { schemaFindings, type Parsed } from '@khuyencong/model';
import { sealableFindings } from '../seal/sealable-findings.js';
import { AwardRoundMarksSchema } from './award-round-marks-schema.js';
import type { AwardRoundMarks } from './round-marks.js';

/**
 * Reads a round with its marks (đọc dữ liệu chấm điểm của một kỳ bình chọn) from plain data such as parsed JSON.
 *
 * What could not be sealed is refused first: numbers with decimals, `__proto__`, half characters, data nested too deeply. The marks
 * themselves may be any text; `scoreRound` says which of them are none.
 *
 * @param data - anything
 * @returns the round, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseAwardRoundMarks } from '@khuyencong/awards';
 * const parsed = safeParseAwardRoundMarks({ kind: 'award-round-marks', marks: 69.95 });
 * parsed.findings.map(({ code, path }) => [code, path]) // => [['SEAL_NUMBER', ['marks']]]
 * ```
 * @category round
 * @since 0.1.0
 */
export function safeParseAwardRoundMarks(data: unknown): Parsed<AwardRoundMarks> {
  const unfit = sealableFindings(data);
  if (unfit.length > 0) return { ok: false, findings: unfit };
  const parsed = AwardRoundMarksSchema.safeParse(data);
  if (parsed.success) return { ok: true, value: parsed.data, findings: [] };
  return { ok: false, findings: schemaFindings(parsed.error.issues, { data, unknownFields: 'error' }) };
}
