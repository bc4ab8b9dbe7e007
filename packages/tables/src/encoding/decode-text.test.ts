import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';
import type { TextEncoding } from './detect-encoding.js';

const sentence = 'Mã đề án,Tên đề án,Tỉnh\nDA-01,Hỗ trợ máy móc cho cơ sở gốm mỹ nghệ,Thái Nguyên\n';

async function decode(chunks: readonly Uint8Array[], encoding?: TextEncoding) {
  const texts: string[] = [];
  const codes: string[] = [];
  const params: Readonly<Record<string, string>>[] = [];
  for await (const piece of decodeText(chunks, { encoding, origin: { file: 'a.csv' } })) {
    texts.push(piece.text);
    codes.push(...piece.findings.map(({ code }) => code));
    params.push(...piece.findings.map((finding) => finding.params));
  }
  return { text: texts.join('').normalize('NFC'), codes, params };
}

const pieces = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const inTcvn3 = (text: string): Uint8Array => new Uint8Array(iconv.encode(text, 'tcvn'));

describe('decodeText', () => {
  it.each([1, 2, 3, 7, 1000])('reads UTF-8 cut every %i bytes', async (size) => {
    expect(await decode(pieces(utf8(sentence), size))).toEqual({ text: sentence, codes: [], params: [] });
  });

  it.each([1, 2, 3, 7, 1000])(
    'knows a written U+FFFD from bytes that are not UTF-8, cut every %i bytes',
    async (size) => {
      const lost = async (bytes: Uint8Array): Promise<unknown> =>
        (await decode(pieces(bytes, size))).params.map((params) => params['lost']);
      expect(await lost(utf8(`${sentence}\uFFFD`))).toEqual(['before']);
      expect(await lost(new Uint8Array([...utf8(sentence), 0xff, 0x0a]))).toEqual(['here']);
    },
  );

  it('takes the mark of UTF-8 away', async () => {
    expect((await decode([utf8(`\uFEFF${sentence}`)])).text).toBe(sentence);
  });

  it.each(['utf16le', 'utf16be'])('reads %s with and without its mark', async (name) => {
    const bytes = new Uint8Array(iconv.encode(sentence, name));
    expect((await decode([bytes])).text).toBe(sentence);
    expect((await decode([new Uint8Array(iconv.encode(sentence, name, { addBOM: true }))])).text).toBe(
      sentence,
    );
  });

  it('recognises TCVN3, also when it begins late, and shows the words it read', async () => {
    const { text, codes, params } = await decode([utf8('id,name\n'.repeat(100)), inTcvn3(sentence)]);
    expect(text).toBe('id,name\n'.repeat(100) + sentence);
    expect(codes).toEqual(['ENCODING_GUESSED']);
    expect(params[0]).toMatchObject({ encoding: 'TCVN3 (ABC)' });
    expect(params[0]?.['sample']).toContain('đề');
  });

  it('recognises windows-1258', async () => {
    const legacy = to1258(sentence);
    const read = await decode([legacy]);
    expect(read.codes).toEqual(['ENCODING_GUESSED']);
    expect(read.text).toBe(sentence);
  });

  it('refuses VNI by name', async () => {
    const vni = new Uint8Array(
      iconv.encode('Maõ ñeà aùn,Teân ñeà aùn\nDA-01,Hoã trôï maùy moùc\n', 'windows1252'),
    );
    const { text, codes, params } = await decode([vni]);
    expect([text, codes, params]).toEqual(['', ['ENCODING_NOT_READ'], [{ encoding: 'VNI' }]]);
  });

  it('refuses what is no Vietnamese in any encoding', async () => {
    expect((await decode([Uint8Array.from([0x61, 0xff, 0xfd, 0x80, 0x81, 0x90, 0x0a])])).codes).toEqual([
      'ENCODING_NOT_READ',
    ]);
  });

  it('goes on after bytes that are not UTF-8 and says so once', async () => {
    const { text, codes } = await decode([
      utf8('Tên đề án\n'),
      Uint8Array.of(0xff, 0x0a),
      Uint8Array.of(0xff),
    ]);
    expect(text).toBe('Tên đề án\n\uFFFD\n\uFFFD');
    expect(codes).toEqual(['ENCODING_BROKEN']);
  });

  it('leaves NUL characters out and counts them', async () => {
    const { text, codes, params } = await decode([utf8('Mã,Tên đề án dài\n1\0,a\0\n')]);
    expect(text).toBe('Mã,Tên đề án dài\n1,a\n');
    expect([codes, params]).toEqual([['NUL_CHARACTER'], [{ count: '2' }]]);
  });
});

/** windows-1258 writes the vowel with its sign as one byte where there is one, and the tone after it. */
function to1258(text: string): Uint8Array {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
  const marked = Array.from(text, (character) => {
    const parts = character.normalize('NFD');
    const tone = parts.match(tones)?.[0] ?? '';
    return tone === '' ? character : parts.replace(tones, '').normalize('NFC') + tone;
  });
  return new Uint8Array(iconv.encode(marked.join(''), 'windows1258'));
}

describe('marks of the encoding', () => {
  it.each([undefined, 'utf-8'] as const)(
    'takes one mark in front for none of the text, not a second (%s)',
    async (encoding) => {
      const twice = Uint8Array.of(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61);
      for (const keepUtf8 of [true, false])
        for (let at = 0; at <= twice.length; at += 1) {
          const codes: string[] = [];
          const chunks = [twice.subarray(0, at), twice.subarray(at)];
          for await (const { findings } of decodeText(chunks, { encoding, keepUtf8, origin: {} }))
            codes.push(...findings.map(({ code }) => code));
          expect(codes).toEqual(['MARK_INSIDE_TEXT']);
        }
    },
  );
});
