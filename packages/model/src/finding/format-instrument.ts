import type { Language, LocalText } from '../text/local-text.js';

/**
 * The form of a legal document (loại văn bản): bộ luật, luật, nghị định, nghị quyết, quyết định, thông tư, thông tư liên tịch,
 * chỉ thị.
 *
 * @category citation
 * @since 0.1.0
 */
export type InstrumentKind =
  'code' | 'law' | 'decree' | 'resolution' | 'decision' | 'circular' | 'joint-circular' | 'directive';

/**
 * Kinds of documents by their numbers (loại của văn bản theo số hiệu), for those whose number does not say it.
 *
 * @category citation
 * @since 0.1.0
 */
export type InstrumentKinds = Readonly<Record<string, InstrumentKind>>;

/**
 * How a legal document is named (cách gọi văn bản): for which reader, and of what kind it is where its number does not say so.
 *
 * @category citation
 * @since 0.1.0
 */
export interface FormatInstrumentOptions {
  readonly language: Language;
  readonly kinds?: InstrumentKinds | undefined;
}

const kindNames: Readonly<Record<InstrumentKind, LocalText>> = {
  code: { vi: 'Bộ luật', en: 'Code' },
  law: { vi: 'Luật', en: 'Law' },
  decree: { vi: 'Nghị định', en: 'Decree' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  circular: { vi: 'Thông tư', en: 'Circular' },
  'joint-circular': { vi: 'Thông tư liên tịch', en: 'Joint Circular' },
  directive: { vi: 'Chỉ thị', en: 'Directive' },
};

const abbreviations: ReadonlyMap<string, InstrumentKind> = new Map([
  ['NĐ', 'decree'],
  ['NQ', 'resolution'],
  ['QĐ', 'decision'],
  ['TT', 'circular'],
  ['TTLT', 'joint-circular'],
  ['CT', 'directive'],
]);

/** "28/2018/TT-BTC", "1048/QĐ-TTg". */
const inside = /^\d+(?:\/\d{4})?\/(?<kind>\p{Lu}+)(?:-\p{L}+)+(?: |$)/u;
/** "QĐ 44/2014": the way lists shorten a number. */
const inFront = /^(?<kind>\p{Lu}+) (?=\d)/u;
/** "203/2025/QH15": laws and resolutions of the National Assembly are numbered in one row. */
const ofAssembly = /^\d+\/\d{4}\/QH\d+$/;

/**
 * Names a legal document by its kind and number (gọi tên văn bản), "Thông tư 28/2018/TT-BTC".
 *
 * The number says the kind of all but those of the National Assembly, which numbers laws and resolutions in one row: these are named
 * by `kinds`, or only by who made them. A text that is no number stays as it is.
 *
 * @param instrument - number as printed, with the province in brackets where numbers repeat
 * @param options - `language` of the reader; `kinds`, such as `instrumentKinds` of the law package
 * @returns text for print
 * @example
 * ```ts runnable
 * import { formatInstrument } from '@khuyencong/model';
 * formatInstrument('26/2014/TTLT-BTC-BCT', { language: 'vi' }) // => 'Thông tư liên tịch 26/2014/TTLT-BTC-BCT'
 * formatInstrument('45/2012/NĐ-CP', { language: 'en' }) // => 'Decree 45/2012/NĐ-CP'
 * const kinds = { '91/2015/QH13': 'code' } as const;
 * formatInstrument('91/2015/QH13', { language: 'vi', kinds }) // => 'Bộ luật 91/2015/QH13'
 * formatInstrument('91/2015/QH13', { language: 'vi' }) // => 'văn bản 91/2015/QH13 của Quốc hội'
 * ```
 * @category citation
 * @since 0.1.0
 */
export function formatInstrument(instrument: string, options: FormatInstrumentOptions): string {
  const { language, kinds = {} } = options;
  const printed = instrument.normalize('NFC').trim();
  const kind = Object.hasOwn(kinds, printed) ? kinds[printed] : kindOf(printed);
  if (kind !== undefined) return `${kindNames[kind][language]} ${numberOf(printed)}`;
  if (!ofAssembly.test(printed)) return instrument;
  return language === 'vi' ? `văn bản ${printed} của Quốc hội` : `National Assembly document ${printed}`;
}

function kindOf(printed: string): InstrumentKind | undefined {
  const abbreviation = (inside.exec(printed) ?? inFront.exec(printed))?.groups?.['kind'];
  return abbreviation === undefined ? undefined : abbreviations.get(abbreviation);
}

function numberOf(printed: string): string {
  const front = inFront.exec(printed);
  return front ? printed.slice(front[0].length) : printed;
}
