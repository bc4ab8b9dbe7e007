import type { AdministrativeUnit, AdministrativeUnitResolution } from '@khuyencong/law/units';
import { formatDay, type IsoDate, type Language } from '@khuyencong/model';
import { unitTexts, type UnitTexts } from '../text/unit-texts.js';
import { citationLine } from './citation-line.js';

/** Prints what a text says about a province for a person at a terminal. */
export function renderUnit(
  resolution: AdministrativeUnitResolution,
  { asOf, language }: { readonly asOf: IsoDate; readonly language: Language },
): string {
  const texts = unitTexts[language];
  const list = (units: readonly AdministrativeUnit[]): readonly string[] =>
    units.map((unit) => `  ${headline(unit, texts, language)}`);
  const lines = ((): readonly string[] => {
    switch (resolution.status) {
      case 'found':
        return describe(resolution.unit, texts, language);
      case 'not-then':
        return [
          texts.notThen(asOf),
          ...list(resolution.units),
          texts.thatDay,
          ...list(resolution.counterparts),
        ];
      case 'ambiguous':
        return [texts.ambiguous, ...list(resolution.candidates)];
      case 'unknown':
        return resolution.candidates.length === 0
          ? [texts.unknown]
          : [texts.unknown, texts.nearest, ...list(resolution.candidates)];
      case 'not-known':
        return [texts.notKnown(asOf, resolution.knownFrom)];
    }
  })();
  return `${lines.join('\n')}\n`;
}

function headline(unit: AdministrativeUnit, texts: UnitTexts, language: Language): string {
  const from = unit.from === null ? texts.before : `${texts.from} ${formatDay(unit.from, { language })}`;
  const to = unit.to === null ? texts.open : `${texts.to} ${formatDay(unit.to, { language })}`;
  return `${unit.fullName} (${texts.code} ${unit.code}), ${from}, ${to}`;
}

function describe(unit: AdministrativeUnit, texts: UnitTexts, language: Language): readonly string[] {
  const { predecessors, successor, citation } = unit;
  const formed = predecessors.map(({ name, code }) => `${name} (${code})`).join(', ');
  return [
    headline(unit, texts, language),
    ...(formed === '' ? [] : [`${texts.predecessors}: ${formed}`]),
    ...(successor === null
      ? []
      : [`${texts.successor}: ${successor.name} (${texts.code} ${successor.code})`]),
    `${texts.madeBy}: ${citationLine(citation, language)}`,
  ];
}
