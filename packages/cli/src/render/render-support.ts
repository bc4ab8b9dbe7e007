import {
  formatVnd,
  supportFindings,
  moneyFindings,
  type AllowedSupport,
  type Support,
} from '@khuyencong/budget';
import { findingMessage, renderExplanation, type Explanation, type Language } from '@khuyencong/model';
import type { PrintedBlock } from '../document/document-block.js';
import { documentHtml } from '../document/document-html.js';
import { normTexts } from '../text/norm-texts.js';
import { supportTexts } from '../text/support-texts.js';
import { visibleText } from './visible-text.js';
import { citationLine } from './citation-line.js';

/** What is said of a calculation: lines before and after the tree that explains it. */
interface SupportParts {
  readonly before: readonly string[];
  readonly explanation?: Explanation | undefined;
  readonly after: readonly string[];
}

/** How a calculation may be printed for people. */
export type SupportFormat = 'pretty' | 'markdown' | 'html';

/** Prints a calculation of support for people: at a terminal, as a Markdown text, or as an HTML page. */
export function renderSupport(
  support: Support,
  { language, format }: { readonly language: Language; readonly format: SupportFormat },
): string {
  const { before, explanation, after } = partsOf(support, language);
  const { how } = supportTexts[language];
  switch (format) {
    case 'pretty': {
      const tree = explanation ? renderExplanation(explanation, { language, format: 'text' }) : '';
      const calculation = explanation ? [how, tree.replace(/^/gm, '  ')] : [];
      return `${[...before, ...calculation, ...after].join('\n')}\n`;
    }
    case 'markdown': {
      const tree = explanation ? [how, '', renderExplanation(explanation, { language, format }), ''] : [];
      return [...before.map(listed), '', ...tree, ...after.map(listed), ''].join('\n');
    }
    case 'html':
      return documentHtml({
        language,
        title: supportTexts[language].title,
        subtitle: '',
        blocks: [
          ...before.map(paragraph),
          ...(explanation
            ? [{ kind: 'explanations', title: how, trees: [explanation], open: true } as const]
            : []),
          ...after.map(paragraph),
        ],
      });
  }
}

/** Text never becomes markup. */
function listed(line: string): string {
  return `- ${visibleText(line.trim()).replace(/[\\`*_[\]<>#|]/g, '\\$&')}`;
}

function paragraph(line: string): PrintedBlock {
  return { kind: 'paragraph', text: line.trim(), tone: 'plain' };
}

function partsOf(support: Support, language: Language): SupportParts {
  const { cautions: cautionTexts } = normTexts[language];
  const catalogues = [supportFindings, moneyFindings];
  const cautions = 'cautions' in support ? support.cautions : [];
  const notes = [
    ...cautions.map((caution) =>
      cautionTexts[caution.kind]('instrument' in caution ? caution.instrument : ''),
    ),
    ...support.findings.map(
      (finding) => `${finding.code}: ${findingMessage({ ...finding, path: [] }, { language, catalogues })}`,
    ),
  ];
  if (support.status !== 'in-force')
    return { before: [supportTexts[language].noAmount, ...notes], after: [] };
  const { explanation } = support;
  return {
    before: amounts(support, language),
    explanation,
    after: [...conditionsOf(support, language), ...notes],
  };
}

function amounts(support: AllowedSupport, language: Language): readonly string[] {
  const texts = supportTexts[language];
  const { supportVnd, boundBy, ownCommitmentVnd, limits } = support;
  return [
    texts.allowed(formatVnd(supportVnd, { language }), texts.bounds[boundBy]),
    ...limits.map(({ by, limitVnd, unusedVnd }) =>
      texts.unused(texts.bounds[by], formatVnd(limitVnd, { language }), formatVnd(unusedVnd, { language })),
    ),
    ...(ownCommitmentVnd === null ? [] : [texts.own(formatVnd(ownCommitmentVnd, { language }))]),
  ];
}

function conditionsOf({ conditions }: AllowedSupport, language: Language): readonly string[] {
  const texts = supportTexts[language];
  const known = conditions.status === 'in-force' ? conditions.conditions : [];
  return [
    known.length > 0 ? texts.conditions : texts.conditionsNotKnown,
    ...known.map(({ text, citation }) => `  ${text[language]} (${citationLine(citation, language)})`),
  ];
}
