import { describe, expect, it } from 'vitest';
import type { Explanation } from './explanation.js';
import { renderExplanation } from './render-explanation.js';

const leaf = (vi: string, en: string, value: Explanation['value']): Explanation => ({
  label: { vi, en },
  value,
  unit: 'đồng',
  operation: 'given',
  inputs: [],
});
const sum: Explanation = {
  ...leaf('Cộng', 'Total', '1000000'),
  operation: 'sum',
  inputs: [
    { ...leaf('Hội nghị', 'Conference', '650000'), wording: '650 nghìn đồng' },
    {
      ...leaf('Hội chợ', 'Fair', '350000'),
      citations: [{ instrument: '45/2012/NĐ-CP', article: '4', clause: '3', verified: 'clause' }],
    },
  ],
};

describe('renderExplanation', () => {
  it('indents the inputs of a text', () =>
    expect(renderExplanation(sum, { language: 'vi', format: 'text' })).toBe(
      [
        'Cộng: 1.000.000 đồng (cộng)',
        '  Hội nghị: 650.000 đồng (“650 nghìn đồng”)',
        '  Hội chợ: 350.000 đồng (khoản 3 Điều 4 Nghị định 45/2012/NĐ-CP)',
      ].join('\n'),
    ));

  it('makes a list in Markdown', () =>
    expect(renderExplanation(sum, { language: 'en', format: 'markdown' })).toBe(
      [
        '- Total: 1,000,000 đồng (sum)',
        '  - Conference: 650,000 đồng (“650 nghìn đồng”)',
        '  - Fair: 350,000 đồng (Clause 3 Article 4 of Decree 45/2012/NĐ-CP)',
      ].join('\n'),
    ));

  it('nests lists in HTML', () =>
    expect(renderExplanation(sum, { language: 'en', format: 'html' })).toBe(
      '<ul><li>Total: 1,000,000 đồng (sum)<ul>' +
        '<li>Conference: 650,000 đồng (“650 nghìn đồng”)</li>' +
        '<li>Fair: 350,000 đồng (Clause 3 Article 4 of Decree 45/2012/NĐ-CP)</li></ul></li></ul>',
    ));

  it('escapes what HTML would read as tags', () =>
    expect(renderExplanation(leaf('<b>"&"</b>', '', '1'), { language: 'vi', format: 'html' })).toBe(
      '<ul><li>&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;: 1 đồng</li></ul>',
    ));

  it('escapes what Markdown would read as marks', () =>
    expect(renderExplanation(leaf('*a* [b](c) `d` #', '', '1'), { language: 'vi', format: 'markdown' })).toBe(
      '- \\*a\\* \\[b\\](c) \\`d\\` \\#: 1 đồng',
    ));

  it.each(['text', 'markdown', 'html'] as const)(
    'keeps a label with line breaks on one line of %s',
    (format) =>
      expect(renderExplanation(leaf('a\r\n# b\u2028c', '', '1'), { language: 'vi', format })).not.toMatch(
        /[\r\n\u2028]/,
      ),
  );

  it('leaves no space where there is no unit', () =>
    expect(
      renderExplanation({ ...leaf('Điểm', 'Mark', '85'), unit: '' }, { language: 'en', format: 'text' }),
    ).toBe('Mark: 85'));

  it.each(['text', 'markdown', 'html'] as const)('prints a chain of 3,000 nodes as %s', (format) => {
    let chain = leaf('dòng', 'line', '1');
    for (let level = 0; level < 3000; level++) chain = { ...sum, inputs: [chain] };
    expect(renderExplanation(chain, { language: 'en', format })).toContain('line: 1 đồng');
  });
});
