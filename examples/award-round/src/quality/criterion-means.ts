import type { CriterionMeans, ExactMark, SettledSheet } from '@khuyencong/awards';
import type { Criterion } from '@khuyencong/law/award-criteria';
import { Exact, isDecimalString } from '@khuyencong/model';

/** The mean mark of each product for each criterion, from the sheets as they stand after all changes. */
export function criterionMeans(
  sheets: readonly SettledSheet[],
  { criteria }: { readonly criteria: readonly Criterion[] },
): CriterionMeans {
  const ofProduct = new Map<string, SettledSheet[]>();
  for (const sheet of sheets)
    ofProduct.set(sheet.productId, [...(ofProduct.get(sheet.productId) ?? []), sheet]);
  return {
    criteria: criteria.map(({ id, maxMark }) => ({ id, maxMark })),
    products: [...ofProduct].map(([id, own]) => ({
      id,
      means: criteria.map((each) => meanOf(own, each.id)),
    })),
  };
}

function meanOf(sheets: readonly SettledSheet[], criterion: string): ExactMark | null {
  const given = sheets
    .map(({ marks }) => marks.find((mark) => mark.criterion === criterion)?.value ?? '')
    .filter(isDecimalString);
  if (given.length === 0) return null;
  const sum = given.reduce((total, mark) => total.plus(mark), new Exact(0));
  return `${sum.toFixed() as `${number}`}/${given.length}`;
}
