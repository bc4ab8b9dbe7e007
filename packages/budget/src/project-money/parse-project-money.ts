import type { Parsed } from '@khuyencong/model';
import { parseMoneyDocument } from '../money/parse-money-document.js';
import { ProjectMoneySchema } from './project-money-schema.js';
import type { ProjectMoney } from './project-money.js';

/**
 * Reads the money of a project through its phases (đọc dữ liệu theo dõi kinh phí của đề án) from plain data such as parsed JSON.
 *
 * @param data - anything
 * @returns the record with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseProjectMoney } from '@khuyencong/budget';
 * safeParseProjectMoney({ kind: 'project-money', projectId: 'da-01', level: 'local', phases: [] }).ok // => true
 * const wrong = { kind: 'project-money', projectId: 'da-01', level: 'local', phases: [{ phase: 'advanced', on: '2024-05-02', amountVnd: '-5' }] };
 * safeParseProjectMoney(wrong).findings.map(({ code, path }) => [code, path.join('.')]) // => [['AMOUNT_NEGATIVE', 'phases.0.amountVnd']]
 * ```
 * @category project money
 * @since 0.1.0
 */
export function safeParseProjectMoney(data: unknown): Parsed<ProjectMoney> {
  return parseMoneyDocument(ProjectMoneySchema, data);
}
