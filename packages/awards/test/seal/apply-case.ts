import type { Finding } from '@khuyencong/model';
import type { RoundResult } from '../../src/scoring/round-result.js';
import { canonicalJson } from '../../src/seal/canonical-json.js';
import { resultDifferences } from '../../src/seal/result-differences.js';
import { sealDocument } from '../../src/seal/seal-document.js';
import { verifySealedText } from '../../src/seal/verify-sealed-text.js';
import { smallDocument } from './small-document.js';

/** One way to spoil the small document, or data that may or may not be sealed. */
export type SealCase =
  | { readonly replace: readonly [string, string] }
  | { readonly replaceDigest: string }
  | { readonly expectedRoot: string }
  | { readonly file: string }
  | { readonly brokenByteAt: string }
  | { readonly seal: string }
  | { readonly make: MadeData }
  | { readonly nested: number }
  | { readonly bytes: number }
  | { readonly results: readonly [RoundResult, RoundResult] };

type MadeData = 'date' | 'hole' | 'cycle' | 'own-conversion' | 'bigint' | 'undefined-field' | 'shared';

const shared = { id: 'x' };
const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;

/** What JSON text cannot hold. */
const made: Readonly<Record<MadeData, unknown>> = {
  date: { on: new Date(0) },
  hole: { list: [undefined] },
  cycle: cyclic,
  'own-conversion': { toJSON: () => 'x' },
  bigint: { amount: 1n },
  'undefined-field': { name: undefined },
  shared: { one: shared, other: shared },
};

const document = sealDocument(smallDocument);
const text = document.ok ? document.text : '';

const findingsOfText = (file: string | Uint8Array): readonly Finding[] => verifySealedText(file, {}).findings;

function findingsOfData(data: unknown): readonly Finding[] {
  const canonical = canonicalJson(data);
  return canonical.ok ? [] : canonical.findings;
}

/** The findings of one case. */
export function findingsOfCase(given: SealCase): readonly Finding[] {
  if ('replace' in given) return findingsOfText(text.replace(...given.replace));
  if ('replaceDigest' in given) return findingsOfText(text.replace(/[0-9a-f]{64}/, given.replaceDigest));
  if ('expectedRoot' in given) return verifySealedText(text, given).findings;
  if ('file' in given) return findingsOfText(given.file);
  if ('seal' in given) return findingsOfData(JSON.parse(given.seal));
  if ('make' in given) return findingsOfData(made[given.make]);
  if ('bytes' in given) return findingsOfText(new Uint8Array(given.bytes));
  if ('results' in given) return resultDifferences(...given.results);
  if ('nested' in given) {
    const { nested } = given;
    return findingsOfData(JSON.parse(`${'['.repeat(nested)}"x"${']'.repeat(nested)}`));
  }
  const bytes = new TextEncoder().encode(text);
  bytes[new TextEncoder().encode(text.slice(0, text.indexOf(given.brokenByteAt))).length] = 0xff;
  return findingsOfText(bytes);
}
