import type { ActivityId, LocalText } from '@khuyencong/model';

/**
 * What a norm decides besides the support of an activity (nội dung định mức khác): priority, advances, general treasury rules,
 * incentives outside khuyến công.
 *
 * @category norm
 * @since 0.1.0
 */
export type NormSubject =
  | 'priority-multiplier'
  | 'advance-ceiling'
  | 'advance-cluster'
  | 'advance-training'
  | 'advance-soft'
  | 'advance-fair-media'
  | 'advance-model-machine'
  | 'advance-establishment'
  | 'treasury-advance-general'
  | 'treasury-advance-recovery'
  | 'cluster-investment-incentive';

/**
 * The other subjects of norms with their labels (nội dung định mức khác).
 *
 * @example
 * ```ts runnable
 * import { normSubjectLabels } from '@khuyencong/law/norms';
 * normSubjectLabels['priority-multiplier'].en // => 'Priority multiplier'
 * ```
 * @category norm
 * @since 0.1.0
 */
export const normSubjectLabels: Readonly<Record<NormSubject, LocalText>> = {
  'priority-multiplier': { vi: 'Hệ số ưu tiên theo địa bàn, ngành nghề', en: 'Priority multiplier' },
  'advance-ceiling': { vi: 'Mức tạm ứng tối đa', en: 'Ceiling of advances' },
  'advance-cluster': {
    vi: 'Tạm ứng: hạ tầng, xử lý ô nhiễm tại cụm công nghiệp',
    en: 'Advance: cluster infrastructure and pollution systems',
  },
  'advance-training': { vi: 'Tạm ứng: đào tạo nghề', en: 'Advance: vocational training' },
  'advance-soft': {
    vi: 'Tạm ứng: tư vấn, tập huấn, hội thảo',
    en: 'Advance: consultancy, courses, seminars',
  },
  'advance-fair-media': {
    vi: 'Tạm ứng: hội chợ, truyền thông, quy hoạch cụm công nghiệp',
    en: 'Advance: fairs, media, cluster planning',
  },
  'advance-model-machine': {
    vi: 'Tạm ứng: mô hình trình diễn, máy móc, chuyển giao công nghệ',
    en: 'Advance: models, machinery, technology transfer',
  },
  'advance-establishment': { vi: 'Tạm ứng: thành lập doanh nghiệp', en: 'Advance: setting up an enterprise' },
  'treasury-advance-general': { vi: 'Tạm ứng chung qua Kho bạc', en: 'General Treasury advance' },
  'treasury-advance-recovery': { vi: 'Thu hồi tạm ứng qua Kho bạc', en: 'Recovery of Treasury advances' },
  'cluster-investment-incentive': {
    vi: 'Khuyến khích đầu tư hạ tầng cụm công nghiệp',
    en: 'Investment incentive for clusters',
  },
};

/**
 * What a norm is about (nội dung của định mức): an activity of the programme, or one of the other subjects.
 *
 * @category norm
 * @since 0.1.0
 */
export type NormActivity = ActivityId | NormSubject;
