import { formatVnd } from '@khuyencong/budget';
import type { NormAmount, NormRule, RateAbove, StatedCeiling } from '@khuyencong/law/norms';
import { formatDecimal, formatInstrument, type Language } from '@khuyencong/model';
import { normTexts } from '../text/norm-texts.js';

/** Says in words what a norm allows. */
export function ruleText(rule: NormRule, language: Language): string {
  const texts = normTexts[language];
  switch (rule.shape) {
    case 'tiers':
      return rule.tiers
        .map(({ label, amount }) => `${label[language]}: ${amountText(amount, language)}`)
        .join('; ');
    case 'multiplier':
      return [
        texts.times(formatDecimal(rule.multiplier, { language }), rule.of ?? texts.allNorms),
        ...(rule.statedCeiling ? [statedText(rule.statedCeiling, language)] : []),
      ].join(' ');
    case 'by-price':
      return texts.price;
    case 'by-reference':
      return [
        texts.reference,
        ...(rule.instruments ?? []).map((instrument) => formatInstrument(instrument, { language })),
      ].join(' ');
    default:
      return amountText(rule, language);
  }
}

/** What a publisher made of a factor stands apart from the rule itself. */
function statedText({ ceilingVnd, ratePercent, citation }: StatedCeiling, language: Language): string {
  const amount: NormAmount =
    ratePercent === undefined
      ? { shape: 'ceiling', ceilingVnd }
      : { shape: 'lower-of', ratePercent, ceilingVnd };
  return `(${normTexts[language].verified[citation.verified]}: ${amountText(amount, language)})`;
}

function amountText(amount: NormAmount | RateAbove, language: Language): string {
  const texts = normTexts[language];
  const rate = (): readonly string[] => {
    if (!('ratePercent' in amount)) return [];
    const base = amount.base ? ` ${texts.of} ${amount.base[language]}` : '';
    return [`${texts.atMost} ${formatDecimal(amount.ratePercent, { language })}%${base}`];
  };
  const each =
    amount.shape === 'per-quantity'
      ? [`${formatVnd(amount.perQuantityVnd, { language })}/${amount.quantity[language]}`]
      : [];
  const word = amount.shape === 'ceiling' ? texts.atMost : texts.notAbove;
  const ceiling =
    'ceilingVnd' in amount && amount.ceilingVnd !== undefined
      ? [`${word} ${formatVnd(amount.ceilingVnd, { language })}`]
      : [];
  const above =
    amount.shape === 'rate-above' ? [`${texts.onlyAbove} ${formatVnd(amount.aboveVnd, { language })}`] : [];
  return [...rate(), ...each, ...ceiling, ...above].join(', ');
}
