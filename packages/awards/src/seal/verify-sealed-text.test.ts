import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { smallDocument } from '../../test/seal/small-document.js';
import { sealDocument } from './seal-document.js';
import { verifySeal } from './verify-seal.js';
import { verifySealedText } from './verify-sealed-text.js';

const document = sealDocument(smallDocument);
if (!document.ok) throw new Error('not sealed');
const { text, seal } = document;
const bytes = new TextEncoder().encode(text);

const codes = (file: string | Uint8Array): readonly (readonly [string, string | undefined])[] =>
  verifySealedText(file, {}).findings.map(({ code, params }) => [code, params['record'] ?? params['list']]);
const changed = (from: string, to: string): string => {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, to);
};
const sealedWith = (change: (copy: never) => void): readonly (readonly [string, string | undefined])[] => {
  const copy = JSON.parse(text) as never;
  change(copy);
  return verifySeal(copy, {}).findings.map(({ code, params }) => [code, params['record'] ?? params['list']]);
};

describe('a sealed document as it is', () => {
  it('verifies, as text, as bytes and as data', () => {
    expect(verifySealedText(text, {})).toEqual({
      verified: true,
      root: seal.root,
      records: 13,
      findings: [],
    });
    expect(verifySealedText(bytes, { expectedRoot: seal.root }).verified).toBe(true);
    expect(verifySeal(JSON.parse(text), {}).verified).toBe(true);
  });

  it('is canonical as a whole, seal included', () => expect(canonicalize(JSON.parse(text))).toBe(text));

  it('has the root that these bytes have had since they were first sealed', () =>
    expect(seal.root).toBe('351cb9e256b278d58f54583516abe8163df7e101ff05d86c9748444d8d6570bc'));
});

/** Where each record stands in the text, found without the reader. */
const records = seal.parts.flatMap(({ kind, path, digests }) =>
  digests.map((_, index) => {
    const value: unknown = path.reduce<never>((at, key) => at[key], smallDocument as never);
    const name = path.join('.');
    return kind === 'list'
      ? { name: `${name}[${index}]`, part: canonicalize((value as unknown[])[index]) ?? '' }
      : { name, part: canonicalize(value) ?? '' };
  }),
);
const recordAt = (offset: number): string | undefined => {
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).length;
  return records.find(({ part }) => {
    const start = text.indexOf(part);
    return before >= start && before < start + part.length && text.split(part).length === 2;
  })?.name;
};

describe('one byte changed anywhere', () => {
  it.each([
    ['flipped in its lowest bit', (byte: number) => byte ^ 1],
    ['flipped in its highest bit', (byte: number) => byte ^ 0x80],
    ['made a quote', (byte: number) => (byte === 0x22 ? 0x27 : 0x22)],
    ['made a space', (byte: number) => (byte === 0x20 ? 0x0a : 0x20)],
    ['made a backslash', (byte: number) => (byte === 0x5c ? 0x2f : 0x5c)],
    ['made a comma', (byte: number) => (byte === 0x2c ? 0x3a : 0x2c)],
    ['made another digit', (byte: number) => (byte === 0x31 ? 0x32 : 0x31)],
    ['made a brace', (byte: number) => (byte === 0x7d ? 0x5d : 0x7d)],
  ])('and %s fails and names the record', (_, change) => {
    const unnamed: number[] = [];
    for (const [offset, byte] of bytes.entries()) {
      const copy = bytes.slice();
      copy[offset] = change(byte);
      const { verified, findings } = verifySealedText(copy, {});
      expect(verified).toBe(false);
      const owner = recordAt(offset);
      const named = findings.some(({ path, params }) =>
        owner === undefined
          ? path.length > 0 || 'offset' in params || 'field' in params
          : (params['record'] ?? params['list'] ?? '').startsWith(owner),
      );
      if (!named) unnamed.push(offset);
    }
    expect(unnamed.map((offset) => [recordAt(offset), text.slice(offset - 10, offset + 10)])).toEqual([]);
  });

  it('and a byte taken out or put in fails too', () => {
    for (let offset = 0; offset <= bytes.length; offset += 1) {
      const out = new Uint8Array([...bytes.subarray(0, offset), ...bytes.subarray(offset + 1)]);
      const twice = new Uint8Array([...bytes.subarray(0, offset), 0x31, ...bytes.subarray(offset)]);
      expect(offset < bytes.length && verifySealedText(out, {}).verified).toBe(false);
      expect(verifySealedText(twice, {}).verified).toBe(false);
    }
  });
});

