/**
 * What a seal says of one part of the document (phần dữ liệu được niêm phong): one record, or a list with a record per element.
 *
 * @category seal
 * @since 0.1.0
 */
export interface SealedPart {
  readonly kind: 'list' | 'record';
  /** Keys from the root of the document. */
  readonly path: readonly string[];
  /** SHA-256 of the canonical bytes of each record, in hexadecimal, in order. */
  readonly digests: readonly string[];
}

/**
 * A seal (niêm phong dữ liệu): a digest for every record, and the root of the chain over all of them.
 *
 * The root is what is printed in the minutes (mã niêm phong): whoever changes a record and makes a new seal gets another root.
 *
 * @category seal
 * @since 0.1.0
 */
export interface Seal {
  readonly algorithm: 'SHA-256';
  readonly canonicalization: 'RFC 8785';
  readonly parts: readonly SealedPart[];
  /** In hexadecimal. */
  readonly root: string;
}
