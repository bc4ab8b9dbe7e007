import {
  formatDecimal,
  levelLabels,
  productGroups,
  type DecimalString,
  type IsoDate,
} from '@khuyencong/model';
import type { AwardRoundMarks, ScoredRound } from '../round/round-marks.js';
import type { DocumentOptions } from './award-document.js';
import { documentTexts, type DocumentTexts } from './document-texts.js';

/** How the documents say what stands in the data. */
export interface DocumentWords {
  readonly language: DocumentOptions['language'];
  readonly texts: DocumentTexts;
  readonly number: (value: DecimalString) => string;
  readonly day: (day: IsoDate) => string;
  readonly round: (round: ScoredRound) => string;
  readonly group: (id: string) => string;
  readonly maker: (id: string | undefined) => string;
  readonly decided: (outcome: boolean | null) => string;
  /** Name of a product, or its id. */
  readonly product: (id: string) => string;
}

export function documentWords(
  { products, acts }: Pick<AwardRoundMarks, 'products' | 'acts'>,
  { language, establishments }: DocumentOptions,
): DocumentWords {
  const texts = documentTexts[language];
  const names = new Map(products.map(({ id, name }) => [id, name ?? id]));
  for (const { setId, name } of acts?.merges ?? []) names.set(setId, name ?? setId);
  const makers = new Map(Object.entries(establishments ?? {}));
  const groups = new Map<string, string>(productGroups.map(({ id, label }) => [id, label[language]]));
  return {
    language,
    texts,
    number: (value) => formatDecimal(value, { language }),
    day: (day) => (language === 'vi' ? day.split('-').reverse().join('/') : day),
    round: ({ level, place, year }) =>
      [levelLabels[level][language], ...(place === undefined ? [] : [place]), String(year)].join(', '),
    group: (id) => groups.get(id) ?? id,
    maker: (id) => (id === undefined ? '' : (makers.get(id) ?? id)),
    decided: (outcome) => (outcome === null ? texts.undecided : outcome ? texts.yes : texts.no),
    product: (id) => names.get(id) ?? id,
  };
}
