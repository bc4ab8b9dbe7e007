/**
 * The finding codes of seals and the facts that each carries (mã phát hiện về niêm phong).
 *
 * `record` is the place of the record in the document, such as `input.sheets[3]`; empty for the document as a whole.
 *
 * @category finding
 * @since 0.1.0
 */
export interface SealFindingParams {
  readonly SEAL_RECORD_CHANGED: { readonly record: string };
  readonly SEAL_RECORD_REMOVED: { readonly record: string };
  readonly SEAL_RECORD_ADDED: { readonly record: string };
  readonly SEAL_RECORDS_REORDERED: { readonly list: string };
  readonly SEAL_ENTRY_CHANGED: { readonly record: string };
  readonly SEAL_ROOT_CHANGED: { readonly stated: string; readonly computed: string };
  readonly SEAL_ROOT_UNEXPECTED: { readonly stated: string; readonly expected: string };
  readonly SEAL_MISSING: { readonly field: string };
  readonly SEAL_FORM: { readonly field: string };
  readonly SEAL_OTHER_FORMAT: { readonly stated: string; readonly known: string };
  readonly SEAL_TEXT_BROKEN: { readonly record: string; readonly offset: string };
  readonly SEAL_TEXT_NOT_UTF8: { readonly record: string; readonly offset: string };
  readonly SEAL_TEXT_NOT_CANONICAL: {
    readonly record: string;
    readonly offset: string;
    readonly reason: 'whitespace' | 'escape' | 'key-order';
  };
  readonly SEAL_KEY_TWICE: { readonly record: string };
  readonly SEAL_KEY_REFUSED: { readonly record: string };
  readonly SEAL_NUMBER: { readonly record: string };
  readonly SEAL_LONE_SURROGATE: { readonly record: string };
  readonly SEAL_VALUE_REFUSED: { readonly record: string; readonly type: string };
  readonly SEAL_TOO_DEEP: { readonly record: string; readonly limit: string };
  readonly SEAL_TOO_LARGE: { readonly bytes: string; readonly limit: string };
  readonly SEAL_RESULT_DIFFERS: { readonly record: string };
}
