/**
 * The facts that each code of a wrong call (lỗi gọi hàm) carries.
 *
 * @category error
 * @since 0.1.0
 */
export interface KcErrorFacts {
  readonly MALFORMED_DECIMAL: { readonly text: string };
  readonly MALFORMED_DATE: { readonly text: string };
  readonly MALFORMED_PERIOD: { readonly text: string };
  readonly INTERVAL_EMPTY: { readonly min: string; readonly max: string };
  readonly NEGATIVE_FACTOR: { readonly factor: string };
  readonly EXPLANATION_BROKEN: { readonly label: string; readonly stated: string; readonly computed: string };
  readonly FINDING_CODE_UNKNOWN: { readonly code: string };
  readonly RATIO_OF_ZERO: { readonly part: string };
  /** An option that is one of a few words was given another one. */
  readonly OPTION_UNKNOWN: { readonly option: string; readonly given: string };
  /** An argument is of another kind than its type; documents from outside are read with safeParse functions. */
  readonly ARGUMENT_MALFORMED: { readonly argument: string; readonly expected: string };
  readonly REASON_MISSING: { readonly mode: string };
  readonly PROGRESS_KINDS_DIFFER: {
    readonly indicator: string;
    readonly one: string;
    readonly other: string;
  };
  readonly SUPPRESSION_RULE_INVALID: { readonly threshold: string; readonly leastWidth: string };
}

/**
 * A code of a wrong call (mã lỗi gọi hàm); stable for ever.
 *
 * @category error
 * @since 0.1.0
 */
export type KcErrorCode = keyof KcErrorFacts;

/**
 * A wrong call, or a gap in our own coverage of the law (lỗi gọi hàm): thrown, and typed by its code.
 *
 * Wrong *data* never throws; it comes back as a `Finding`. Recognise the error by `name` and `code` rather than by
 * `instanceof`: two copies of the package may be loaded.
 *
 * @example
 * ```ts runnable
 * import { KcError } from '@khuyencong/model';
 * new KcError('MALFORMED_DATE', { text: '30/02/2024' }).message // => 'MALFORMED_DATE: text "30/02/2024"'
 * ```
 * @category error
 * @since 0.1.0
 */
export class KcError<Code extends KcErrorCode = KcErrorCode> extends Error {
  override readonly name = 'KcError';
  readonly code: Code;
  readonly facts: KcErrorFacts[Code];

  constructor(code: Code, facts: KcErrorFacts[Code]) {
    const listed = Object.entries(facts).map(([fact, value]) => `${fact} ${JSON.stringify(value)}`);
    super(`${code}: ${listed.join(', ')}`);
    this.code = code;
    this.facts = facts;
  }
}
