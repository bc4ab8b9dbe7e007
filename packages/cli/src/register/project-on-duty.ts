import { projectStateLabels, type ProjectLevel, type ProjectState } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { dayOf } from './project-of-row.js';
import { rowField } from './row-field.js';
import { smallWhole } from './small-whole.js';

/** What decides the duties of a project. */
export interface ProjectDutyFacts {
  readonly state: ProjectState;
  readonly level: ProjectLevel;
  readonly fiscalYear: number;
  /** In which the work ends: a contract that runs into a later year is liquidated after that year. */
  readonly lastYear: number;
  readonly isAdvanced: boolean;
  readonly province: string | undefined;
}

/** Reads what decides the duties of the project of a row; nothing where its status, level or year is not known. */
export function projectOnDuty(table: OpenedTable): (row: TableRow) => ProjectDutyFacts | undefined {
  const field = (name: string) => rowField(table, name);
  const [status, level, year] = [field('status'), field('level'), field('year')];
  const [province, advanced, end] = [field('province'), field('advanced'), field('end')];
  return (row) => {
    const [state, ofLevel] = [stateOf(status(row)), levelOf(level(row))];
    const fiscalYear = smallWhole(year(row) ?? '');
    if (state === undefined || ofLevel === undefined || fiscalYear < 1900) return undefined;
    return {
      ...{ state, level: ofLevel, fiscalYear, province: province(row) ?? undefined },
      lastYear: Math.max(fiscalYear, smallWhole((dayOf(end(row)) ?? '').slice(0, 4))),
      isAdvanced: smallWhole(advanced(row) ?? '') > 0,
    };
  };
}

export function stateOf(text: string | null | undefined): ProjectState | undefined {
  return (Object.keys(projectStateLabels) as ProjectState[]).find((state) => state === text);
}

export function levelOf(text: string | null | undefined): ProjectLevel | undefined {
  return text === 'national' || text === 'local' ? text : undefined;
}
