import { checkArgument, checkText } from '@khuyencong/model';
import { canonicalJson } from './canonical-json.js';
import { verifySealedText, type VerifySealOptions, type SealVerification } from './verify-sealed-text.js';

/**
 * Checks sealed data (kiểm tra dữ liệu đã niêm phong) and says what was changed and where.
 *
 * For data that were read already; a file is checked by `verifySealedText`, which also sees what a JSON reader passes over.
 *
 * @param sealed - what `sealRound` gave, or what was read from a sealed file
 * @param options - `expectedRoot`: the root noted elsewhere, such as in the minutes
 * @returns whether it verifies; findings name each record that was changed, added or removed
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { verifySeal } from '@khuyencong/awards';
 * verifySeal({ kind: 'sealed-award-round' }, {}).findings.map(({ code }) => code) // => ['SEAL_MISSING']
 * ```
 * @category seal
 * @since 0.1.0
 */
export function verifySeal(sealed: unknown, options: VerifySealOptions): SealVerification {
  checkArgument('options', options);
  if (options.expectedRoot !== undefined) checkText('options.expectedRoot', options.expectedRoot);
  const canonical = canonicalJson(sealed);
  if (canonical.ok) return verifySealedText(canonical.text, options);
  return { verified: false, root: null, records: 0, findings: canonical.findings };
}
