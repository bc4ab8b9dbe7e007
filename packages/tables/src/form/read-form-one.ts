import {
  makeFinding,
  type Finding,
  type FormOne,
  type FormOneAmounts,
  type FormOneRow,
  type FormOneSection,
  type FormOneSpread,
  type Origin,
  type Unit,
} from '@khuyencong/model';
import { headerKey } from '../table/header-text.js';
import type { Source } from '../source/source-sheet.js';
import type { FormAmount, FormGrid, FormLine } from './form-grid.js';
import { formOneShape, type FormOneColumn } from './form-one-shape.js';
import { formReadingFindings } from './form-reading-findings.js';
import { formOutline, type OutlinedLine } from './form-outline.js';
import { headLine } from './head-line.js';
import { missingCell } from './missing-cell.js';
import { readFormGrid } from './read-form-grid.js';
import { isBreakdown, isSectionNumber } from './row-mark.js';
import { isSumLine, sumLineOf } from './sum-line.js';
import { unreadLine } from './unread-line.js';

/**
 * How a form is read (tùy chọn đọc biểu mẫu).
 *
 * @category form
 * @since 0.1.0
 */
export interface ReadFormOptions {
  /** Identifier of the form; the printed form has none. */
  readonly id: string;
  /** Units that the unit line and cells may name: `moneyUnits` of `@khuyencong/budget`. */
  readonly units: readonly Unit[];
  /** Name of the file, for the findings. */
  readonly file?: string | undefined;
}

/**
 * A form as read (biểu mẫu đã đọc), with the place of each of its values.
 *
 * @category form
 * @since 0.1.0
 */
export interface ReadForm<Form> {
  /** None where the file has no table of the form. */
  readonly form: Form | undefined;
  /** Cells by path, empty ones too: `sections.0.rows.1.supportVnd`. */
  readonly origins: Readonly<Record<string, Origin>>;
  readonly findings: readonly Finding[];
}

/**
 * Reads form 1 (đọc Mẫu số 1: Dự toán kinh phí thực hiện đề án) from a workbook or a text file: head lines, unit line, header of one to
 * three rows, a set of columns for each year, sections, rows, the row Cộng as a claim, and the pledges below.
 *
 * A row that details another is known by its numbering (`1.1` under `1`; `a)`, `-`, `+` under the row above) and has it in `partOf`; what
 * follows "Trong đó" has `ofWhich`.
 *
 * Amounts are in whole đồng. Whether they add up is said by `checkFormOne` of `@khuyencong/budget`.
 *
 * @param source - from `openSource`
 * @param options - identifier for the form, the units that the unit line may name, name of the file
 * @returns the form, the cell of each value, and what was noticed
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1
 * @example
 * ```ts runnable
 * import { openSource, readFormOne } from '@khuyencong/tables';
 * const text = [
 *   'Tên đề án: Máy sấy cá',
 *   'Đơn vị tính: Triệu đồng',
 *   'TT;Nội dung chi;Tổng kinh phí;Kinh phí khuyến công quốc gia;Kinh phí đóng góp của đơn vị thụ hưởng;Nguồn khác;Ghi chú',
 *   '1;Máy sấy;550;200;350;;',
 *   ';Cộng;550;200;350;;',
 * ].join('\n');
 * const source = await openSource(new TextEncoder().encode(text), { delimiter: ';' });
 * const million = { name: 'triệu đồng', measure: 'money', base: 'đồng', factor: '1000000', spellings: ['triệu đồng'] } as const;
 * const { form } = await readFormOne(source, { id: 'da-01', units: [million] });
 * form?.name // => 'Máy sấy cá'
 * form?.sections[0]?.rows[0]?.supportVnd // => '200000000'
 * form?.sumRow // => { totalCostVnd: '550000000', supportVnd: '200000000', counterpartVnd: '350000000' }
 * ```
 * @category form
 * @since 0.1.0
 */
export async function readFormOne(source: Source, options: ReadFormOptions): Promise<ReadForm<FormOne>> {
  return formOneOf(await readFormGrid(source, formOneShape, options), options.id);
}

/** The form of a grid. */
export function formOneOf(grid: FormGrid<FormOneColumn>, id: string): ReadForm<FormOne> {
  const { head, header, lines, columns, findings } = grid;
  if (columns.length === 0) return { form: undefined, origins: {}, findings };
  const sumLine = sumLineOf(lines, ['label', 'tt']);
  const sum = sumLine ? lines.indexOf(sumLine) : lines.length;
  const end = lines.findLastIndex((line, at) => (at < sum ? isRow(line) : line.amounts.length > 0)) + 1;
  const table = lines.slice(0, end);
  const outline = outlineOf(table);
  const body = table.filter((line) => line !== sumLine);
  const below = lines.slice(end).map(({ words, origin }) => ({ key: headerKey(words), origin }));
  const name = headLine(head, /tên đề án|^đề án/u);
  const executingUnit = headLine(head, /đơn vị thực hiện|tên đơn vị/u);
  const origins = new Map<string, Origin>([['name', header]]);
  const sections = sectionsOf(body, { outline, origins });
  const last = lines[end - 1]?.origin ?? header;
  const pledges = (name: keyof typeof pledgeSigns): boolean => {
    const made = below.find(({ key }) => pledgeSigns[name].test(key));
    origins.set(name, made?.origin ?? last);
    return made !== undefined;
  };
  const form: FormOne = {
    kind: 'form-one',
    id,
    name: name ?? id,
    ...(executingUnit !== undefined && { executingUnit }),
    sections,
    ...(sumLine && { sumRow: spreadOf(sumLine, 'sumRow', origins) }),
    pledgesNoOtherStateMoney: pledges('pledgesNoOtherStateMoney'),
    pledgesRest: pledges('pledgesRest'),
  };
  const unnamed =
    name === undefined
      ? [
          makeFinding(
            formReadingFindings,
            'FORM_LINE_MISSING',
            { form: '1', line: 'Tên đề án' },
            { path: ['name'], origin: header },
          ),
        ]
      : [];
  // Whatever was taken into the form has its place.
  const taken = new Set(origins.values());
  const ofLines = [...body, ...(sumLine ? [sumLine] : [])].flatMap((line) => [
    ...line.findings,
    ...(isItem(line) ? missingCell(line, 'label') : []),
    ...(taken.has(line.origin) || outline.get(line)?.kind === 'announced' ? [] : [unreadLine(line)]),
  ]);
  return { form, origins: Object.fromEntries(origins), findings: [...findings, ...unnamed, ...ofLines] };
}

