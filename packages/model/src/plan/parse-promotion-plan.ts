import type { Finding } from '../finding/finding.js';
import { formatPath } from '../finding/format-path.js';
import { makeFinding } from '../finding/make-finding.js';
import { modelFindings } from '../finding/model-findings.js';
import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import { PromotionPlanSchema } from './plan-schema.js';
import type { PromotionPlan } from './promotion-plan.js';

/**
 * Reads a yearly plan (đọc kế hoạch khuyến công) from plain data such as parsed JSON; each project needs an identifier of
 * its own.
 *
 * @param data - anything
 * @returns the plan with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParsePromotionPlan } from '@khuyencong/model';
 * const project = { id: 'p1', name: 'Máy sấy cá', level: 'local', province: 'Cà Mau', year: 2024, activity: 'machinery-tech-transfer' };
 * const plan = { id: 'k', name: 'Kế hoạch 2024', year: 2024, level: 'local', province: 'Cà Mau', projects: [project, project] };
 * safeParsePromotionPlan(plan).findings.map(({ code, path }) => [code, path]) // => [['DUPLICATE_ID', ['projects', 1, 'id']]]
 * ```
 * @category plan
 * @since 0.1.0
 */
export function safeParsePromotionPlan(data: unknown): Parsed<PromotionPlan> {
  const parsed = parseWithFindings(PromotionPlanSchema, data);
  if (!parsed.ok) return parsed;
  const faults = repeatedIds(parsed.value);
  return faults.length > 0 ? { ok: false, findings: [...parsed.findings, ...faults] } : parsed;
}

function repeatedIds({ projects }: PromotionPlan): readonly Finding[] {
  const first = new Map<string, number>();
  return projects.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const params = { id, first: formatPath(['projects', earlier]) };
    return [makeFinding(modelFindings, 'DUPLICATE_ID', params, { path: ['projects', index, 'id'] })];
  });
}
