import { describe, expect, it } from 'vitest';
import { attributeOf, plainText, withAttribute, xmlText } from './xml-text.js';

describe('xmlText', () => {
  it('escapes what XML keeps for itself, and what it cannot hold', () =>
    expect(xmlText('a<b>&"c"\u0007_x0041_')).toBe('a&lt;b&gt;&amp;&quot;c&quot;_x0007__x005F_x0041_'));

  it('is undone by plainText, but for what XML cannot hold', () => {
    for (const text of ['Đề án', 'it\'s <b> & "c"', '&amp;', '&#65;'])
      expect(plainText(xmlText(text))).toBe(text);
    expect(plainText('&#x110;&#65;&apos;&none;&#x7fffff;')).toBe("ĐA'&none;&#x7fffff;");
  });
});

describe('attributeOf', () => {
  it('finds an attribute in either kind of quotes, and no other that ends alike', () => {
    expect(attributeOf('<c xr="1" r=\'B2\'/>', 'r')).toBe('B2');
    expect(attributeOf('<sheet name="A &amp; B"/>', 'name')).toBe('A & B');
    expect(attributeOf('<c/>', 'r')).toBeUndefined();
  });
});

describe('withAttribute', () => {
  it('replaces the value or adds it', () => {
    expect(withAttribute(' r="A1" s="3" t="s"', 's', '5')).toBe(' r="A1" t="s" s="5"');
    expect(withAttribute(' r="A1"', 's', '5')).toBe(' r="A1" s="5"');
  });
});
