import { checkEligibility, type EligibilityFacts } from '@khuyencong/law/eligibility';
import { isDecimalString, legalForms, makeFinding, type Finding, type IsoDate } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { dayOf } from './project-of-row.js';
import type { ProvinceNames } from './province-names.js';
import { registerFindings } from './register-findings.js';
import type { RowCheck } from './row-check.js';
import { rowField, rowPlace } from './row-field.js';

/** What the table of establishments tells of one of them. */
export interface EstablishmentFacts {
  readonly legalForm: string | null;
  readonly commune: string | null;
  readonly province: string | null;
  readonly workers: string | null;
  readonly capital: string | null;
  readonly revenue: string | null;
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
  const [workers, capital, revenue] = [field('workers'), field('capital'), field('revenue')];
  const rows = (records: readonly TableRow[]): void => {
    for (const row of records) {
      const named = id(row);
      if (named === null) continue;
      establishments.set(named, {
        legalForm: legalForm(row),
        ...{ commune: commune(row), province: province(row) },
        ...{ workers: workers(row), capital: capital(row), revenue: revenue(row) },
      });
    }
  };
  return { rows };
}

/** Asks, for every project whose establishment is known, whether that may be supported on the day of approval. */
export function eligibilityCheck(
  table: OpenedTable,
  establishments: Establishments,
  options: { readonly asOf: IsoDate | undefined; readonly provinces: ProvinceNames },
): RowCheck {
  const [establishment, approved, activity] = ['establishment_id', 'approved_on', 'activity'].map((name) =>
    rowField(table, name),
  );
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    if (establishments.size === 0) return;
    for (const row of records) {
      const id = establishment?.(row) ?? '';
      const facts = establishments.get(id);
      const asOf = dayOf(approved?.(row)) ?? options.asOf;
      if (!facts || asOf === undefined) continue;
      const asked = eligibilityFacts(facts, {
        activity: activity?.(row) ?? '',
        asOf,
        provinces: options.provinces,
      });
      const answer = checkEligibility(asked, { asOf });
      if (answer.status !== 'not-eligible') continue;
      const params = { establishment: id, reason: answer.reason, asOf };
      const place = { ...rowPlace(table, row, 'establishment_id'), legalBasis: answer.citations };
      findings.push(makeFinding(registerFindings, 'ESTABLISHMENT_NOT_ELIGIBLE', params, place));
    }
  };
  return { rows };
}

const unitTypes = [
  [/^(?:xã|x\.)\s/iu, 'commune'],
  [/^(?:phường|p\.)\s/iu, 'ward'],
  [/^(?:thị trấn|tt\.)\s/iu, 'township'],
  [/^đặc khu\s/iu, 'special-zone'],
] as const;

/** A fact that the tables do not have stays unknown; the project's activity tells whether another ground is claimed. */
function eligibilityFacts(
  { legalForm, commune, province, workers, capital, revenue }: EstablishmentFacts,
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
    size: {
      basis: 'numbers',
      workers: amount(workers),
      capitalVnd: amount(capital),
      revenueVnd: amount(revenue),
    },
    appliesCleanerProduction: activity.startsWith('cleaner-production'),
    investsInClusterInfrastructure: activity === 'cluster-infrastructure',
    artisanTitle: 'none',
  };
}
