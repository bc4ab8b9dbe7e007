import { strFromU8, strToU8, zipSync } from 'fflate';
import { streamXlsxRows, type CellValue as HucreValue } from 'hucre/xlsx';
import type { FormulaCell } from '../source/cell-value.js';
import { plainCell } from './cell-of.js';
import { sharedTexts, type SharedTexts } from './shared-texts.js';
import { partOfStyles, partOfTexts } from './sheet-parts.js';

/** A value as a streamed sheet gives it. */
export type PlainValue = FormulaCell['value'];

/** What the cells of a sheet mean by the numbers they hold. */
export interface CellMeanings {
  /** By the number of the shared text. */
  readonly texts: readonly PlainValue[];
  /** The numbers of the styles that show a number as a day. */
  readonly dayStyles: ReadonlySet<number>;
  readonly from1904: boolean;
}

const stylesAtMost = 65_536;
const firstDayOf1904 = Date.UTC(1904, 0, 1);

/**
 * Learns from the library what shared texts and styles mean, by letting it read a small sheet that names each of those that are in
 * doubt; undefined where the library has to read, or refuse, the sheet itself.
 */
export async function cellMeanings(
  shared: Readonly<Record<string, Uint8Array>>,
  sheet: { readonly index: number; readonly part: string },
): Promise<CellMeanings | undefined> {
  const listed = shared[partOfTexts];
  const table = listed ? sharedTexts(new TextDecoder().decode(listed)) : { texts: [], unread: [] };
  const styles =
    strFromU8(shared[partOfStyles] ?? new Uint8Array()).match(/<(?:\w+:)?xf[\s/>]/gu)?.length ?? 0;
  if (!table || styles > stylesAtMost) return undefined;
  const answers = await asked(shared, { ...sheet, unread: table.unread, styles }).catch(() => undefined);
  if (!answers) return undefined;
  const [linked, ...others] = answers;
  const texts = linked === sentinel ? textsOf(table, others.slice(0, table.unread.length)) : [];
  const days = others.slice(table.unread.length);
  return {
    texts,
    dayStyles: new Set(days.flatMap((value, style) => (value instanceof Date ? [style] : []))),
    from1904: days.some((value) => value instanceof Date && value.getTime() === firstDayOf1904),
  };
}

function textsOf({ texts }: SharedTexts, answers: readonly HucreValue[]): readonly PlainValue[] {
  let next = 0;
  return texts.map((text) => {
    if (text !== undefined) return plainCell(text);
    next += 1;
    return plainCell(answers[next - 1]);
  });
}

interface Question {
  readonly index: number;
  readonly part: string;
  readonly unread: readonly string[];
  readonly styles: number;
}

const sentinel = 'text';

/** The values of a sheet of one column: a text that is there if texts are looked up at all, those in doubt, and 0 in every style. */
async function asked(
  shared: Readonly<Record<string, Uint8Array>>,
  { index, part, unread, styles }: Question,
): Promise<readonly HucreValue[]> {
  const row = (cell: string): string => `<row>${cell}</row>`;
  const texts = [`<si><t>${sentinel}</t></si>`, ...unread];
  const rows = [
    ...texts.map((_, at) => row(`<c t="s"><v>${at}</v></c>`)),
    ...Array.from({ length: styles }, (_, style) => row(`<c s="${style}"><v>0</v></c>`)),
  ];
  const parts = {
    ...shared,
    ...(shared[partOfTexts] && { [partOfTexts]: strToU8(`<sst>${texts.join('')}</sst>`) }),
    [part]: strToU8(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`),
  };
  const answers: HucreValue[] = [];
  for await (const { values } of streamXlsxRows(zipSync(parts, { level: 0 }), { sheet: index }))
    answers.push(values[0] ?? null);
  return answers;
}
