import { normSubjectLabels, type NormActivity, type NormSubject } from '@khuyencong/law/norms';
import { activities, makeFinding, type Finding, type IsoDate, type LocalText } from '@khuyencong/model';
import { supportFindings } from './support-findings.js';
import type { SupportNotAnswered } from './support.js';

/** Says that no single norm decides: not known, none in force, or several at once. */
export function notAnsweredFinding(
  subject: NormActivity,
  answer: SupportNotAnswered['answer'],
  asOf: IsoDate,
): Finding {
  const { vi, en } = subjectLabel(subject);
  const facts = { subject, subjectVi: vi, subjectEn: en, asOf };
  const place = { path: ['activity'] };
  switch (answer.status) {
    case 'none-in-force':
      return makeFinding(supportFindings, 'SUPPORT_NO_NORM_IN_FORCE', facts, place);
    case 'overlapping': {
      const params = { ...facts, norms: answer.norms.map(({ id }) => id).join(', ') };
      const legalBasis = answer.norms.map(({ citation }) => citation);
      return makeFinding(supportFindings, 'SUPPORT_NORMS_OVERLAP', params, { ...place, legalBasis });
    }
    case 'not-known': {
      const params = { ...facts, reason: answer.reason, instrument: answer.instrument };
      return makeFinding(supportFindings, 'SUPPORT_NORM_NOT_KNOWN', params, place);
    }
  }
}

/** The name of an activity or of another subject of norms. */
function subjectLabel(subject: NormActivity): LocalText {
  const activity = activities.find(({ id }) => id === subject);
  if (activity) return activity.label;
  return Object.hasOwn(normSubjectLabels, subject)
    ? normSubjectLabels[subject as NormSubject]
    : { vi: subject, en: subject };
}
