import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { checkArgument, checkText, formatPath, makeFinding, type Finding } from '@khuyencong/model';
import { canonicalCursor, cursorPath, sealedDepthAtMost, type CanonicalCursor } from './canonical-cursor.js';
import { changedParts, compareParts } from './compare-parts.js';
import { readCanonical } from './read-canonical.js';
import { sealBytes } from './seal-bytes.js';
import { sealFindings } from './seal-findings.js';
import { sealedBytesAtMost, tooLarge } from './seal-document.js';
import { sealRoot } from './seal-root.js';
import { sealSchema } from './seal-schema.js';
import { sealedFormat } from './sealed-format.js';
import type { Seal } from './seal.js';
import { chainedPart, readSealedParts, type ReadParts } from './sealed-parts.js';
import { textOfUtf8 } from './utf8.js';

/**
 * What a seal is checked against (điều kiện đối chiếu niêm phong).
 *
 * @category seal
 * @since 0.1.0
 */
export interface VerifySealOptions {
  /** The root noted elsewhere, such as in the minutes; without it only changes inside the document are seen. */
  readonly expectedRoot?: string | undefined;
}

/**
 * Whether a document is as it was sealed (kết quả kiểm tra niêm phong), and what was changed and where.
 *
 * @category seal
 * @since 0.1.0
 */
export interface SealVerification {
  readonly verified: boolean;
  /** The root that the document states; `null` where it has none that can be read. */
  readonly root: string | null;
  /** Records that the document holds now. */
  readonly records: number;
  readonly findings: readonly Finding[];
}

/**
 * Checks a sealed file byte by byte (kiểm tra tệp đã niêm phong): every byte of it is covered.
 *
 * The text must be canonical JSON: a space, another order of fields, a field that stands twice or a line end after the document is
 * refused, as it would be read in two ways or hide a change. A seal without a key shows that nothing changed since its root was noted;
 * whoever replaces the whole document gets another root, so pass the root of the minutes as `expectedRoot`.
 *
 * @param file - bytes of the file, or its text
 * @param options - `expectedRoot`: the root noted elsewhere
 * @returns whether it verifies; findings name each record that was changed, added or removed
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { verifySealedText } from '@khuyencong/awards';
 * const { verified, findings } = verifySealedText('{"kind": "sealed-award-round"}', {});
 * verified // => false
 * findings.map(({ code, params }) => [code, params['record'], params['offset']]) // => [['SEAL_TEXT_NOT_CANONICAL', 'kind', '8']]
 * ```
 * @category seal
 * @since 0.1.0
 */
export function verifySealedText(file: string | Uint8Array, options: VerifySealOptions): SealVerification {
  if (!(file instanceof Uint8Array)) checkText('file', file);
  checkArgument('options', options);
  if (options.expectedRoot !== undefined) checkText('options.expectedRoot', options.expectedRoot);
  const bytes = typeof file === 'string' ? utf8ToBytes(file) : file;
  if (bytes.length > sealedBytesAtMost) return refused([tooLarge(bytes.length)]);
  const surrogate = typeof file === 'string' ? halfCharacterAt(file, bytes) : -1;
  if (surrogate >= 0) return refused([halfCharacter((file as string).slice(0, surrogate))]);
  const cursor = canonicalCursor(bytes);
  const read = readSealedParts(cursor);
  const format = read.format && textOfUtf8(read.format);
  if (format !== undefined && isOtherFormat(format)) return refused([otherFormat(format)]);
  if (!read.whole) return refused([...changedBefore(read, bytes), faultFinding(cursor)]);
  const records = recordCount(read);
  const root = sealRoot(read.parts.map(chainedPart));
  if (read.seal && sameBytes(read.seal, sealBytes(read.parts, root))) {
    const findings = [...noFormat(format), ...unexpectedRoot(bytesToHex(root), options)];
    return { verified: findings.length === 0, root: bytesToHex(root), records, findings };
  }
  const seal = readSeal(read.seal);
  if ('code' in seal) return { ...refused([seal]), records };
  const findings = [...compareParts(read.parts, seal), ...unexpectedRoot(seal.root, options)];
  return { verified: findings.length === 0, root: seal.root, records, findings };
}

const sealMark = ',"seal":{';

const refused = (findings: readonly Finding[]): SealVerification => ({
  verified: false,
  root: null,
  records: 0,
  findings,
});

