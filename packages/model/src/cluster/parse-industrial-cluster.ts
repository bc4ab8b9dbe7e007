import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import { IndustrialClusterSchema } from './cluster-schema.js';
import type { IndustrialCluster } from './industrial-cluster.js';

/**
 * Reads an industrial cluster (đọc cụm công nghiệp) from plain data such as parsed JSON.
 *
 * @param data - anything
 * @returns the value with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseIndustrialCluster } from '@khuyencong/model';
 * const result = safeParseIndustrialCluster({ id: 'k1', name: 'CCN Phú Thị', kind: 'ordinary', areaHectares: '14,8' });
 * result.findings.map(({ code, params }) => [code, params['field']]) // => [['INVALID_VALUE', 'areaHectares']]
 * ```
 * @category cluster
 * @since 0.1.0
 */
export function safeParseIndustrialCluster(data: unknown): Parsed<IndustrialCluster> {
  return parseWithFindings(IndustrialClusterSchema, data);
}
