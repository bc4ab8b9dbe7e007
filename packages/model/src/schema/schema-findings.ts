import type * as z from 'zod';
import type { Finding, Severity } from '../finding/finding.js';
import { findingsOfIssue } from './findings-of-issue.js';

/**
 * Says what a zod schema found wrong as findings of the model (chuyển lỗi lược đồ thành phát hiện), with the place of each.
 *
 * What a union needs is said by the `error` text that the schema gives it.
 *
 * @param issues - the issues of a failed `safeParse`
 * @param options - `data`: what was parsed; `unknownFields`: how grave a field is that the schema does not know
 * @returns the findings, in the order of the issues
 * @example
 * ```ts runnable
 * import { schemaFindings } from '@khuyencong/model';
 * import * as z from 'zod';
 * const data = { id: 'x', note: 'y' };
 * const { error } = z.strictObject({ id: z.string() }).safeParse(data);
 * const findings = schemaFindings(error?.issues ?? [], { data, unknownFields: 'error' });
 * findings.map(({ code, severity, params }) => [code, severity, params['field']]) // => [['UNKNOWN_FIELD', 'error', 'note']]
 * ```
 * @category schema
 * @since 0.1.0
 */
export function schemaFindings(
  issues: readonly z.core.$ZodIssue[],
  options: { readonly data: unknown; readonly unknownFields: Severity },
): readonly Finding[] {
  return issues
    .flatMap((issue) => findingsOfIssue(issue, options.data))
    .map((finding) =>
      finding.code === 'UNKNOWN_FIELD' ? { ...finding, severity: options.unknownFields } : finding,
    );
}