const recordCount = ({ parts }: ReadParts): number =>
  parts.reduce((count, { digests }) => count + digests.count, 0);

/** What is no version at all was put there after sealing, and is found as any other change is. */
const isOtherFormat = (format: string): boolean =>
  /^[1-9]\d{0,14}$/.test(format) && format !== String(sealedFormat);

function otherFormat(stated: string): Finding {
  const params = { stated, known: String(sealedFormat) };
  return makeFinding(sealFindings, 'SEAL_OTHER_FORMAT', params, { path: ['format'] });
}

function noFormat(format: string | undefined): readonly Finding[] {
  if (format === String(sealedFormat)) return [];
  return [makeFinding(sealFindings, 'SEAL_FORM', { field: 'format' }, { path: ['format'] })];
}

function readSeal(seal: Uint8Array | undefined): Seal | Finding {
  if (!seal) return makeFinding(sealFindings, 'SEAL_MISSING', { field: 'seal' }, { path: [] });
  const parsed = sealSchema.safeParse(JSON.parse(textOfUtf8(seal)));
  if (parsed.success) return parsed.data;
  const path = ['seal', ...(parsed.error.issues[0]?.path ?? [])].filter((step) => typeof step !== 'symbol');
  return makeFinding(sealFindings, 'SEAL_FORM', { field: formatPath(path) }, { path });
}

/** A change may break the document only further on; the seal, which stands last, tells which record it was. */
function changedBefore({ parts }: ReadParts, bytes: Uint8Array): readonly Finding[] {
  const text = textOfUtf8(bytes);
  const start = text.lastIndexOf(sealMark);
  const cursor = canonicalCursor(utf8ToBytes(text.slice(start + sealMark.length - 1, -1)));
  if (start < 0 || !readCanonical(cursor) || cursor.at < cursor.bytes.length) return [];
  const seal = readSeal(cursor.bytes);
  return 'code' in seal ? [] : changedParts(parts, seal);
}

function unexpectedRoot(root: string, { expectedRoot }: VerifySealOptions): readonly Finding[] {
  if (expectedRoot === undefined || expectedRoot === root) return [];
  const params = { stated: root, expected: expectedRoot };
  return [makeFinding(sealFindings, 'SEAL_ROOT_UNEXPECTED', params, { path: ['seal', 'root'] })];
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** A half character becomes U+FFFD, whose first byte is rare: without one of them the text need not be searched. */
function halfCharacterAt(text: string, bytes: Uint8Array): number {
  return bytes.includes(0xef) ? text.search(/\p{Surrogate}/u) : -1;
}

/** Reads up to the half character, which has no bytes of its own, to name the record in which it stands. */
function halfCharacter(before: string): Finding {
  const cursor = canonicalCursor(utf8ToBytes(before));
  readCanonical(cursor);
  const path = cursorPath(cursor);
  const params = { record: formatPath(path), offset: String(cursor.bytes.length) };
  return makeFinding(sealFindings, 'SEAL_TEXT_NOT_UTF8', params, { path });
}

function faultFinding(cursor: CanonicalCursor): Finding {
  const path = cursorPath(cursor);
  const place = { path };
  const record = formatPath(path);
  const offset = String(cursor.at);
  switch (cursor.fault) {
    case 'whitespace':
    case 'escape':
    case 'key-order':
      return makeFinding(
        sealFindings,
        'SEAL_TEXT_NOT_CANONICAL',
        { record, offset, reason: cursor.fault },
        place,
      );
    case 'not-utf8':
      return makeFinding(sealFindings, 'SEAL_TEXT_NOT_UTF8', { record, offset }, place);
    case 'key-twice':
      return makeFinding(sealFindings, 'SEAL_KEY_TWICE', { record }, place);
    case 'key-refused':
      return makeFinding(sealFindings, 'SEAL_KEY_REFUSED', { record }, place);
    case 'number':
      return makeFinding(sealFindings, 'SEAL_NUMBER', { record }, place);
    case 'too-deep':
      return makeFinding(sealFindings, 'SEAL_TOO_DEEP', { record, limit: String(sealedDepthAtMost) }, place);
    default:
      return makeFinding(sealFindings, 'SEAL_TEXT_BROKEN', { record, offset }, place);
  }
}
