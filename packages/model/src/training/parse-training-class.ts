import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import { TrainingClassSchema } from './training-schema.js';
import type { TrainingClass } from './training-class.js';

/**
 * Reads a class (đọc lớp đào tạo, tập huấn) from plain data such as parsed JSON.
 *
 * @param data - anything
 * @returns the value with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseTrainingClass } from '@khuyencong/model';
 * const result = safeParseTrainingClass({ id: 'l1', name: 'Đan lát', kind: 'vocational', startsOn: '2024-05-31', endsOn: '2024-05-01' });
 * result.findings.map(({ code, params }) => [code, params['field']]) // => [['INVALID_VALUE', 'endsOn']]
 * ```
 * @category training
 * @since 0.1.0
 */
export function safeParseTrainingClass(data: unknown): Parsed<TrainingClass> {
  return parseWithFindings(TrainingClassSchema, data);
}