/** The words of the pledges below the table; one that is missing is missing below its last row. */
const pledgeSigns = {
  pledgesNoOtherStateMoney: /cam kết.*(?:ngân sách|nguồn kinh phí nhà nước)/u,
  pledgesRest: /cam kết.*còn lại/u,
} as const;

type Line = FormLine<FormOneColumn>;

const isSum = (line: Line): boolean => isSumLine(line, ['label', 'tt']);

const isSection = (line: Line): boolean => isSectionNumber(line.text('tt'));

/** A number in front, or money. */
const isItem = (line: Line): boolean =>
  !isSection(line) &&
  !isSum(line) &&
  (line.amounts.length > 0 || (line.text('label') !== '' && /\d|^[a-zđ][.)]$/u.test(line.text('tt'))));

const isRow = (line: Line): boolean => isItem(line) || isSection(line) || isSum(line);

type Outline = ReadonlyMap<Line, OutlinedLine>;

/** What each row of the table is by its numbering. */
function outlineOf(lines: readonly Line[]): Outline {
  const outlined = formOutline();
  return new Map(
    lines
      .filter((line) => isRow(line) || isBreakdown(line.text('label')))
      .map((line) => {
        const [tt, label] = [line.text('tt'), line.text('label')];
        const hasAmounts = line.amounts.length > 0;
        return [line, outlined({ line: line.line, tt, label, hasAmounts, isSum: isSum(line) })] as const;
      }),
  );
}

function sectionsOf(
  lines: readonly Line[],
  { outline, origins }: { readonly outline: Outline; readonly origins: Map<string, Origin> },
): readonly FormOneSection[] {
  const sections: (Omit<FormOneSection, 'rows'> & { readonly rows: FormOneRow[] })[] = [];
  for (const line of lines) {
    const outlined = outline.get(line);
    const index = sections.length;
    const open = sections.at(-1);
    if (outlined?.kind === 'section') {
      const path = `sections.${index}.subtotal`;
      const label = line.text('label');
      origins.set(`sections.${index}`, line.origin);
      const subtotal = line.amounts.length > 0 ? spreadOf(line, path, origins) : undefined;
      const { id: number, partOf } = outlined;
      const said = { ...(label !== '' && { label }), ...(subtotal && { subtotal }) };
      sections.push({ number, ...(partOf !== undefined && { partOf }), ...said, rows: [] });
    } else if (outlined?.kind === 'sum' && open && !open.subtotal) {
      sections[index - 1] = { ...open, subtotal: spreadOf(line, `sections.${index - 1}.subtotal`, origins) };
    } else if (outlined?.kind === 'row') {
      const section = open ?? { rows: [] };
      if (!open) sections.push(section);
      const path = `sections.${sections.length - 1}.rows.${section.rows.length}`;
      section.rows.push(rowOf(line, outlined, spreadOf(line, path, origins)));
    }
  }
  return sections;
}

function rowOf(line: Line, { id, partOf, ofWhich }: OutlinedLine, spread: FormOneSpread): FormOneRow {
  const note = line.text('note');
  return {
    id,
    label: line.text('label'),
    ...(partOf !== undefined && { partOf }),
    ...(ofWhich && { ofWhich }),
    ...spread,
    ...(note !== '' && { note }),
  };
}

function spreadOf(line: Line, path: string, origins: Map<string, Origin>): FormOneSpread {
  const { amounts } = line;
  const whole = amounts.filter(({ column }) => column.year === undefined);
  const years = [...new Set(amounts.flatMap(({ column }) => column.year ?? []))].sort(
    (one, other) => one - other,
  );
  placeCells(line, { path, years, origins });
  const spread = amountsOf(whole);
  if (years.length === 0) return spread;
  return {
    ...spread,
    years: years.map((year) => ({
      year,
      ...amountsOf(amounts.filter(({ column }) => column.year === year)),
    })),
  };
}

/** Where each field of a row stands, also those that it leaves empty. */
function placeCells(
  { cells, origin }: Line,
  {
    path,
    years,
    origins,
  }: { readonly path: string; readonly years: readonly number[]; readonly origins: Map<string, Origin> },
): void {
  origins.set(path, origin);
  for (const { column, origin: place } of cells) {
    const { name, year } = column;
    const of = year === undefined ? path : `${path}.years.${years.indexOf(year)}`;
    if (year === undefined || years.includes(year))
      origins.set(`${of}.${name === 'tt' ? 'id' : name}`, place);
  }
}

function amountsOf(amounts: readonly FormAmount<FormOneColumn>[]): FormOneAmounts {
  return Object.fromEntries(
    amounts.flatMap(({ column: { name }, amountVnd }) =>
      name === undefined ? [] : [[name, amountVnd] as const],
    ),
  );
}
