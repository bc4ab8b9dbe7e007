import { checkArgument, checkRecords, type Finding, type IsoDate, type Project } from '@khuyencong/model';
import { makeFinding } from '@khuyencong/model';
import { supportUnder, termsFinder } from './calculate-support.js';
import { aboveNorm } from './case-findings.js';
import { projectCases, type ProjectCase } from './project-cases.js';
import { registerFinding } from './register-finding.js';
import { supportFindings } from './support-findings.js';
import { supportLimits } from './support-limits.js';
import type { SupportChoices } from './support-request.js';
import type { TermsAnswer } from './support-terms.js';

/**
 * What a check of the support of projects takes (tùy chọn khi kiểm tra mức hỗ trợ của các đề án).
 *
 * @category support
 * @since 0.1.0
 */
export interface SupportCheckOptions extends Omit<SupportChoices, 'explain'> {
  /** The day of the law for projects without a day of approval. */
  readonly asOf: IsoDate;
  /** Identifiers of the projects in priority localities and trades. */
  readonly priorityProjects?: readonly string[] | undefined;
}

/**
 * Holds the support of every project of a register to the norm of its activity, level, province and day of approval (kiểm tra mức
 * hỗ trợ của các đề án).
 *
 * A project of several activities is checked by activity where each line of its estimate names one. Where the norm is not known an
 * info finding says so. Management costs have a check of their own, `checkManagementCost`.
 *
 * **Shape**: paths begin with the index of the project.
 *
 * @param projects - the register
 * @param options - `asOf` for projects without a day of approval; `norms`; the choices that the law leaves open
 * @returns findings in the order of the projects; none for a project without a stated support
 * @throws `KcError` `MALFORMED_DATE` when a day does not exist
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 26/2014/TTLT-BTC-BCT, Điều 6, Điều 7; 28/2018/TT-BTC, Điều 8
 * @example
 * ```ts runnable
 * import { checkSupport } from '@khuyencong/budget';
 * import { supportNorms } from '@khuyencong/law/norms';
 * const project = { id: 'p1', name: 'Máy ép gạch', level: 'national', year: 2020, activity: 'machinery-tech-transfer', approvedOn: '2020-03-02' } as const;
 * const money = { totalCostVnd: '500000000', supportVnd: '300000000' } as const;
 * const [finding] = checkSupport([{ ...project, ...money }], { asOf: '2020-12-31', norms: supportNorms });
 * finding?.code // => 'SUPPORT_ABOVE_NORM'
 * finding?.params['supportVnd'] // => '250000000'
 * ```
 * @category support
 * @since 0.1.0
 */
export function checkSupport(projects: readonly Project[], options: SupportCheckOptions): readonly Finding[] {
  checkRecords('projects', projects);
  checkArgument('options', options);
  checkArgument('norms', options.norms, ['norms', 'gaps']);
  const choices: SupportChoices = { ...options, explain: false };
  const termsOf = termsFinder(choices);
  const priority = new Set(options.priorityProjects);
  return projects.flatMap((project, index) => {
    if (project.supportVnd === undefined || isManagement(project)) return [];
    const asOf = project.approvedOn ?? options.asOf;
    const cases = projectCases(project, priority.has(project.id));
    const several =
      cases.length > 0
        ? []
        : [
            makeFinding(
              supportFindings,
              'SUPPORT_SEVERAL_ACTIVITIES',
              { activities: [project.activity, ...(project.furtherActivities ?? [])].join(', ') },
              { path: [index, 'furtherActivities'] },
            ),
          ];
    const assumed =
      project.approvedOn === undefined && cases.length > 0
        ? [makeFinding(supportFindings, 'SUPPORT_DAY_ASSUMED', { asOf }, { path: [index, 'approvedOn'] })]
        : [];
    const found = cases.flatMap((each) =>
      caseInRegister(each, termsOf(each.request, asOf), choices).flatMap((finding) =>
        registerFinding(finding, each, index),
      ),
    );
    return [...several, ...assumed, ...found];
  });
}

function isManagement({ activity }: Project): boolean {
  return activity === 'management-agency' || activity === 'management-unit';
}

/** Without a cost the rate cannot be checked, but the ceiling can. */
function caseInRegister(
  { request }: ProjectCase,
  terms: TermsAnswer,
  choices: SupportChoices,
): readonly Finding[] {
  const support = supportUnder(terms, request, choices);
  const [missing] = support.findings;
  if (missing?.code !== 'SUPPORT_COST_MISSING' || terms.status !== 'in-force') return support.findings;
  const [ceiling] = supportLimits(terms.figure, request, choices.rounding ?? 'down');
  if (ceiling === undefined) return support.findings;
  const limit = { supportVnd: ceiling.limitVnd, boundBy: ceiling.by };
  return [...support.findings, ...aboveNorm(request, terms, limit)];
}
