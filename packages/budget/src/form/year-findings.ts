import { makeFinding, type Finding, type LocalText } from '@khuyencong/model';
import { compareSum } from '../identity/compare-sum.js';
import { costColumnNames, costColumns } from '../identity/cost-columns.js';
import { sumFinding } from '../identity/sum-finding.js';
import { formFindings } from './form-findings.js';
import type { FormOneSpread } from '@khuyencong/model';

/** The years of a row against the whole, and no year twice. */
export function yearFindings(
  spread: FormOneSpread,
  { name, path }: { readonly name: LocalText; readonly path: readonly (string | number)[] },
): readonly Finding[] {
  const years = spread.years ?? [];
  if (years.length === 0) return [];
  const known = new Set<number>();
  const repeated = years.flatMap(({ year }, index) => {
    if (!known.has(year)) {
      known.add(year);
      return [];
    }
    const place = { path: [...path, 'years', index, 'year'] };
    return [makeFinding(formFindings, 'FORM_YEAR_REPEATED', { year: String(year) }, place)];
  });
  const sums = costColumnNames.flatMap((column) => {
    const parts = years.map((year) => ({
      label: { vi: `Năm ${year.year}`, en: String(year.year) },
      amountVnd: year[column],
    }));
    const label = costColumns[column];
    const check = compareSum(parts, { label, totalVnd: spread[column] });
    const title = { vi: `${name.vi}, ${label.vi}`, en: `${name.en}, ${label.en}` };
    return sumFinding(check, { code: 'YEARS_DO_NOT_MAKE_WHOLE', name: title, path: [...path, column] });
  });
  return [...repeated, ...sums];
}
