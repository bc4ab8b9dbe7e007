import { checkEligibility, type EligibilityFacts, type TradeGroup } from '@khuyencong/law/eligibility';
import { isDecimalString, legalForms, makeFinding, type Finding, type IsoDate } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { alikeNotes } from './alike.js';
import { checkNotDone } from './check-not-done.js';
import { missingFactTexts } from './missing-fact-texts.js';
import { dayOf } from './project-of-row.js';
import { isSameProvince, type ProvinceNames } from './province-names.js';
import { registerFindings } from './register-findings.js';
import type { RowCheck } from './row-check.js';
import { rowField, rowPlace } from './row-field.js';
import { smallWhole } from './small-whole.js';
import { tradeGroupOf } from './trade-of-text.js';

/** What the table of establishments tells of one of them. */
export interface EstablishmentFacts {
  readonly legalForm: string | null;
  readonly commune: string | null;
  readonly province: string | null;
  readonly workers: string | null;
  readonly capital: string | null;
  readonly revenue: string | null;
  readonly trade: TradeGroup | undefined;
}

export type Establishments = Map<string, EstablishmentFacts>;

/** Remembers what eligibility depends on. */
export function establishmentsCheck(table: OpenedTable, establishments: Establishments): RowCheck {
  const field = (name: string) => rowField(table, name);
  const [id, legalForm, commune, province] = [
    field('id'),
    field('legal_form'),
    field('commune'),
    field('province'),
  ];
  const [workers, capital, revenue, trade] = [
    field('workers'),
    field('capital'),
    field('revenue'),
    field('trade'),
  ];
  const rows = (records: readonly TableRow[]): void => {
    for (const row of records) {
      const named = id(row);
      if (named === null) continue;
      establishments.set(named, {
        legalForm: legalForm(row),
        ...{ commune: commune(row), province: province(row), trade: tradeGroupOf(trade(row)) },
        ...{ workers: workers(row), capital: capital(row), revenue: revenue(row) },
      });
    }
  };
  return { rows };
}

interface EligibilityOptions {
  readonly asOf: IsoDate | undefined;
  readonly provinces: ProvinceNames;
}

/**
 * Asks, for every project whose establishment is known, whether that may be supported on the day of approval; what the tables leave open
 * is said once for all rows that are alike.
 */
export function eligibilityCheck(
  table: OpenedTable,
  establishments: Establishments,
  options: EligibilityOptions,
): RowCheck {
  const [establishment, approved, year] = ['establishment_id', 'approved_on', 'year'].map((name) =>
    rowField(table, name),
  );
  const alike = alikeNotes();
  let [hasProjects, isNamed] = [false, false];
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    hasProjects ||= records.length > 0;
    if (establishments.size === 0) return;
    for (const row of records) {
      const id = establishment?.(row) ?? null;
      if (id === null) continue;
      isNamed = true;
      const facts = establishments.get(id);
      const asOf = dayOf(approved?.(row)) ?? options.asOf ?? endOfYear(year?.(row) ?? null);
      if (!facts || asOf === undefined) continue;
      const finding = eligibilityFinding({ id, facts, asOf }, { table, row }, options);
      if (finding && (finding.severity !== 'info' || alike.isFirst(finding))) findings.push(finding);
      findings.push(...otherProvince({ id, facts, asOf }, { table, row }, options));
    }
  };
  const end = (findings: Finding[]): void => {
    findings.push(...alike.counts());
    const missing =
      establishments.size === 0 ? 'establishments-table' : isNamed ? undefined : 'establishment-column';
    const place = { path: [table.layout.table], origin: table.origin };
    if (hasProjects && missing !== undefined) findings.push(checkNotDone('eligibility', missing, place));
  };
  return { rows, end };
}

/** The last day of the year of the plan, for rows without a day of approval. */
function endOfYear(year: string | null): IsoDate | undefined {
  return smallWhole(year ?? '') > 0 ? dayOf(`${year ?? ''}-12-31`) : undefined;
}

interface AskedEstablishment {
  readonly id: string;
  readonly facts: EstablishmentFacts;
  readonly asOf: IsoDate;
}

interface RowOfTable {
  readonly table: OpenedTable;
  readonly row: TableRow;
}

function eligibilityFinding(
  { id, facts, asOf }: AskedEstablishment,
  { table, row }: RowOfTable,
  { provinces }: EligibilityOptions,
): Finding | undefined {
  const activity = rowField(table, 'activity')(row) ?? '';
  const answer = checkEligibility(eligibilityFacts(facts, { activity, asOf, provinces }), { asOf });
  if (answer.status === 'eligible') return undefined;
  const place = { ...rowPlace(table, row, 'establishment_id'), legalBasis: answer.citations };
  if (answer.status === 'not-eligible') {
    const params = { establishment: id, reason: answer.reason, asOf };
    return makeFinding(registerFindings, 'ESTABLISHMENT_NOT_ELIGIBLE', params, place);
  }
  const missing = missingFactTexts(answer.missing ?? []);
  const params = { reason: answer.reason, ...missing, instrument: answer.instrument, asOf };
  return makeFinding(registerFindings, 'ELIGIBILITY_NOT_KNOWN', params, place);
}

/** From the merger of 2025 on, a table may have the new names of older times. */
const afterMerger = '2025-07-01';

/** Old and new names of one territory agree. */
function otherProvince(
  { id, facts, asOf }: AskedEstablishment,
  { table, row }: RowOfTable,
  { provinces }: EligibilityOptions,
): readonly Finding[] {
  const ofProject = rowField(table, 'province')(row);
  const { province } = facts;
  if (ofProject === null || province === null || ofProject === province) return [];
  const days = [asOf, afterMerger];
  if (isSameProvince(ofProject, province, { days, provinces }) !== false) return [];
  const params = { establishment: id, province: province.slice(0, 60), ofProject: ofProject.slice(0, 60) };
  const place = rowPlace(table, row, 'establishment_id');
  return [makeFinding(registerFindings, 'ESTABLISHMENT_OF_OTHER_PROVINCE', params, place)];
}

const unitTypes = [
  [/^(?:xã|x\.)\s/iu, 'commune'],
  [/^(?:phường|p\.)\s/iu, 'ward'],
  [/^(?:thị trấn|tt\.)\s/iu, 'township'],
  [/^đặc khu\s/iu, 'special-zone'],
] as const;

/** A fact that the tables do not have stays unknown; the project's activity tells whether another ground is claimed. */
function eligibilityFacts(
  { legalForm, commune, province, workers, capital, revenue, trade: tradeGroup }: EstablishmentFacts,
  {
    activity,
    asOf,
    provinces,
  }: { readonly activity: string; readonly asOf: IsoDate; readonly provinces: ProvinceNames },
): EligibilityFacts {
  const amount = (text: string | null) => (text !== null && isDecimalString(text) ? text : undefined);
  const unitType = unitTypes.find(([pattern]) => pattern.test(commune ?? ''))?.[1];
  return {
    legalForm: legalForms.find(({ id }) => id === legalForm)?.id,
    place: { unitType, provinceType: province === null ? undefined : provinces(province, asOf).type },
    tradeGroup,
    size: {
      basis: 'numbers',
      // Every group of the list is industry or handicraft.
      mainField: tradeGroup === undefined ? undefined : 'industry-construction',
      workers: amount(workers),
      capitalVnd: amount(capital),
      revenueVnd: amount(revenue),
    },
    appliesCleanerProduction: activity.startsWith('cleaner-production'),
    investsInClusterInfrastructure: activity === 'cluster-infrastructure',
    artisanTitle: 'none',
  };
}
