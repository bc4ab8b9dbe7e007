import { utf8ToBytes } from '@noble/hashes/utils.js';
import { makeFinding, type Finding } from '@khuyencong/model';
import { canonicalCursor } from './canonical-cursor.js';
import { canonicalJson } from './canonical-json.js';
import { sealBytes } from './seal-bytes.js';
import { sealFindings } from './seal-findings.js';
import { sealRoot } from './seal-root.js';
import type { Seal } from './seal.js';
import { chainedPart, readSealedParts } from './sealed-parts.js';
import { textOfUtf8 } from './utf8.js';

/** Larger documents do not fit into one text of every JavaScript engine. */
export const sealedBytesAtMost = 268_435_456;

/** The seal of a document and the text of both together, or why it cannot be sealed. */
export type SealedDocument =
  | { readonly ok: true; readonly seal: Seal; readonly text: string }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Seals plain data whose keys come before `seal` in the order of canonical JSON. */
export function sealDocument(content: Readonly<Record<string, unknown>>): SealedDocument {
  const canonical = canonicalJson(content);
  if (!canonical.ok) return canonical;
  const bytes = utf8ToBytes(canonical.text);
  if (bytes.length > sealedBytesAtMost) return { ok: false, findings: [tooLarge(bytes.length)] };
  const { parts } = readSealedParts(canonicalCursor(bytes));
  const sealText = textOfUtf8(sealBytes(parts, sealRoot(parts.map(chainedPart))));
  const seal = JSON.parse(sealText) as Seal;
  return { ok: true, seal, text: `${canonical.text.slice(0, -1)},"seal":${sealText}}` };
}

export function tooLarge(bytes: number): Finding {
  const params = { bytes: String(bytes), limit: String(sealedBytesAtMost) };
  return makeFinding(sealFindings, 'SEAL_TOO_LARGE', params, { path: [] });
}
