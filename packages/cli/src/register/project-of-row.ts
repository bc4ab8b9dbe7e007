import {
  isActivityId,
  isDecimalString,
  isIsoDate,
  projectKinds,
  projectLevelLabels,
  type DecimalString,
  type IsoDate,
  type Project,
  type ProjectLevel,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { rowField } from './row-field.js';
import { smallWhole } from './small-whole.js';

/** Reads a row of the table of projects as a project; nothing where it lacks what the law is asked with. */
export function projectOfRow(
  table: OpenedTable,
  defaults: { readonly province: string | undefined },
): (row: TableRow) => Project | undefined {
  const [id, name, kind] = ['id', 'name', 'kind'].map((each) => rowField(table, each));
  const [level, year, activity] = ['level', 'year', 'activity'].map((each) => rowField(table, each));
  const [province, approved] = ['province', 'approved_on'].map((each) => rowField(table, each));
  const amounts = ['total_cost', 'support', 'counterpart', 'other_sources', 'units'].map((each) =>
    rowField(table, each),
  );
  return (row) => {
    const [levelText, activityText] = [level?.(row) ?? '', activity?.(row) ?? ''];
    const yearNumber = smallWhole(year?.(row) ?? '');
    if (!isLevel(levelText) || !isActivityId(activityText) || yearNumber < 0) return undefined;
    const [cost, support, counterpart, other, units] = amounts.map((field) => amountOf(field(row)));
    const kindText = projectKinds.find((each) => each.id === kind?.(row))?.id;
    return {
      id: id?.(row) ?? '',
      name: name?.(row) ?? '',
      year: yearNumber,
      ...{ level: levelText, activity: activityText, kind: kindText },
      province: province?.(row) ?? defaults.province,
      approvedOn: dayOf(approved?.(row)),
      totalCostVnd: cost,
      supportVnd: support,
      counterpartVnd: counterpart,
      otherSourcesVnd: other,
      units,
    };
  };
}

const isLevel = (text: string): text is ProjectLevel => Object.hasOwn(projectLevelLabels, text);

function amountOf(text: string | null): DecimalString | undefined {
  return text !== null && isDecimalString(text) ? text : undefined;
}

export function dayOf(text: string | null | undefined): IsoDate | undefined {
  return typeof text === 'string' && isIsoDate(text) ? text : undefined;
}
