import type { Finding } from '@khuyencong/model';
import canonicalize from 'canonicalize';
import { sealableFindings } from './sealable-findings.js';

/**
 * Data in the one form in which they are sealed (dạng chuẩn của dữ liệu), or why there is none.
 *
 * @category seal
 * @since 0.1.0
 */
export type CanonicalJson =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Writes plain data as canonical JSON (JSON dạng chuẩn, RFC 8785): the same data give the same text everywhere.
 *
 * Numbers are integers of at most 15 digits (ranks, counts, years); marks and amounts are text. A field that is `undefined` is left
 * out. Half characters, `__proto__`, dates and other objects, and data nested deeper than 64 levels (so also cycles) are refused.
 *
 * @param data - plain data
 * @returns the text, or findings that say what cannot be sealed and where
 * @example
 * ```ts runnable
 * import { canonicalJson } from '@khuyencong/awards';
 * canonicalJson({ mark: '69.95', juror: 'gk-1' }) // => { ok: true, text: '{"juror":"gk-1","mark":"69.95"}' }
 * const refused = canonicalJson({ mark: 69.95 });
 * refused.ok ? [] : refused.findings.map(({ code, path }) => [code, path]) // => [['SEAL_NUMBER', ['mark']]]
 * ```
 * @category seal
 * @since 0.1.0
 */
export function canonicalJson(data: unknown): CanonicalJson {
  const findings = sealableFindings(data);
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, text: canonicalize(data) ?? 'null' };
}
