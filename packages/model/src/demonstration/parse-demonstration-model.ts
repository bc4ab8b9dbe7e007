import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import { DemonstrationModelSchema } from './demonstration-schema.js';
import type { DemonstrationModel } from './demonstration-model.js';

/**
 * Reads a demonstration model (đọc mô hình trình diễn kỹ thuật) from plain data such as parsed JSON.
 *
 * @param data - anything
 * @returns the value with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseDemonstrationModel } from '@khuyencong/model';
 * const result = safeParseDemonstrationModel({ id: 'm1', name: 'Lò sấy nhiệt', kind: 'new', visitors: '-5' });
 * result.findings.map(({ code, params }) => [code, params['field']]) // => [['INVALID_VALUE', 'visitors']]
 * ```
 * @category demonstration
 * @since 0.1.0
 */
export function safeParseDemonstrationModel(data: unknown): Parsed<DemonstrationModel> {
  return parseWithFindings(DemonstrationModelSchema, data);
}
