import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import { ProjectSchema } from './project-schema.js';
import type { Project } from './project.js';

/**
 * Reads a project (đọc đề án khuyến công) from plain data such as parsed JSON.
 *
 * @param data - anything
 * @returns the project with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseProject } from '@khuyencong/model';
 * const data = { id: 'p1', name: 'Máy sấy cá', level: 'national', year: 2024, activity: 'machinery-tech-transfer', supportVnd: '300.000.000' };
 * safeParseProject(data).findings.map(({ code, path }) => [code, path]) // => [['INVALID_VALUE', ['supportVnd']]]
 * ```
 * @category project
 * @since 0.1.0
 */
export function safeParseProject(data: unknown): Parsed<Project> {
  return parseWithFindings(ProjectSchema, data);
}