describe('what was done is said', () => {
  it.each([
    ['a mark raised', changed('"35.5"', '"36.5"'), 'SEAL_RECORD_CHANGED', 'input.sheets[0]'],
    ['a year', changed('"year":2025', '"year":2026'), 'SEAL_RECORD_CHANGED', 'input.round'],
    ['the kind', changed('"sealed-award-round"', '"sealed-award-rounds"'), 'SEAL_RECORD_CHANGED', 'kind'],
    [
      'a digest',
      changed(seal.parts[2]?.digests[0] ?? '', 'a'.repeat(64)),
      'SEAL_ENTRY_CHANGED',
      'input.jurors[0]',
    ],
    ['a space', changed('"year":2025', '"year": 2025'), 'SEAL_TEXT_NOT_CANONICAL', 'input.round.year'],
    ['a line end at the end', `${text}\n`, 'SEAL_TEXT_NOT_CANONICAL', ''],
    ['a byte order mark', `\ufeff${text}`, 'SEAL_TEXT_BROKEN', ''],
    [
      'a needless escape',
      changed('"30"', '"\\u00330"'),
      'SEAL_TEXT_NOT_CANONICAL',
      'input.sheets[2].rows[0].mark',
    ],
    ['an escape in capitals', changed('A"', 'A\\u001F"'), 'SEAL_TEXT_NOT_CANONICAL', 'input.jurors[0].name'],
    [
      'fields out of order',
      changed('"id":"r","level":"province"', '"level":"province","id":"r"'),
      'SEAL_TEXT_NOT_CANONICAL',
      'input.round.id',
    ],
    [
      'a field that stands twice',
      changed('"rank":1', '"rank":1,"rank":2'),
      'SEAL_KEY_TWICE',
      'result.products[0].rank',
    ],
    [
      'a forbidden field',
      changed('{"criterion":"tc1","mark":"30"}', '{"__proto__":{},"mark":"30"}'),
      'SEAL_KEY_REFUSED',
      'input.sheets[2].rows[0].__proto__',
    ],
    ['a mark as a number', changed('"35.5"', '35.5'), 'SEAL_NUMBER', 'input.sheets[0].rows[0].mark'],
    ['a number with an exponent', changed('2025', '2e3'), 'SEAL_NUMBER', 'input.round.year'],
    ['a number of 16 digits', changed('2025', '1234567890123456'), 'SEAL_NUMBER', 'input.round.year'],
    ['a minus zero', changed('2025', '-0'), 'SEAL_NUMBER', 'input.round.year'],
    ['a bare minus', changed('2025', '-'), 'SEAL_NUMBER', 'input.round.year'],
    ['a missing end', text.slice(0, -1), 'SEAL_TEXT_BROKEN', 'seal'],
    ['half a character', changed('Đỗ', '\ud83d'), 'SEAL_TEXT_NOT_UTF8', 'input.jurors[0].name'],
    [
      'an escaped half character',
      changed('Đỗ', '\\ud83d'),
      'SEAL_TEXT_NOT_CANONICAL',
      'input.jurors[0].name',
    ],
    ['nothing', '', 'SEAL_TEXT_BROKEN', ''],
    ['a list', '[]', 'SEAL_TEXT_BROKEN', ''],
    ['deep nesting', `{"a":${'['.repeat(100_000)}`, 'SEAL_TOO_DEEP', `a${'[0]'.repeat(63)}`],
  ])('for %s', (_, file, code, record) => expect(codes(file)).toEqual([[code, record]]));

  it('for a root that was changed', () =>
    expect(verifySealedText(changed(seal.root, 'b'.repeat(64)), {}).findings).toMatchObject([
      { code: 'SEAL_ROOT_CHANGED', path: ['seal', 'root'], params: { computed: seal.root } },
    ]));

  it('for a seal of another form, or none', () => {
    expect(verifySealedText(changed('SHA-256', 'SHA-1'), {}).findings).toMatchObject([
      { code: 'SEAL_FORM', path: ['seal', 'algorithm'] },
    ]);
    expect(codes('{"kind":"sealed-award-round"}')).toEqual([['SEAL_MISSING', undefined]]);
  });

  it('for a format that no version has, or none', () => {
    const told = (content: object): unknown => {
      const sealed = sealDocument({ ...content });
      return sealed.ok && verifySealedText(sealed.text, {});
    };
    const { format, ...withoutFormat } = smallDocument;
    for (const content of [withoutFormat, { ...smallDocument, format: String(format) }])
      expect(told(content)).toMatchObject({
        verified: false,
        findings: [{ code: 'SEAL_FORM', path: ['format'] }],
      });
    expect(sealedWith((copy: { format?: number }) => delete copy.format)).toEqual([
      ['SEAL_RECORD_REMOVED', 'format'],
    ]);
  });

  it('for a document replaced as a whole, when the root of the minutes is known', () => {
    const other = sealDocument({ ...smallDocument, schemes: [] });
    expect(other.ok && verifySealedText(other.text, {}).verified).toBe(true);
    expect(
      other.ok && verifySealedText(other.text, { expectedRoot: seal.root }).findings.map(({ code }) => code),
    ).toEqual(['SEAL_ROOT_UNEXPECTED']);
  });

  it('for bytes that are not UTF-8', () => {
    const copy = bytes.slice();
    copy[text.indexOf('Đ')] = 0xff;
    expect(codes(copy)).toEqual([['SEAL_TEXT_NOT_UTF8', 'input.jurors[0].name']]);
  });

  it('for a record taken out, put in, moved or changed, each named alone', () => {
    type Copy = { input: { sheets: unknown[]; jurors: unknown[]; note?: string } };
    expect(sealedWith((copy: Copy) => copy.input.sheets.splice(1, 1))).toEqual([
      ['SEAL_RECORD_REMOVED', 'input.sheets[1]'],
    ]);
    expect(sealedWith((copy: Copy) => copy.input.sheets.splice(1, 0, { juror: 'gk-3' }))).toEqual([
      ['SEAL_RECORD_ADDED', 'input.sheets[1]'],
    ]);
    expect(sealedWith((copy: Copy) => copy.input.sheets.reverse())).toEqual([
      ['SEAL_RECORDS_REORDERED', 'input.sheets'],
    ]);
    expect(sealedWith((copy: Copy) => (copy.input.jurors[1] = { id: 'gk-9' }))).toEqual([
      ['SEAL_RECORD_CHANGED', 'input.jurors[1]'],
    ]);
    expect(sealedWith((copy: Copy) => delete copy.input.note)).toEqual([
      ['SEAL_RECORD_REMOVED', 'input.note'],
    ]);
    expect(sealedWith((copy: { extra: string }) => (copy.extra = 'x'))).toEqual([
      ['SEAL_RECORD_ADDED', 'extra'],
    ]);
  });
});
