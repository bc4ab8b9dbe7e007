import {
  checkArgument,
  checkRecords,
  checkText,
  isoDate,
  knownOption,
  projectLevelLabels,
  sameName,
  type Citation,
  type IsoDate,
  type LocalText,
  type ProjectKind,
  type ProjectLevel,
  type RoleId,
} from '@khuyencong/model';
import { projectChangeLabels } from './project-change.js';
import { codification } from '../duties/data/sources.js';
import { readingCautions, type ReadingCaution } from '../duties/reading-caution.js';
import { nationalChangeRules } from './change-rules.js';
import type { ProjectChange } from './project-change.js';
import type { ProvincialChangeRule } from './provincial-change-rule.js';

const kinds: Readonly<Record<ProjectKind, true>> = { ordinary: true, focal: true, group: true };

/**
 * What is asked about a change (yêu cầu tra cứu thẩm quyền).
 *
 * @category decider
 * @since 0.1.0
 */
export interface DeciderOptions {
  readonly level: ProjectLevel;
  readonly kind: ProjectKind;
  /** The day on which the law is consulted. */
  readonly asOf: IsoDate;
  /** For `local`: name of the province as published. */
  readonly province?: string | undefined;
  /** For `local`: what provinces have set. */
  readonly provincialRules?: readonly ProvincialChangeRule[] | undefined;
}

/**
 * Who decides a change (thẩm quyền quyết định): a role with its clause, several provincial rules that overlap, or not known.
 *
 * @category decider
 * @since 0.1.0
 */
export type DeciderAnswer =
  | {
      readonly status: 'decided-by';
      readonly role: RoleId;
      /** Who submits it to the one who decides. */
      readonly submittedBy?: RoleId;
      readonly citation: Citation;
      /** In our wording, not a quotation. */
      readonly conditions?: LocalText;
      readonly cautions: readonly ReadingCaution[];
    }
  | { readonly status: 'overlapping'; readonly rules: readonly ProvincialChangeRule[] }
  | {
      readonly status: 'not-known';
      readonly reason: 'not-read' | 'set-by-province' | 'province-missing';
      /** The document that should say it; for `set-by-province` the one that leaves it to the province. */
      readonly instrument: string;
      /** The clause that leaves it to the province. */
      readonly citation?: Citation;
    };

const leftToProvince: Citation = {
  instrument: '46/2012/TT-BCT',
  article: '8',
  clause: '3',
  point: 'b',
  url: codification,
  verified: 'clause',
};

const leftToProvinceFrom: IsoDate = '2013-02-10';

/**
 * Tells who decides a change of a project (thẩm quyền điều chỉnh, bổ sung, ngừng triển khai đề án).
 *
 * National projects follow Thông tư 36/2013/TT-BCT. Thông tư 17/2018/TT-BCT amended the article; what was read of it keeps the same
 * deciders, and the answer says so in `cautions`. Local projects follow what each province sets: not known unless the caller
 * supplies it.
 *
 * @param change - the change
 * @param options - `level`, `kind`, `asOf`; for `local` also `province` and `provincialRules`
 * @returns `decided-by` with role and clause, `overlapping` provincial rules, or `not-known` with the document that should say it
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day
 * @legal 36/2013/TT-BCT, Điều 11; 46/2012/TT-BCT, Điều 8, khoản 3, điểm b
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { whoDecides } from '@khuyencong/law/deciders';
 * const asked = { level: 'national', asOf: '2016-05-01' } as const;
 * const ordinary = whoDecides('beneficiary', { ...asked, kind: 'ordinary' });
 * ordinary.status === 'decided-by' && ordinary.role // => 'managing-agency'
 * const group = whoDecides('beneficiary', { ...asked, kind: 'group' });
 * group.status === 'decided-by' && group.role // => 'department'
 * whoDecides('beneficiary', { ...asked, level: 'local', kind: 'group' }).status // => 'not-known'
 * ```
 * @category decider
 * @since 0.1.0
 */
export function whoDecides(change: ProjectChange, options: DeciderOptions): DeciderAnswer {
  knownOption('change', change, projectChangeLabels);
  checkArgument('options', options);
  knownOption('level', options.level, projectLevelLabels);
  knownOption('kind', options.kind, kinds);
  if (options.province !== undefined) checkText('options.province', options.province);
  if (options.provincialRules !== undefined) checkRecords('options.provincialRules', options.provincialRules);
  const asOf = isoDate(options.asOf);
  return options.level === 'national'
    ? nationalDecider(change, options.kind, asOf)
    : localDecider(change, options, asOf);
}

function nationalDecider(change: ProjectChange, kind: ProjectKind, asOf: IsoDate): DeciderAnswer {
  const rule = nationalChangeRules.find(
    ({ changes, kinds, from }) => changes.includes(change) && kinds.includes(kind) && from <= asOf,
  );
  if (!rule) return { status: 'not-known', reason: 'not-read', instrument: '08/2008/QĐ-BCT' };
  const { role, submittedBy, citation, conditions } = rule;
  return {
    ...{ status: 'decided-by', role, citation },
    ...(submittedBy && { submittedBy }),
    ...(conditions && { conditions }),
    cautions: readingCautions([citation.instrument], asOf),
  };
}

function localDecider(change: ProjectChange, options: DeciderOptions, asOf: IsoDate): DeciderAnswer {
  const { province, kind, provincialRules = [] } = options;
  const instrument = asOf < leftToProvinceFrom ? '03/2005/TT-BCN' : leftToProvince.instrument;
  const left = asOf < leftToProvinceFrom ? {} : { citation: leftToProvince };
  if (province === undefined) {
    return { status: 'not-known', reason: 'province-missing', instrument, ...left };
  }
  const rules = provincialRules.filter(
    (rule) =>
      sameName(rule.province, province) &&
      rule.changes.includes(change) &&
      (rule.kinds?.includes(kind) ?? true) &&
      rule.from <= asOf &&
      asOf <= (rule.to ?? asOf),
  );
  const [rule, other] = rules;
  if (other) return { status: 'overlapping', rules };
  if (rule) {
    const cautions = readingCautions([rule.citation.instrument], asOf);
    return { status: 'decided-by', role: rule.role, citation: rule.citation, cautions };
  }
  const reason = asOf < leftToProvinceFrom ? 'not-read' : 'set-by-province';
  return { status: 'not-known', reason, instrument, ...left };
}
