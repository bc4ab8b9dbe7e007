import { markedCriteria, type CriteriaAnswer, type MarkedCriterion } from '@khuyencong/law/award-criteria';
import { Exact, type Citation, type DecimalString } from '@khuyencong/model';

/** What one criterion may earn. */
export interface LeafOfMarks {
  readonly id: string;
  readonly maximum: DecimalString;
  /** Left out where any mark up to the maximum may be given, and where options add up. */
  readonly options?: readonly DecimalString[];
}

/** The criteria that marks are held to. */
export interface MarkPlan {
  readonly set: string;
  /** By identifier in small letters. */
  readonly criteria: ReadonlyMap<string, LeafOfMarks>;
  /** A criterion may be left out by its rules: a sheet without it is not incomplete. */
  readonly mayBeLeftOut: boolean;
  readonly oddJury: Citation | undefined;
}

/** Makes criteria that are in force ready for marks; nothing where they are not known. */
export function markedPlan(answer: CriteriaAnswer | undefined): MarkPlan | undefined {
  if (answer?.status !== 'in-force') return undefined;
  const { set, scheme } = answer;
  const leaves = markedCriteria(set).map(leafOf);
  return {
    set: set.id,
    criteria: new Map(leaves.map((leaf) => [leaf.id.toLowerCase(), leaf])),
    mayBeLeftOut: markedCriteria(set).some(({ kind }) => kind !== 'open'),
    oddJury: scheme.rules.oddJury,
  };
}

/** No option reached earns 0, whether or not the table prints an option of 0. */
function leafOf(criterion: MarkedCriterion): LeafOfMarks {
  const { id, maxMark: maximum } = criterion;
  switch (criterion.kind) {
    case 'open':
    case 'additive':
      return { id, maximum };
    case 'yes-no':
      return { id, maximum, options: ['0', maximum] };
    case 'options':
      return { id, maximum, options: marksOf(criterion.options) };
    case 'cases':
      return { id, maximum, options: marksOf(criterion.cases.flatMap(({ options }) => options)) };
  }
}

function marksOf(
  options: readonly { readonly mark?: DecimalString | undefined }[],
): readonly DecimalString[] {
  const marks = options.flatMap(({ mark }) => mark ?? []);
  return [...new Set<DecimalString>(['0', ...marks])].sort((one, other) => new Exact(one).comparedTo(other));
}
