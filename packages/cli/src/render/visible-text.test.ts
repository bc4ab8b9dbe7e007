import { describe, expect, it } from 'vitest';
import { visibleText } from './visible-text.js';

describe('visibleText', () => {
  it.each([
    ['5 tỷ đồng – “hoà”', '5 tỷ đồng – “hoà”'],
    ['\u001b[2Jx\u009b31m', '\\u001b[2Jx\\u009b31m'],
    ['a\u202eb\u2066', 'a\\u202eb\\u2066'],
    ['a\ud800b\udc00, 😀', 'a\\ud800b\\udc00, 😀'],
    ['tên\ntệp\r\n.json', 'tên tệp .json'],
  ])('prints %j as %j', (text, printed) => {
    expect(visibleText(text)).toBe(printed);
  });
});
