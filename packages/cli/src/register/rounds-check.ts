import { checkPeriodicity, roundFindings } from '@khuyencong/awards';
import {
  findCriteriaSet,
  type AwardRules,
  type CriteriaAnswer,
  type CriteriaScheme,
} from '@khuyencong/law/award-criteria';
import {
  foldVietnamese,
  levelLabels,
  makeFinding,
  type Finding,
  type FindingPlace,
  type IsoDate,
  type Level,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { atPlace } from './at-place.js';
import { dayOf } from './project-of-row.js';
import { registerFindings } from './register-findings.js';
import type { RowCheck } from './row-check.js';
import { rowField, rowPlace } from './row-field.js';
import { smallWhole } from './small-whole.js';

/** An award round as its table has it, with the criteria of its day. */
export interface RoundOfTable {
  readonly id: string;
  /** Empty where none is named. */
  readonly scheme: string;
  readonly criteria: CriteriaAnswer | undefined;
  readonly place: FindingPlace;
}

/** The rounds of a file, and the criteria that they may name. */
export interface AwardRounds {
  readonly schemes: readonly CriteriaScheme[];
  readonly rounds: Map<string, RoundOfTable>;
  readonly held: {
    readonly year: number;
    readonly level: Level;
    readonly where: string;
    readonly rules: AwardRules | undefined;
    readonly place: FindingPlace;
  }[];
}

/** Holds every round to its criteria: whether they are known, in force on the day, and know the level. */
export function roundsCheck(
  table: OpenedTable,
  awards: AwardRounds,
  { asOf }: { readonly asOf: IsoDate | undefined },
): RowCheck {
  const field = (name: string) => rowField(table, name);
  const [id, level, year] = [field('id'), field('level'), field('year')];
  const [where, scheme, decidedOn] = [field('place'), field('scheme'), field('decided_on')];
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    for (const row of records) {
      const [named, ofYear, ofLevel] = [id(row), smallWhole(year(row) ?? ''), levelOf(level(row))];
      const at = (name: string): FindingPlace => rowPlace(table, row, name);
      const decided = dayOf(decidedOn(row));
      const day = decided ?? dayInYear(ofYear, asOf);
      if (decided !== undefined && ofYear > 0 && decided < `${ofYear}-01-01`)
        findings.push(
          makeFinding(
            registerFindings,
            'ROUND_DECIDED_BEFORE_YEAR',
            { decidedOn: decided, year: String(ofYear) },
            at('decided_on'),
          ),
        );
      const written = scheme(row) ?? '';
      const found = day && criteriaOf(written, { schemes: awards.schemes, asOf: day });
      if (day && found) findings.push(...schemeFindings(written, found, { asOf: day, place: at('scheme') }));
      if (day && ofLevel && found?.scheme)
        findings.push(...levelFindings(ofLevel, found.scheme, { asOf: day, place: at('level') }));
      if (ofLevel && ofYear > 0)
        awards.held.push({
          ...{ year: ofYear, level: ofLevel, place: at('year') },
          ...{ where: foldVietnamese(where(row) ?? ''), rules: found?.scheme?.rules },
        });
      if (named !== null)
        awards.rounds.set(named, {
          id: named,
          scheme: written,
          criteria: found?.answer,
          place: at('scheme'),
        });
    }
  };
  return { rows, end: (findings) => void findings.push(...cycleFindings(awards)) };
}

/** Without a day of recognition, the day that was asked for where it lies in the year, else the last of the year. */
function dayInYear(year: number, asOf: IsoDate | undefined): IsoDate | undefined {
  if (asOf !== undefined && (year < 0 || asOf.startsWith(`${year}-`))) return asOf;
  return year < 0 ? undefined : dayOf(`${year}-12-31`);
}

function levelOf(text: string | null): Level | undefined {
  return (Object.keys(levelLabels) as Level[]).find((level) => level === text);
}

interface FoundCriteria {
  readonly scheme: CriteriaScheme | undefined;
  readonly answer: CriteriaAnswer;
}

/** Criteria are named by their identifier, or by the number of the document: "Thông tư 26/2014/TT-BCT". */
function criteriaOf(
  written: string,
  { schemes, asOf }: { readonly schemes: readonly CriteriaScheme[]; readonly asOf: IsoDate },
): FoundCriteria | undefined {
  if (written === '') return undefined;
  const text = written.trim().toLowerCase();
  const [first = '', set] = text.split('/', 2);
  const byId = schemes.find(({ id }) => id === first);
  const scheme = byId ?? schemes.find(({ citation }) => text.includes(citation.instrument.toLowerCase()));
  const name = byId ? { scheme: byId.id, ...(set !== undefined && { set }) } : { scheme: scheme?.id ?? text };
  return { scheme, answer: findCriteriaSet(schemes, { ...name, asOf }) };
}

function schemeFindings(
  written: string,
  { scheme, answer }: FoundCriteria,
  { asOf, place }: { readonly asOf: IsoDate; readonly place: FindingPlace },
): readonly Finding[] {
  const shown = written.slice(0, 60);
  if (!scheme) {
    const known = 'tt26-2014, ocop-2019, ocop-2023, ocop-2026';
    return [makeFinding(registerFindings, 'ROUND_SCHEME_UNKNOWN', { scheme: shown, known }, place)];
  }
  switch (answer.status) {
    case 'in-force':
      return [];
    case 'not-known': {
      const params = { scheme: shown, asOf, instrument: answer.instrument };
      return [makeFinding(registerFindings, 'ROUND_SCHEME_NOT_KNOWN', params, place)];
    }
    default: {
      const params = { set: shown, status: answer.status, asOf };
      const legalBasis = [scheme.citation];
      return [makeFinding(roundFindings, 'CRITERIA_NOT_FOUND', params, { ...place, legalBasis })];
    }
  }
}

/** Councils are set level by level: a level without one is none of the scheme. */
function levelFindings(
  level: Level,
  { rules: { councils } }: CriteriaScheme,
  { asOf, place }: { readonly asOf: IsoDate; readonly place: FindingPlace },
): readonly Finding[] {
  if (!councils) return [];
  const council = councils.find((each) => each.level === level);
  const isOver = typeof council?.to === 'string' && council.to < asOf;
  if (council && !isOver) return [];
  const params = { level: levelLabels[level].vi, asOf };
  const legalBasis = council ? [council.citation] : councils.slice(0, 1).map(({ citation }) => citation);
  return [makeFinding(registerFindings, 'ROUND_LEVEL_NOT_THEN', params, { ...place, legalBasis })];
}

/** Rounds off the usual years of their scheme: only a note, for the years are a habit. */
function cycleFindings({ held }: AwardRounds): readonly Finding[] {
  const lastBefore = (level: Level, where: string, year: number): number | undefined => {
    const before = held.filter((each) => each.level === level && each.where === where && each.year < year);
    return before.reduce<number | undefined>((last, each) => Math.max(last ?? 0, each.year), undefined);
  };
  return held.flatMap(({ year, level, where, rules, place }) =>
    rules === undefined
      ? []
      : checkPeriodicity({ level, year }, { rules, previousYear: lastBefore(level, where, year) }).map(
          (finding) => atPlace(finding, place),
        ),
  );
}
