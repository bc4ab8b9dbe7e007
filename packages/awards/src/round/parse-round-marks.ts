import {
  isDeeperThan,
  makeFinding,
  modelFindings,
  parseWithFindings,
  type Finding,
  type Parsed,
} from '@khuyencong/model';
import { AwardRoundMarksSchema } from './round-marks-schema.js';
import type { AwardRoundMarks } from './round-marks.js';

const deepest = 40;

/**
 * Reads a round with its marks (đọc dữ liệu chấm điểm của một kỳ bình chọn) from plain data such as parsed JSON.
 *
 * A mark that is no canonical decimal text refuses the document and says where it stands; one that is finer than the step, above the
 * maximum or given twice is for `scoreRound`, which refuses that mark alone.
 *
 * @param data - anything
 * @returns the round with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseAwardRoundMarks } from '@khuyencong/awards';
 * const parsed = safeParseAwardRoundMarks({ kind: 'award-round-marks', marks: [{ productId: 'SP1', juror: 'GK1', criterion: 'tc1', mark: '7,5' }] });
 * parsed.ok // => false
 * parsed.findings.at(-1)?.path.join('.') // => 'marks.0.mark'
 * ```
 * @category round
 * @since 0.1.0
 */
export function safeParseAwardRoundMarks(data: unknown): Parsed<AwardRoundMarks> {
  const deep = deepFrames(data);
  return deep.length > 0 ? { ok: false, findings: deep } : parseWithFindings(AwardRoundMarksSchema, data);
}

/** Detailed frames are the only part whose schema calls itself. */
function deepFrames(data: unknown): readonly Finding[] {
  const { frames } = (data ?? {}) as { readonly frames?: unknown };
  if (!isDeeperThan(frames, { levels: deepest })) return [];
  const params = { field: 'frames', value: '[…]', expected: `at most ${deepest} levels` };
  return [makeFinding(modelFindings, 'INVALID_VALUE', params, { path: ['frames'] })];
}
