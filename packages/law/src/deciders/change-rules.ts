import type { Citation, IsoDate, LocalText, ProjectKind, RoleId } from '@khuyencong/model';
import { codification } from '../duties/data/sources.js';
import type { ProjectChange } from './project-change.js';

/**
 * Who decides some changes of national projects (thẩm quyền điều chỉnh đề án khuyến công quốc gia), by one clause.
 *
 * @category decider
 * @since 0.1.0
 */
export interface NationalChangeRule {
  readonly changes: readonly ProjectChange[];
  readonly kinds: readonly ProjectKind[];
  readonly role: RoleId;
  /** Who submits it to the one who decides; left out when nobody does. */
  readonly submittedBy?: RoleId;
  /** First day, inclusive; no end was found. */
  readonly from: IsoDate;
  readonly citation: Citation;
  readonly conditions?: LocalText;
}

const confirmed: LocalText = {
  vi: 'Đơn vị thực hiện có văn bản nêu rõ lý do; đề án do Sở Công Thương đăng ký hoặc thực hiện trên địa bàn một tỉnh phải có xác nhận hoặc văn bản đề nghị của Sở (khoản 1 Điều 11).',
  en: 'The unit states the reasons in writing; projects registered by the Department or within one province need its confirmation or request (clause 1 of Article 11).',
};

/**
 * Who decides the changes of national projects (thẩm quyền điều chỉnh, bổ sung, ngừng đề án khuyến công quốc gia). Each change and kind
 * of project has one rule.
 *
 * @legal 36/2013/TT-BCT, Điều 11
 * @example
 * ```ts runnable
 * import { nationalChangeRules } from '@khuyencong/law/deciders';
 * nationalChangeRules.find(({ changes }) => changes.includes('stopping'))?.role // => 'ministry'
 * ```
 * @category decider
 * @since 0.1.0
 */
export const nationalChangeRules: readonly NationalChangeRule[] = [
  {
    changes: ['total-increase', 'content', 'extension-next-year', 'adding', 'stopping'],
    kinds: ['ordinary', 'focal', 'group'],
    role: 'ministry',
    submittedBy: 'managing-agency',
    from: '2014-02-10',
    citation: {
      instrument: '36/2013/TT-BCT',
      article: '11',
      clause: '2',
      point: 'a',
      url: codification,
      verified: 'clause',
    },
    conditions: confirmed,
  },
  {
    changes: ['place', 'beneficiary', 'partner', 'extension-within-year', 'total-decrease', 'other'],
    kinds: ['ordinary', 'focal'],
    role: 'managing-agency',
    from: '2014-02-10',
    citation: {
      instrument: '36/2013/TT-BCT',
      article: '11',
      clause: '2',
      point: 'b',
      url: codification,
      verified: 'clause',
    },
    conditions: confirmed,
  },
  {
    changes: ['extension-within-year', 'total-decrease', 'other'],
    kinds: ['group'],
    role: 'managing-agency',
    from: '2014-02-10',
    citation: {
      instrument: '36/2013/TT-BCT',
      article: '11',
      clause: '2',
      point: 'b',
      url: codification,
      verified: 'clause',
    },
    conditions: confirmed,
  },
  {
    changes: ['place', 'beneficiary', 'partner'],
    kinds: ['group'],
    role: 'department',
    from: '2014-02-10',
    citation: {
      instrument: '36/2013/TT-BCT',
      article: '11',
      clause: '4',
      url: codification,
      verified: 'clause',
    },
    conditions: {
      vi: 'Đề án do Sở Công Thương đăng ký hoặc thẩm định cấp cơ sở; văn bản điều chỉnh gửi về cơ quan quản lý.',
      en: 'Projects that the Department registered or appraised at grassroots level; the document is sent to the agency.',
    },
  },
  {
    changes: ['stopping-for-fault'],
    kinds: ['ordinary', 'focal', 'group'],
    role: 'ministry',
    submittedBy: 'managing-agency',
    from: '2014-02-10',
    citation: {
      instrument: '36/2013/TT-BCT',
      article: '11',
      clause: '3',
      url: codification,
      verified: 'clause',
    },
  },
];
