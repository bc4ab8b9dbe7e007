import { checkText, type ActivityId } from '@khuyencong/model';
import type { NormSubject } from './norm-activity.js';

/**
 * The subjects of norms that set the first advance by activity (nhóm nội dung quy định mức tạm ứng).
 *
 * @category norm
 * @since 0.1.0
 */
export type AdvanceSubject = Extract<
  NormSubject,
  | 'advance-cluster'
  | 'advance-training'
  | 'advance-soft'
  | 'advance-fair-media'
  | 'advance-model-machine'
  | 'advance-establishment'
>;

const activitiesOfSubject: Readonly<Record<AdvanceSubject, readonly ActivityId[]>> = {
  'advance-cluster': ['cluster-infrastructure', 'pollution-cluster'],
  'advance-training': ['vocational-training'],
  'advance-soft': [
    'management-training',
    'seminar',
    'study-visit-domestic',
    'study-visit-abroad',
    'consultancy',
    'brand',
    'association-regional',
    'association-national',
    'linkage-cluster',
    'cleaner-production-assessment',
  ],
  'advance-fair-media': [
    'fair-domestic-organise',
    'fair-domestic-join',
    'media',
    'information',
    'cluster-planning',
  ],
  'advance-model-machine': [
    'demo-model-new',
    'demo-model-replicate',
    'machinery-tech-transfer',
    'technology-line',
    'pollution-establishment',
  ],
  'advance-establishment': ['enterprise-establishment'],
};

const subjectOfActivity: ReadonlyMap<ActivityId, AdvanceSubject> = /* @__PURE__ */ new Map(
  (Object.keys(activitiesOfSubject) as AdvanceSubject[]).flatMap((subject) =>
    activitiesOfSubject[subject].map((activity): [ActivityId, AdvanceSubject] => [activity, subject]),
  ),
);

/**
 * Names the group of Điều 13 that sets the first advance of an activity (nhóm nội dung để xác định mức tạm ứng lần một).
 *
 * The groups are those of the circular as issued; which of our activities belongs to which is our reading. Activities that the
 * article does not name have none.
 *
 * @param activity - the activity that the money of the project counts under
 * @returns the subject to look up with `findSupportNorm`; undefined for an activity that the article does not name
 * @legal 36/2013/TT-BCT, Điều 13
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { advanceSubjectOf } from '@khuyencong/law/norms';
 * advanceSubjectOf('cluster-infrastructure') // => 'advance-cluster'
 * advanceSubjectOf('award-round') // => undefined
 * ```
 * @category norm
 * @since 0.1.0
 */
export function advanceSubjectOf(activity: ActivityId): AdvanceSubject | undefined {
  checkText('activity', activity);
  return subjectOfActivity.get(activity);
}
