import type { FormTwo, FormTwoAmount, FormTwoAmounts, FormTwoRow, Origin } from '@khuyencong/model';
import type { Source } from '../source/source-sheet.js';
import type { FormGrid, FormLine } from './form-grid.js';
import { formTwoShape, type FormTwoColumn } from './form-two-shape.js';
import { formOutline, type OutlinedLine } from './form-outline.js';
import { headLine } from './head-line.js';
import { missingCell } from './missing-cell.js';
import { readFormGrid } from './read-form-grid.js';
import type { ReadForm, ReadFormOptions } from './read-form-one.js';
import { isBreakdown, isSectionNumber } from './row-mark.js';
import { isSumLine, sumLineOf } from './sum-line.js';
import { unreadLine } from './unread-line.js';

/**
 * Reads form 2 (đọc Mẫu số 2: Biểu tổng hợp chi tiết các đề án đăng ký kế hoạch) from a workbook or a text file: the year of its title, the
 * unit that registers, the rows, and a row that sums up as a claim.
 *
 * Which columns the annex prints under "Trong đó" after that of khuyến công money is not known to us: columns of money there are read
 * with their headers, into `furtherAmounts`. Amounts are in whole đồng.
 *
 * @param source - from `openSource`
 * @param options - identifier for the form, the units that the unit line may name, name of the file
 * @returns the form, the cell of each value, and what was noticed
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 2
 * @example
 * ```ts runnable
 * import { openSource, readFormTwo, writeFormTwo } from '@khuyencong/tables';
 * const row = { id: '1', name: 'Máy sấy cá', executingUnit: 'Trung tâm Khuyến công', totalCostVnd: '550000000', supportVnd: '200000000' } as const;
 * const workbook = await writeFormTwo({ kind: 'form-two', id: 'kg-2024', year: 2024, unitName: 'Sở Công Thương', rows: [row] });
 * const million = { name: 'triệu đồng', measure: 'money', base: 'đồng', factor: '1000000', spellings: ['triệu đồng'] } as const;
 * const { form, origins } = await readFormTwo(await openSource(workbook), { id: 'kg-2024', units: [million] });
 * form?.year // => 2024
 * form?.rows // => [{ id: '1', name: 'Máy sấy cá', executingUnit: 'Trung tâm Khuyến công', totalCostVnd: '550000000', supportVnd: '200000000' }]
 * origins['rows.0.supportVnd']?.cell // => 'H6'
 * ```
 * @category form
 * @since 0.1.0
 */
export async function readFormTwo(source: Source, options: ReadFormOptions): Promise<ReadForm<FormTwo>> {
  return formTwoOf(await readFormGrid(source, formTwoShape, options), options.id);
}

/** The form of a grid. */
export function formTwoOf(grid: FormGrid<FormTwoColumn>, id: string): ReadForm<FormTwo> {
  const { head, lines, columns, findings } = grid;
  if (columns.length === 0) return { form: undefined, origins: {}, findings };
  const sumLine = sumLineOf(lines, ['name', 'id']);
  const sum = sumLine ? lines.indexOf(sumLine) : lines.length;
  const end = lines.findLastIndex((line, at) => (at < sum ? isProject(line) : line.amounts.length > 0)) + 1;
  const table = lines.slice(0, end).filter((line) => line !== sumLine);
  const outline = outlineOf(lines.slice(0, end));
  const body = table.flatMap((line) => {
    const outlined = outline.get(line);
    return outlined?.kind === 'row' || outlined?.kind === 'section' ? [{ line, outlined }] : [];
  });
  const title = head.find((text) => /khuyến công/iu.test(text) && /năm\s+(?:19|20)\d\d/iu.test(text));
  const year = /năm\s+((?:19|20)\d\d)/iu.exec(title ?? '')?.[1];
  const unitName = headLine(head, /tên đơn vị/u);
  const origins = new Map<string, Origin>();
  const form: FormTwo = {
    kind: 'form-two',
    id,
    ...(year !== undefined && { year: Number.parseInt(year, 10) }),
    ...(unitName !== undefined && { unitName }),
    rows: body.map(({ line, outlined }, index) =>
      rowOf(line, outlined, amountsOf(line, `rows.${index}`, origins)),
    ),
    ...(sumLine && { sumRow: amountsOf(sumLine, 'sumRow', origins) }),
  };
  const read = new Set(body.map(({ line }) => line));
  const isSilent = (line: Line): boolean => line === sumLine || outline.get(line)?.kind === 'announced';
  const ofLines = [...table, ...(sumLine ? [sumLine] : [])].flatMap((line) => [
    ...line.findings,
    ...(read.has(line) ? missingCell(line, 'name') : isSilent(line) ? [] : [unreadLine(line)]),
  ]);
  return { form, origins: Object.fromEntries(origins), findings: [...findings, ...ofLines] };
}

type Line = FormLine<FormTwoColumn>;

/** Notes and signatures have neither a number with a name nor money. */
const isProject = (line: Line): boolean =>
  !isSum(line) &&
  (line.amounts.length > 0 ||
    (line.text('name') !== '' && (/^\d/u.test(line.text('id')) || isSectionNumber(line.text('id')))));

const isSum = (line: Line): boolean => isSumLine(line, ['name', 'id']);

/** What each row of the table is by its numbering: a project is a part of its heading. */
function outlineOf(lines: readonly Line[]): ReadonlyMap<Line, OutlinedLine> {
  const outlined = formOutline();
  let heading: string | undefined;
  return new Map(
    lines
      .filter((line) => isProject(line) || isSum(line) || isBreakdown(line.text('name')))
      .map((line) => {
        const [tt, label] = [line.text('id'), line.text('name')];
        const hasAmounts = line.amounts.length > 0;
        const found = outlined({ line: line.line, tt, label, hasAmounts, isSum: isSum(line) });
        if (found.kind === 'section') heading = found.id;
        const partOf = found.partOf ?? (found.kind === 'row' ? heading : undefined);
        return [line, { ...found, ...(partOf !== undefined && { partOf }) }] as const;
      }),
  );
}

const words = ['executingUnit', 'content', 'results', 'time', 'note'] as const;

function rowOf(line: Line, { id, partOf, ofWhich }: OutlinedLine, amounts: FormTwoAmounts): FormTwoRow {
  const said = words.flatMap((name) => {
    const text = line.text(name);
    return text === '' ? [] : [[name, text] as const];
  });
  return {
    id,
    name: line.text('name'),
    ...(partOf !== undefined && { partOf }),
    ...(ofWhich && { ofWhich }),
    ...Object.fromEntries(said),
    ...amounts,
  };
}

function amountsOf(
  { amounts, cells, origin: row }: Line,
  path: string,
  origins: Map<string, Origin>,
): FormTwoAmounts {
  origins.set(path, row);
  for (const { column, origin } of cells)
    if (column.year === undefined) origins.set(`${path}.${column.name}`, origin);
  const known: Partial<Record<'totalCostVnd' | 'supportVnd', FormTwoAmount['amountVnd']>> = {};
  const further: FormTwoAmount[] = [];
  for (const { column, amountVnd, origin } of amounts) {
    const { name } = column;
    if ((name === 'totalCostVnd' || name === 'supportVnd') && column.year === undefined) {
      known[name] = amountVnd;
    } else {
      origins.set(`${path}.furtherAmounts.${further.length}`, origin);
      further.push({ header: column.header, amountVnd });
    }
  }
  return { ...known, ...(further.length > 0 && { furtherAmounts: further }) };
}
