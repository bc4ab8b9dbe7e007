import type { DecimalString, Finding } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { cellPlace, type CellPlace } from './cell-place.js';
import { rowField } from './row-field.js';
import type { SimpleCase, SimpleLimits } from './simple-support.js';
import { absent } from './record-block.js';
import { smallWhole } from './small-whole.js';

/** The amounts that findings about the support of a row state. */
interface CaseAmounts {
  readonly byRate: boolean;
  readonly supportVnd: number;
  readonly excessVnd: number;
  readonly requiredVnd: number;
  readonly statedVnd: number;
  readonly missingVnd: number;
}

/** What the full check said of one row: the same as of every other of its kind, but for the amounts and the line. */
type Template = readonly (Finding & { readonly placeAt: CellPlace })[];

/** Findings of rows that only differ in their amounts from one that the full check has seen. */
export type SupportTemplates = (row: TableRow, simple: SimpleCase) => readonly Finding[] | undefined;

/**
 * Says of rows outside the norm what the full check says, which is asked once for each norm and kind of fault; undefined where a row
 * is not as simple as that. `check` is the full check of one row.
 */
export function supportTemplates(
  table: OpenedTable,
  check: (row: TableRow) => readonly Finding[],
): SupportTemplates {
  const known = new WeakMap<SimpleLimits, Map<string, Template | undefined>>();
  const [kind, year] = [rowField(table, 'kind'), rowField(table, 'year')];
  return (row, simple) => {
    if (simple.units > 1 || smallWhole(year(row) ?? '') < 0) return undefined;
    const amounts = amountsOf(simple);
    const of = known.get(simple.limits) ?? new Map<string, Template | undefined>();
    known.set(simple.limits, of);
    const pattern = `${patternOf(simple, amounts)} ${kind(row) ?? ''}`;
    let template = of.get(pattern);
    if (!template && !of.has(pattern) && of.size < patternsAtMost) {
      template = learned(table, check(row), { simple, amounts });
      of.set(pattern, template);
    }
    return template?.map((each) => filled(each, row, { simple, amounts }));
  };
}

/** A column of kinds that nobody knows makes no more of them. */
const patternsAtMost = 100;

function amountsOf({ limits, asked, cost, own, other }: SimpleCase): CaseAmounts {
  const share = limits.sharePer10000 * cost;
  const rate = (share - (share % 10_000)) / 10_000;
  const supportVnd = Math.min(rate, limits.ceiling);
  const requiredVnd = cost - Math.min(asked, supportVnd);
  const statedVnd = Math.max(own, 0) + Math.max(other, 0);
  const missingVnd = own === absent ? 0 : requiredVnd - statedVnd;
  const byRate = rate <= limits.ceiling;
  return { byRate, supportVnd, excessVnd: asked - supportVnd, requiredVnd, statedVnd, missingVnd };
}

function patternOf({ own, other, units }: SimpleCase, amounts: CaseAmounts): string {
  const { byRate, excessVnd, missingVnd } = amounts;
  const signs = [byRate, excessVnd > 0, missingVnd > 0, own === absent, other === absent, units === absent];
  return signs.map((sign) => (sign ? '1' : '0')).join('');
}

interface Stated {
  readonly simple: SimpleCase;
  readonly amounts: CaseAmounts;
}

/** Nothing where the full check says anything else than what the amounts lead to expect. */
function learned(table: OpenedTable, found: readonly Finding[], stated: Stated): Template | undefined {
  const expected = [
    ...(stated.amounts.excessVnd > 0 ? ['SUPPORT_ABOVE_NORM'] : []),
    ...(stated.amounts.missingVnd > 0 ? ['SUPPORT_OWN_MONEY_SHORT'] : []),
  ];
  const asExpected =
    found.length === expected.length &&
    found.every((finding, index) => {
      const params = paramsOf(finding, stated);
      return (
        finding.code === expected[index] &&
        Object.entries(params).every(([name, value]) => finding.params[name] === value)
      );
    });
  if (!asExpected) return undefined;
  return found.map((finding) => ({ ...finding, placeAt: cellPlace(table, String(finding.path.at(-1))) }));
}

const text = (whole: number): DecimalString => String(whole) as DecimalString;

function paramsOf({ code, params }: Finding, { simple, amounts }: Stated): Finding['params'] {
  if (code === 'SUPPORT_OWN_MONEY_SHORT') {
    const { requiredVnd, statedVnd, missingVnd } = amounts;
    return { requiredVnd: text(requiredVnd), statedVnd: text(statedVnd), missingVnd: text(missingVnd) };
  }
  const { requestedVnd: _, supportVnd: __, excessVnd: ___, ...norm } = params;
  const [requestedVnd, supportVnd] = [text(simple.asked), text(amounts.supportVnd)];
  return { requestedVnd, supportVnd, excessVnd: text(amounts.excessVnd), ...norm };
}

function filled(template: Template[number], row: TableRow, stated: Stated): Finding {
  const { code, severity, legalBasis } = template;
  const { path, origin } = template.placeAt(row);
  const params = paramsOf(template, stated);
  return legalBasis
    ? { code, severity, path, params, legalBasis, ...(origin && { origin }) }
    : { code, severity, path, params, ...(origin && { origin }) };
}
