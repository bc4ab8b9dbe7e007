import {
  isActivityId,
  isDecimalString,
  readPeriod,
  type DecimalString,
  type FindingPlace,
  type PeriodText,
  type PublishedTarget,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import type { RowCheck } from './row-check.js';
import { rowField, rowPlace } from './row-field.js';
import { smallWhole } from './small-whole.js';

/** A target as its row has it. */
export interface TargetOfTable {
  readonly target: PublishedTarget;
  /** As written; empty where the row has none. */
  readonly unit: string;
  readonly baseline: DecimalString | undefined;
  readonly place: FindingPlace;
  readonly unitPlace: FindingPlace;
}

/** A result as its row has it. */
export interface ActualOfTable {
  readonly targetId: string;
  readonly period: PeriodText;
  readonly where: string | undefined;
  readonly value: DecimalString | undefined;
  readonly numerator: DecimalString | undefined;
  readonly denominator: DecimalString | undefined;
  /** Some cell holds something that could not be read, which is said elsewhere. */
  readonly isUnread: boolean;
  readonly place: FindingPlace;
}

/** Targets and results as the tables have them, with their places. */
export interface TargetRows {
  readonly targets: TargetOfTable[];
  readonly actuals: ActualOfTable[];
}

/** A programme has some dozens of targets; a table of results holds a few for each and year. */
const keptAtMost = 100_000;

export function targetsCheck(table: OpenedTable, { targets }: TargetRows): RowCheck {
  const field = (name: string) => rowField(table, name);
  const [id, text, indicator, activity] = [field('id'), field('text'), field('indicator'), field('activity')];
  const [from, to, unit, baseline] = [field('from_year'), field('to_year'), field('unit'), field('baseline')];
  const rows = (records: readonly TableRow[]): void => {
    for (const row of records) {
      const [named, wording, of] = [id(row), text(row), activity(row) ?? ''];
      if (named === null || wording === null || targets.length >= keptAtMost) continue;
      const name = indicator(row);
      const span = { from: smallWhole(from(row) ?? ''), to: smallWhole(to(row) ?? from(row) ?? '') };
      const target: PublishedTarget = {
        ...{ id: named, text: wording },
        ...(name !== null && { label: { vi: name, en: name } }),
        ...(isActivityId(of) && { activity: of }),
        ...(span.from > 0 && span.to > 0 && { period: span }),
      };
      targets.push({
        ...{ target, unit: unit(row)?.trim() ?? '', baseline: decimalOf(baseline(row)) },
        ...{ place: rowPlace(table, row, 'text'), unitPlace: rowPlace(table, row, 'unit') },
      });
    }
  };
  return { rows };
}

export function actualsCheck(table: OpenedTable, { actuals }: TargetRows): RowCheck {
  const field = (name: string) => rowField(table, name);
  const [targetId, period, place] = [field('target_id'), field('period'), field('place')];
  const amounts = [field('value'), field('numerator'), field('denominator')];
  const rows = (records: readonly TableRow[]): void => {
    for (const row of records) {
      const [of, when] = [targetId(row), period(row)];
      if (of === null || when === null || !readPeriod(when) || actuals.length >= keptAtMost) continue;
      const [value, numerator, denominator] = amounts.map((amount) => decimalOf(amount(row)));
      actuals.push({
        ...{ targetId: of, period: when as PeriodText, value, numerator, denominator },
        ...{ where: place(row) ?? undefined, isUnread: row.unread !== undefined },
        place: rowPlace(table, row, 'value'),
      });
    }
  };
  return { rows };
}

function decimalOf(text: string | null): DecimalString | undefined {
  return text !== null && isDecimalString(text) ? text : undefined;
}
