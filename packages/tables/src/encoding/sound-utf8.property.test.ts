import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';

const unit = fc.constantFrom('a', 'ế', '1', ',', '\n', '\0', '\uFEFF', '\uFFFD', '😀', 'Đ');
const sound = fc.string({ unit: fc.constantFrom('a', 'ế', '1', '\n', '😀', 'Đ'), maxLength: 400 });
const bytes = fc.oneof(
  sound.map((text) => new TextEncoder().encode(text)),
  fc.string({ unit, maxLength: 400 }).map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 60 }),
);

async function decode(whole: Uint8Array, sizes: readonly number[], keepUtf8: boolean) {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const size of sizes) pieces.push(whole.subarray(at, (at += size)));
  pieces.push(whole.subarray(at));
  let text = '';
  const findings: unknown[] = [];
  let packed = 0;
  for await (const piece of decodeText(pieces, { encoding: 'utf-8', origin: {}, keepUtf8 })) {
    text += piece.utf8
      ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(piece.utf8)
      : piece.text;
    packed += piece.utf8?.length ?? 0;
    findings.push(...piece.findings);
  }
  return { text, findings, packed };
}

describe('bytes of sound UTF-8', () => {
  it('are the text, however the file is cut, and what is not sound is text as ever', () =>
    fc.assert(
      fc.asyncProperty(bytes, fc.array(fc.nat(90), { maxLength: 6 }), async (whole, sizes) => {
        const kept = await decode(whole, sizes, true);
        const plain = await decode(whole, sizes, false);
        expect([kept.text, kept.findings]).toEqual([plain.text, plain.findings]);
      }),
      { numRuns: 600 },
    ));

  it('stay bytes to the end', async () => {
    const whole = new TextEncoder().encode('\uFEFFĐề án 😀\n');
    const { text, packed } = await decode(whole, [1, 2, 3, 1, 1, 1, 1], true);
    expect([text, packed]).toEqual(['Đề án 😀\n', whole.length - 3]);
  });
});
