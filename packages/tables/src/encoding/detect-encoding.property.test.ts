import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLatin1, inTcvn3, inUtf16, inVni, inWindows1258, vietnameseText } from '../../test/encoded.js';
import { decodeText } from './decode-text.js';
import { detectEncoding } from './detect-encoding.js';

const encodings = [
  ['utf-8', (text: string) => new TextEncoder().encode(text)],
  ['utf-16le', inUtf16],
  ['tcvn3', inTcvn3],
  ['windows-1258', inWindows1258],
  ['vni', inVni],
] as const;

async function decoded(chunks: readonly Uint8Array[]): Promise<string> {
  let all = '';
  for await (const { text } of decodeText(chunks, { origin: {} })) all += text;
  return all.normalize('NFC');
}

function cut(bytes: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (const size of sizes) chunks.push(bytes.subarray(at, (at += size)));
  return [...chunks, bytes.subarray(at)];
}

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 10 });

// A guess can be wrong for some text, so the texts of a run are always the same.
describe('detectEncoding by property', () => {
  it.each(encodings)('recognises %s in twenty words of the field or more', (encoding, encode) => {
    fc.assert(
      fc.property(vietnameseText(20), (text) => {
        expect(detectEncoding(encode(text)).encoding).toBe(encoding);
      }),
      { seed: 2012 },
    );
  });

  it.each(encodings.filter(([encoding]) => encoding !== 'vni'))(
    'reads %s back, wherever the file is cut',
    async (_, encode) => {
      await fc.assert(
        fc.asyncProperty(vietnameseText(20), sizes, async (text, at) => {
          expect(await decoded(cut(encode(text), at))).toBe(text);
        }),
        { seed: 2012 },
      );
    },
  );

  it.each([
    ['The café of Müller costs £5 at 30°C', 'windows-1252'],
    ['Le développement économique a été présenté', 'windows-1252'],
    ['price: £5', 'windows-1252'],
    ['plain words', 'utf-8'],
  ])('reads %s as %s', (text, encoding) => expect(detectEncoding(inLatin1(text)).encoding).toBe(encoding));

  it('takes a file for UTF-8 where most of its characters are', () => {
    const bytes = new TextEncoder().encode('Tên đề án hỗ trợ máy móc');
    const damaged = Uint8Array.of(...bytes, 0x0a, 0xff, 0x0a);
    expect(detectEncoding(damaged).encoding).toBe('utf-8');
  });
});
