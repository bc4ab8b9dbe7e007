import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTcvn3, inVni, vietnameseText } from '../../test/encoded.js';
import { oldFontText } from './old-font.js';

const asCell = (bytes: Uint8Array): string => String.fromCharCode(...bytes).replace(/[\n,]/gu, ' ');

describe('oldFontText', () => {
  it('leaves Vietnamese in Unicode as it is, however few words there are', () =>
    fc.assert(
      fc.property(vietnameseText(1), (text) => {
        expect(oldFontText(text)).toBeUndefined();
        for (const word of text.split(/\s+/u)) expect(oldFontText(word)).toBeUndefined();
      }),
    ));

  it('reads some words typed in a font of TCVN3 as what was typed', () =>
    fc.assert(
      fc.property(vietnameseText(12), (written) => {
        const text = written
          .replace(/[\n,]/gu, ' ')
          .replace(/[^\p{ASCII}ĂÂÊÔƠƯĐ]/gu, (letter) => letter.toLowerCase());
        expect(oldFontText(asCell(inTcvn3(text)))).toEqual({ font: 'tcvn3', text });
      }),
    ));

  it('never takes a font of VNI for one of TCVN3', () =>
    fc.assert(
      fc.property(vietnameseText(4), (text) => {
        expect(oldFontText(asCell(inVni(text)))?.font).not.toBe('tcvn3');
      }),
      { examples: [['tỉnh nghệ lao án ']] },
    ));

  it.each([
    ['§Ò ¸n', 'Đề án'],
    ['Tæng céng', 'Tổng cộng'],
    ['Kinh phÝ hç trî (triÖu ®ång)', 'Kinh phí hỗ trợ (triệu đồng)'],
    ['C«ng', 'Công'],
  ])('reads %s', (written, text) => expect(oldFontText(written)).toEqual({ font: 'tcvn3', text }));

  it.each([
    'Hoà Bình',
    'Müller GmbH',
    'Señor Muñoz',
    '10 µm, 20 µm',
    'm×n',
    '½ giá',
    'Thép Ø21',
    '«Tre» ®',
    'Zoë Noël',
  ])('leaves %s as it is', (text) => expect(oldFontText(text)).toBeUndefined());
});
