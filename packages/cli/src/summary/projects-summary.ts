import {
  activities,
  type DecimalString,
  type Explanation,
  type LocalText,
  type Origin,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { takesNoMoney } from '../register/budget-lines.js';
import { headerOf, rowField, rowPlace } from '../register/row-field.js';
import { emptySums, sumsOf, summedColumns, type GrowingSums, type ProjectSums } from './project-sums.js';
import { addCell, amountOf, type CellAllowance } from './tally.js';

/**
 * Projects of one year and activity (đề án theo năm, nội dung hoạt động); null where the row states none.
 *
 * @category report
 * @since 0.1.0
 */
export interface ProjectsOfYear extends ProjectSums {
  readonly year: string | null;
  readonly activity: string | null;
}

/**
 * Projects that have a word of one column in common (đề án theo tỉnh, trạng thái, loại hoặc cấp); null where the row states none.
 *
 * @category report
 * @since 0.1.0
 */
export interface ProjectsOfKey extends ProjectSums {
  readonly key: string | null;
}

/**
 * The projects of a file, grouped (tổng hợp đề án của một tệp).
 *
 * @category report
 * @since 0.1.0
 */
export interface ProjectsSummary {
  readonly byYear: readonly ProjectsOfYear[];
  /** After a thousand names all others are one group, `…`. */
  readonly byProvince: readonly ProjectsOfKey[];
  readonly byStatus: readonly ProjectsOfKey[];
  readonly byKind: readonly ProjectsOfKey[];
  readonly byLevel: readonly ProjectsOfKey[];
  /** Establishments that projects name, each once; counted up to a million. */
  readonly establishments: number;
  readonly withoutEstablishment: number;
}

const dimensions = ['province', 'status', 'kind', 'level'] as const;
type Dimension = (typeof dimensions)[number];
type Groups = Map<string | null, GrowingSums>;

/** Groups of projects that grow while rows come. */
export interface GrowingProjects {
  readonly byYear: Map<string | null, Groups>;
  readonly by: Readonly<Record<Dimension, Groups>>;
  readonly establishments: Set<string>;
  withoutEstablishment: number;
  origin: Origin | undefined;
}

export function emptyProjects(): GrowingProjects {
  const by = { province: new Map(), status: new Map(), kind: new Map(), level: new Map() };
  return {
    ...{ byYear: new Map<string | null, Groups>(), by, establishments: new Set<string>() },
    ...{ withoutEstablishment: 0, origin: undefined },
  };
}

/** Provinces are free text: whatever comes after so many is summed together. */
const groupsAtMost = 1000;
const otherGroups = '…';
const establishmentsAtMost = 1_000_000;

/** In the order of `summedColumns`; undefined where the row takes no part in a sum, null where it states no number. */
type Stated = readonly (DecimalString | null | undefined)[];

const approved = summedColumns.findIndex(({ name }) => name === 'approvedVnd');

/** Adds the records of a table of projects to its groups. */
export function watchProjects(
  table: OpenedTable,
  projects: GrowingProjects,
  options: { readonly province: string | undefined; readonly allowance: CellAllowance },
): (rows: readonly TableRow[]) => void {
  const [year, activity, establishment] = ['year', 'activity', 'establishment_id'].map((name) =>
    rowField(table, name),
  );
  const status = rowField(table, 'status');
  const named = dimensions.map((name) => [name, rowField(table, name)] as const);
  const amounts = summedColumns.map(({ field }) => rowField(table, field));
  projects.origin ??= table.origin;
  const add = (sums: GrowingSums, stated: Stated, kept?: TableRow): void => {
    sums.projects += 1;
    for (const [index, { field, unit }] of summedColumns.entries()) {
      const [tally, amount] = [sums.tallies[index], stated[index]];
      if (!tally || amount === undefined) continue;
      addCell(
        tally,
        amount,
        kept && {
          allowance: options.allowance,
          leaf: (value) => cellLeaf(table, kept, { field, value, unit }),
        },
      );
    }
  };
  const statedIn = (row: TableRow): Stated =>
    amounts.map((amount, index) =>
      index === approved && takesNoMoney.has(status(row)) ? undefined : amountOf(amount(row)),
    );
  return (rows) => {
    for (const row of rows) {
      if (row.kind !== 'record') continue;
      const stated = statedIn(row);
      const years = groupOf(projects.byYear, year?.(row) ?? null, () => new Map() as Groups);
      add(groupOf(years, activity?.(row) ?? null, emptySums), stated, row);
      for (const [name, field] of named) {
        const key = field(row) ?? (name === 'province' ? (options.province ?? null) : null);
        const groups = projects.by[name];
        const isNew = key !== null && !groups.has(key);
        add(groupOf(groups, isNew && groups.size >= groupsAtMost ? otherGroups : key, emptySums), stated);
      }
      const id = establishment?.(row) ?? null;
      if (id === null) projects.withoutEstablishment += 1;
      else if (projects.establishments.size < establishmentsAtMost) projects.establishments.add(id);
    }
  };
}

function groupOf<Value>(groups: Map<string | null, Value>, key: string | null, empty: () => Value): Value {
  const before = groups.get(key);
  if (before !== undefined) return before;
  const made = empty();
  groups.set(key, made);
  return made;
}

/** A cell of the file as a leaf of an explanation. */
export function cellLeaf(
  table: OpenedTable,
  row: TableRow,
  {
    field,
    value,
    unit,
  }: { readonly field: string; readonly value: Explanation['value']; readonly unit: string },
): Explanation {
  const { origin } = rowPlace(table, row, field);
  const header = headerOf(table, field);
  const label = { vi: `${header}, dòng ${row.line}`, en: `${header}, row ${row.line}` };
  return { label, value, unit, operation: 'given', inputs: [], ...(origin && { origin }) };
}

/** The groups in the order of their words, those without one last. */
export function projectsSummary({ byYear, by, origin, ...counted }: GrowingProjects): ProjectsSummary {
  const grouped = (groups: Groups): readonly ProjectsOfKey[] =>
    [...groups].sort(byKey).map(([key, sums]) => ({ key, ...sumsOf(sums, { of: wordOf(key), origin }) }));
  return {
    byYear: [...byYear].sort(byKey).flatMap(([year, groups]) =>
      [...groups].sort(byKey).map(([activity, sums]) => {
        const of = groupLabel(year, activity);
        return { year, activity, ...sumsOf(sums, { of, origin }) };
      }),
    ),
    byProvince: grouped(by.province),
    byStatus: grouped(by.status),
    byKind: grouped(by.kind),
    byLevel: grouped(by.level),
    establishments: counted.establishments.size,
    withoutEstablishment: counted.withoutEstablishment,
  };
}

const wordOf = (key: string | null): LocalText => ({ vi: key ?? 'không nêu', en: key ?? 'not stated' });

/** A year and an activity in words. */
export function groupLabel(year: string | null, activity: string | null): LocalText {
  const named = activities.find(({ id }) => id === activity)?.label ?? wordOf(activity);
  return { vi: `${wordOf(year).vi}, ${named.vi}`, en: `${wordOf(year).en}, ${named.en}` };
}

/** For sorting entries by their key, null last. */
export function byKey(
  [one]: readonly [string | null, unknown],
  [other]: readonly [string | null, unknown],
): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
