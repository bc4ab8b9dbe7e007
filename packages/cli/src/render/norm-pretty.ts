import type { LegalDay, NormAnswer, SupportNorm } from '@khuyencong/law/norms';
import { formatDay, type Language } from '@khuyencong/model';
import { normTexts } from '../text/norm-texts.js';
import { ruleText } from './norm-rule-text.js';
import { citationLine } from './citation-line.js';

/** Prints the answer of a look-up of norms for a person at a terminal. */
export function renderNorm(answer: NormAnswer, { language }: { readonly language: Language }): string {
  const texts = normTexts[language];
  const list = (title: string, norms: readonly SupportNorm[]): readonly string[] =>
    norms.length === 0 ? [] : [title, ...norms.map((norm) => `  ${headline(norm, language)}`)];
  const lines = ((): readonly string[] => {
    switch (answer.status) {
      case 'in-force':
        return [
          ...describe(answer.norm, language),
          ...answer.cautions.map((caution) =>
            texts.cautions[caution.kind]('instrument' in caution ? caution.instrument : ''),
          ),
        ];
      case 'none-in-force':
        return [texts.statuses['none-in-force'], ...list(texts.nearest, answer.nearest)];
      case 'overlapping':
        return list(texts.statuses.overlapping, answer.norms);
      case 'not-known':
        return [
          `${texts.statuses['not-known']}: ${texts.reasons[answer.reason]}.`,
          ...(answer.instrument === undefined ? [] : [texts.shouldSay(answer.instrument)]),
          ...answer.gaps.map(({ reason }) => `  ${reason[language]}`),
          ...list(texts.candidates, answer.candidates),
        ];
    }
  })();
  return `${lines.join('\n')}\n`;
}

function describe(norm: SupportNorm, language: Language): readonly string[] {
  const texts = normTexts[language];
  const { conditions, citation } = norm;
  return [
    norm.label[language],
    `  ${ruleText(norm.rule, language)}; ${texts.for} ${norm.unit[language]}`,
    `  ${period(norm, language)}`,
    ...(conditions ? [`  ${texts.conditions}: ${conditions[language]}`] : []),
    `  ${texts.basis}: ${citationLine(citation, language)} (${texts.verified[citation.verified]})`,
  ];
}

function headline(norm: SupportNorm, language: Language): string {
  const { label, rule, citation } = norm;
  return `${label[language]}: ${ruleText(rule, language)}; ${period(norm, language)}; ${citationLine(citation, language)}`;
}

function period({ from, to }: SupportNorm, language: Language): string {
  const texts = normTexts[language];
  const ends = [
    from === undefined ? '' : `${texts.from} ${day(from, language)}`,
    to === undefined ? '' : `${texts.to} ${day(to, language)}`,
  ];
  return ends.filter((end) => end !== '').join(' ');
}

function day(legalDay: LegalDay, language: Language): string {
  const texts = normTexts[language];
  if (typeof legalDay === 'string') return formatDay(legalDay, { language });
  return 'year' in legalDay
    ? `${texts.year} ${legalDay.year}`
    : `${texts.notBefore} ${formatDay(legalDay.notBefore, { language })}`;
}
