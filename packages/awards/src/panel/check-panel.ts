import type { AwardRules } from '@khuyencong/law/award-criteria';
import { checkArgument, makeFinding, type Citation, type Finding } from '@khuyencong/model';
import { roundFindings } from '../round/round-findings.js';
import type { Juror } from '../round/juror.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { MarkRow } from '../sheet/mark-row.js';

/**
 * Checks jury and council (kiểm tra thành phần Ban Giám khảo, Hội đồng): there is a jury, its number is odd, the council has a size of
 * its level, who sits in both, that the secretary does not mark, that interests are declared and lead to recusal.
 *
 * The first four rest on clauses of the scheme, where it has them; the others on the rules of the round.
 *
 * @param document - the round
 * @param options - `rules` of the scheme in force
 * @returns what was noticed, each with its clause where one decides
 * @legal 26/2014/TT-BCT, Điều 9, Điều 11
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { checkPanel } from '@khuyencong/awards';
 * import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
 * const round = { id: 'r', level: 'province', year: 2099, scheme: 'tt26-2014', scoredOn: '2099-05-05' } as const;
 * const rules = { panel: { secretary: 'does-not-mark', interests: 'not-asked' } } as const;
 * const jurors = ['a', 'b'].map((id) => ({ id, role: 'member' }) as const);
 * checkPanel({ round, rules, jurors, marks: [], products: [] }, { rules: tt26Of2014.rules }).map(({ code }) => code) // => ['JURY_EVEN']
 * ```
 * @category panel
 * @since 0.1.0
 */
export function checkPanel(
  document: PanelOfRound,
  options: { readonly rules: AwardRules },
): readonly Finding[] {
  checkArgument('document', document, ['jurors', 'products', 'marks']);
  checkArgument('document.round', document.round);
  checkArgument('document.rules', document.rules);
  checkArgument('options', options);
  checkArgument('options.rules', options.rules);
  const { rules } = options;
  return [
    ...juryFindings(document, rules),
    ...councilFindings(document, rules),
    ...bothFindings(document, rules),
    ...secretaryFindings(document),
    ...interestFindings(document),
  ];
}

/**
 * What the checks of jury and council read of a round (phần dữ liệu để kiểm tra Ban Giám khảo, Hội đồng).
 *
 * @category panel
 * @since 0.1.0
 */
export type PanelOfRound = Pick<AwardRoundMarks, 'round' | 'jurors' | 'council' | 'marks' | 'products'> & {
  readonly rules: Pick<AwardRoundMarks['rules'], 'panel'>;
};

function juryFindings({ round, jurors, rules }: PanelOfRound, { oddJury }: AwardRules): readonly Finding[] {
  const legalBasis = oddJury && [oddJury];
  const distinct = [...new Map(jurors.map((juror) => [juror.id, juror])).values()];
  const marking = distinct.filter(({ role }) => role !== 'secretary' || rules.panel.secretary === 'may-mark');
  const first = marking.filter(({ panel = 'first' }) => panel === 'first');
  if (first.length === 0)
    return [makeFinding(roundFindings, 'JURY_EMPTY', { round: round.id }, { path: ['jurors'], legalBasis })];
  if (!oddJury) return [];
  const second = marking.filter(({ panel }) => panel === 'second');
  return (
    [
      ['first', first],
      ['second', second],
    ] as const
  )
    .filter(([, members]) => members.length > 0 && members.length % 2 === 0)
    .map(([panel, members]) =>
      makeFinding(
        roundFindings,
        'JURY_EVEN',
        { count: String(members.length), panel },
        { path: ['jurors'], legalBasis },
      ),
    );
}

function councilFindings(
  { round, council }: PanelOfRound,
  { councils = [] }: AwardRules,
): readonly Finding[] {
  if (!council) return [];
  const rule = councils.find(
    ({ level: each, to }) => each === round.level && (typeof to !== 'string' || round.scoredOn <= to),
  );
  const count = council.length;
  if (!rule || rule.sizes.includes(count)) return [];
  const params = { count: String(count), sizes: rule.sizes.join(', ') };
  return [
    makeFinding(roundFindings, 'COUNCIL_SIZE_WRONG', params, {
      path: ['council'],
      legalBasis: [rule.citation],
    }),
  ];
}

function bothFindings({ jurors, council = [] }: PanelOfRound, { oddJury }: AwardRules): readonly Finding[] {
  const inCouncil = new Set(council.map(({ id }) => id));
  const legalBasis = oddJury && [articleOf(oddJury)];
  return jurors
    .filter(({ id }) => inCouncil.has(id))
    .map(({ id }) =>
      makeFinding(roundFindings, 'MEMBER_IN_BOTH', { person: id }, { path: ['jurors', id], legalBasis }),
    );
}

/** The article that a clause belongs to. */
function articleOf({ instrument, article, url, verified }: Citation): Citation {
  return {
    instrument,
    ...(article !== undefined && { article }),
    ...(url !== undefined && { url }),
    verified,
  };
}

function secretaryFindings({ jurors, rules, marks }: PanelOfRound): readonly Finding[] {
  if (rules.panel.secretary === 'may-mark') return [];
  const secretaries = new Set(jurors.filter(({ role }) => role === 'secretary').map(({ id }) => id));
  if (secretaries.size === 0) return [];
  const marking = new Set(
    marks.filter((row) => secretaries.has(row.juror) && isMark(row)).map(({ juror }) => juror),
  );
  return [...marking].map((juror) =>
    makeFinding(roundFindings, 'SECRETARY_MARKS', { juror }, { path: ['jurors', juror] }),
  );
}

const isMark = (row: MarkRow): boolean => 'mark' in row;

function interestFindings({ jurors, products, rules, marks }: PanelOfRound): readonly Finding[] {
  const silent =
    rules.panel.interests === 'must-be-declared'
      ? jurors.filter(({ interests, role }) => interests === undefined && role !== 'secretary')
      : [];
  const makers = new Map(products.map(({ id, establishmentId }) => [id, establishmentId]));
  const concerned = new Map(
    jurors.filter(({ interests }) => (interests ?? []).length > 0).map((juror) => [juror.id, juror]),
  );
  const marked = new Map<string, Finding>();
  for (const row of concerned.size === 0 ? [] : marks) {
    const juror = isMark(row) ? concerned.get(row.juror) : undefined;
    const nature = juror && natureOf(juror, { product: row.productId, maker: makers.get(row.productId) });
    if (!juror || nature === undefined) continue;
    const params = { juror: juror.id, product: row.productId, nature };
    marked.set(
      `${row.productId}/${juror.id}`,
      makeFinding(roundFindings, 'INTEREST_NOT_RECUSED', params, {
        path: ['marks', row.productId, juror.id],
      }),
    );
  }
  return [
    ...silent.map(({ id: juror }) =>
      makeFinding(roundFindings, 'INTEREST_NOT_DECLARED', { juror }, { path: ['jurors', juror] }),
    ),
    ...marked.values(),
  ];
}

function natureOf(
  { interests = [] }: Juror,
  { product, maker }: { readonly product: string; readonly maker: string | undefined },
): string | undefined {
  return interests.find(
    ({ productId, establishmentId }) =>
      productId === product || (establishmentId !== undefined && establishmentId === maker),
  )?.nature;
}
