import type { CriteriaScheme } from '@khuyencong/law/award-criteria';
import { checkArgument, type Finding } from '@khuyencong/model';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { RoundResult } from '../scoring/round-result.js';
import { sealDocument } from './seal-document.js';
import { sealableFindings } from './sealable-findings.js';
import { sealedFormat } from './sealed-format.js';
import { inSealedOrder } from './sealed-order.js';
import type { SealedInput, SealedRound } from './sealed-round.js';
import { sheetsOfRows } from './sheet-rows.js';

/**
 * A sealed round and the text of its file, or why it cannot be sealed (kết quả niêm phong).
 *
 * @category seal
 * @since 0.1.0
 */
export type RoundSealing =
  | {
      readonly ok: true;
      readonly sealed: SealedRound;
      /** The file, to be written in UTF-8 as it is: no line end is added. */
      readonly text: string;
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Seals a round (niêm phong kết quả kỳ bình chọn): input, criteria and result as canonical JSON, with a SHA-256 digest for every record and
 * one root over all of them.
 *
 * The same data give the same bytes on every machine and in a browser, and in whatever order sheets, jurors and products stand. Print the root in the minutes: it is what a later copy is
 * checked against. A seal says that nothing changed since; it says nothing of who made it.
 *
 * @param marks - the round as it was scored
 * @param options - `result`: from `scoreRound` with these `schemes`
 * @returns the sealed round and its file, or findings that say what cannot be sealed
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { sealRound, verifySealedText, type AwardRoundMarks, type RoundResult } from '@khuyencong/awards';
 * const marks = {
 *   kind: 'award-round-marks', round: { id: 'r' }, jurors: [], products: [],
 *   marks: [{ productId: 'sp', juror: 'gk', criterion: 'tc1', mark: '35.5' }],
 * } as unknown as AwardRoundMarks;
 * const sealing = sealRound(marks, { result: { kind: 'award-round-result' } as RoundResult, schemes: [] });
 * const file = sealing.ok ? sealing.text : '';
 * verifySealedText(file, {}).verified // => true
 * verifySealedText(file.replace('35.5', '36.5'), {}).findings.map(({ code, path }) => [code, path]) // => [['SEAL_RECORD_CHANGED', ['input', 'sheets', 0]]]
 * ```
 * @category seal
 * @since 0.1.0
 */
export function sealRound(
  marks: AwardRoundMarks,
  options: { readonly result: RoundResult; readonly schemes: readonly CriteriaScheme[] },
): RoundSealing {
  checkArgument('marks', marks, ['jurors', 'products', 'marks']);
  checkArgument('options', options, ['schemes']);
  checkArgument('options.result', options.result);
  const unfit = sealableFindings(marks);
  if (unfit.length > 0) return { ok: false, findings: unfit };
  const document = sealDocument({
    format: sealedFormat,
    kind: 'sealed-award-round',
    input: sealedInput(marks),
    result: options.result,
    schemes: options.schemes,
  });
  if (!document.ok) return document;
  return { ok: true, sealed: JSON.parse(document.text) as SealedRound, text: document.text };
}

function sealedInput({ marks, jurors, products, ...round }: AwardRoundMarks): SealedInput {
  return {
    ...round,
    jurors: inSealedOrder(jurors, ({ id }) => id),
    products: inSealedOrder(products, ({ id }) => id),
    sheets: sheetsOfRows(marks),
  };
}
