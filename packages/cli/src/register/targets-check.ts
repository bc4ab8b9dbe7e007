import {
  isActivityId,
  isDecimalString,
  readPeriod,
  type Finding,
  type FindingPlace,
  type PeriodText,
  type PublishedTarget,
  type ReportedActual,
} from '@khuyencong/model';
import type { DecimalString } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { checkFigures, type CheckedTarget, type CheckFiguresOptions } from '../figures/check-figures.js';
import type { RowCheck } from './row-check.js';
import { rowField, rowPlace } from './row-field.js';
import { smallWhole } from './small-whole.js';

/** Targets and results as the tables have them, with their places. */
export interface TargetRows {
  readonly targets: { readonly target: PublishedTarget; readonly place: FindingPlace }[];
  readonly actuals: { readonly actual: ReportedActual; readonly place: FindingPlace }[];
}

/** A programme has some dozens of targets; a table of results holds a few for each and year. */
const keptAtMost = 100_000;

export function targetsCheck(table: OpenedTable, { targets }: TargetRows): RowCheck {
  const field = (name: string) => rowField(table, name);
  const [id, text, indicator, activity] = [field('id'), field('text'), field('indicator'), field('activity')];
  const [from, to] = [field('from_year'), field('to_year')];
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
        ...(span.from > 0 && span.to >= span.from && { period: span }),
      };
      targets.push({ target, place: rowPlace(table, row, 'text') });
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
      const where = place(row);
      const actual: ReportedActual = {
        ...{ targetId: of, period: when as PeriodText, value, numerator, denominator },
        ...(where !== null && { place: where }),
      };
      actuals.push({ actual, place: rowPlace(table, row, 'value') });
    }
  };
  return { rows };
}

function decimalOf(text: string | null): DecimalString | undefined {
  return text !== null && isDecimalString(text) ? text : undefined;
}

/** What the tables of targets and results say together. */
export interface TrackedTargets {
  readonly targets: readonly CheckedTarget[];
  readonly findings: readonly Finding[];
}

/** Reads the wording of every target and judges it by the results; findings stand at their cells. */
export function trackTargets({ targets, actuals }: TargetRows, options: CheckFiguresOptions): TrackedTargets {
  if (targets.length === 0) return { targets: [], findings: [] };
  const known = new Set(targets.map(({ target }) => target.id));
  const ofTargets = actuals.filter(({ actual }) => known.has(actual.targetId));
  const checked = checkFigures(
    {
      ...{ kind: 'figures', id: 'targets', title: 'targets', level: 'province', source: { name: 'targets' } },
      figures: [],
      targets: targets.map(({ target }) => target),
      actuals: ofTargets.map(({ actual }) => actual),
    },
    options,
  );
  const findings = checked.findings.map((finding): Finding => {
    const [list, index] = finding.path;
    const places: readonly { readonly place: FindingPlace }[] = list === 'actuals' ? ofTargets : targets;
    const place = typeof index === 'number' ? places[index]?.place : undefined;
    return place ? { ...finding, path: place.path, ...(place.origin && { origin: place.origin }) } : finding;
  });
  return { targets: checked.targets, findings };
}
