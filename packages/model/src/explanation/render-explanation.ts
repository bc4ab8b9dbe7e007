import { escapeUTF8 } from 'entities/escape';
import { roundingModeLabels } from '../decimal/rounding-mode.js';
import { formatCitation } from '../finding/format-citation.js';
import { formatMeasure } from '../quantity/format-measure.js';
import type { Language } from '../text/local-text.js';
import type { Explanation, Operation } from './explanation.js';

/**
 * The forms in which an explanation is printed (dạng trình bày).
 *
 * @category explanation
 * @since 0.1.0
 */
export type ExplanationFormat = 'text' | 'markdown' | 'html';

const operationWords: Readonly<Record<Language, Readonly<Record<Operation, string>>>> = {
  vi: {
    given: '',
    sum: 'cộng',
    difference: 'trừ',
    product: 'nhân',
    lowest: 'thấp nhất',
    highest: 'cao nhất',
    'whole-quotient': 'chia lấy phần nguyên',
    'round-up': roundingModeLabels.up.vi,
    'round-down': roundingModeLabels.down.vi,
    'round-ceiling': roundingModeLabels.ceiling.vi,
    'round-floor': roundingModeLabels.floor.vi,
    'round-half-up': roundingModeLabels['half-up'].vi,
    'round-half-down': roundingModeLabels['half-down'].vi,
    'round-half-even': roundingModeLabels['half-even'].vi,
  },
  en: {
    given: '',
    sum: 'sum',
    difference: 'difference',
    product: 'product',
    lowest: 'lowest',
    highest: 'highest',
    'whole-quotient': 'quotient, whole part',
    'round-up': roundingModeLabels.up.en,
    'round-down': roundingModeLabels.down.en,
    'round-ceiling': roundingModeLabels.ceiling.en,
    'round-floor': roundingModeLabels.floor.en,
    'round-half-up': roundingModeLabels['half-up'].en,
    'round-half-down': roundingModeLabels['half-down'].en,
    'round-half-even': roundingModeLabels['half-even'].en,
  },
};

/**
 * Prints an explanation (trình bày diễn giải cách tính) as an indented text, a Markdown list or an HTML list.
 *
 * @param explanation - the tree
 * @param options - `language` of the reader and `format`
 * @returns the text; HTML is escaped and has no wrapper page
 * @example
 * ```ts runnable
 * import { renderExplanation } from '@khuyencong/model';
 * const label = { vi: 'Hội nghị', en: 'Conference' };
 * const leaf = { label, value: '350000000', unit: 'đồng', operation: 'given', inputs: [] } as const;
 * renderExplanation(leaf, { language: 'vi', format: 'text' }) // => 'Hội nghị: 350.000.000 đồng'
 * renderExplanation(leaf, { language: 'en', format: 'markdown' }) // => '- Conference: 350,000,000 đồng'
 * ```
 * @category explanation
 * @since 0.1.0
 */
export function renderExplanation(
  explanation: Explanation,
  options: { readonly language: Language; readonly format: ExplanationFormat },
): string {
  const { language, format } = options;
  if (format === 'html') return `<ul>${renderHtml(explanation, language)}</ul>`;
  const bullet = format === 'markdown' ? '- ' : '';
  const escape = format === 'markdown' ? escapeMarkdown : (line: string): string => line;
  const lines: string[] = [];
  const waiting = [{ node: explanation, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    lines.push(`${'  '.repeat(depth)}${bullet}${escape(describe(node, language))}`);
    for (const input of node.inputs.toReversed()) waiting.push({ node: input, depth: depth + 1 });
  }
  return lines.join('\n');
}

function describe(node: Explanation, language: Language): string {
  const value = formatMeasure(node.value, { unit: node.unit, language });
  const notes = [
    operationWords[language][node.operation],
    node.wording === undefined ? '' : `“${node.wording}”`,
    ...(node.citations ?? []).map((citation) => formatCitation(citation, { language })),
  ].filter((note) => note !== '');
  const line = `${node.label[language]}: ${value}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
  // A line break inside a label or a wording would break the list around it.
  return line.replace(/[\r\n\u2028\u2029]+/g, ' ');
}

/** Writes tags and nodes from a list of what is still to come, so that depth costs no stack. */
function renderHtml(explanation: Explanation, language: Language): string {
  const pieces: string[] = [];
  const waiting: (Explanation | string)[] = [explanation];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') pieces.push(next);
    else {
      pieces.push(`<li>${escapeUTF8(describe(next, language))}`);
      waiting.push('</li>');
      if (next.inputs.length === 0) continue;
      waiting.push('</ul>');
      for (const input of next.inputs.toReversed()) waiting.push(input);
      waiting.push('<ul>');
    }
  }
  return pieces.join('');
}

function escapeMarkdown(line: string): string {
  return line.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
