import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import { ProjectHistorySchema } from './project-history-schema.js';
import type { ProjectHistory } from './project-history.js';

/**
 * Reads the way of a project through its states (đọc quá trình xử lý đề án) from plain data such as parsed JSON.
 *
 * @param data - anything
 * @returns the history with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseProjectHistory } from '@khuyencong/model';
 * const data = { projectId: 'p1', level: 'national', kind: 'focal', steps: [{ state: 'draft', reachedOn: '31/12/2023' }] };
 * safeParseProjectHistory(data).findings.map(({ code, path }) => [code, path]) // => [['INVALID_VALUE', ['steps', 0, 'reachedOn']]]
 * ```
 * @category project
 * @since 0.1.0
 */
export function safeParseProjectHistory(data: unknown): Parsed<ProjectHistory> {
  return parseWithFindings(ProjectHistorySchema, data);
}
