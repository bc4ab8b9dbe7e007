import {
  formatVnd,
  supportFindings,
  moneyFindings,
  type AllowedSupport,
  type Support,
} from '@khuyencong/budget';
import { findingMessage, formatCitation, renderExplanation, type Language } from '@khuyencong/model';
import { normTexts } from '../text/norm-texts.js';
import { supportTexts } from '../text/support-texts.js';

/** Prints a calculation of support for a person at a terminal. */
export function renderSupport(support: Support, { language }: { readonly language: Language }): string {
  const texts = supportTexts[language];
  const { cautions: cautionTexts } = normTexts[language];
  const catalogues = [supportFindings, moneyFindings];
  const cautions = 'cautions' in support ? support.cautions : [];
  const lines = [
    ...(support.status === 'in-force' ? describe(support, language) : [texts.noAmount]),
    ...cautions.map((caution) =>
      cautionTexts[caution.kind]('instrument' in caution ? caution.instrument : ''),
    ),
    ...support.findings.map(
      (finding) => `${finding.code}: ${findingMessage({ ...finding, path: [] }, { language, catalogues })}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function describe(support: AllowedSupport, language: Language): readonly string[] {
  const texts = supportTexts[language];
  const { supportVnd, boundBy, ownCommitmentVnd, limits, conditions, explanation } = support;
  const known = conditions.status === 'in-force' ? conditions.conditions : [];
  return [
    texts.allowed(formatVnd(supportVnd, { language }), texts.bounds[boundBy]),
    ...limits.map(({ by, limitVnd, unusedVnd }) =>
      texts.unused(texts.bounds[by], formatVnd(limitVnd, { language }), formatVnd(unusedVnd, { language })),
    ),
    ...(ownCommitmentVnd === null ? [] : [texts.own(formatVnd(ownCommitmentVnd, { language }))]),
    ...(explanation
      ? [texts.how, indented(renderExplanation(explanation, { language, format: 'text' }))]
      : []),
    known.length > 0 ? texts.conditions : texts.conditionsNotKnown,
    ...known.map(({ text, citation }) => `  ${text[language]} (${formatCitation(citation, { language })})`),
  ];
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
