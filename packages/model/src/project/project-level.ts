import type { LocalText } from '../text/local-text.js';

/**
 * Whose money a project or plan spends (cấp của đề án): national, managed by the Ministry's agency, or local, managed by the
 * Department of Industry and Trade or the People's Committees below the province.
 *
 * @legal 46/2012/TT-BCT, Điều 2
 * @category project
 * @since 0.1.0
 */
export type ProjectLevel = 'national' | 'local';

/**
 * The names of the two levels of projects (tên cấp của đề án).
 *
 * @legal 46/2012/TT-BCT, Điều 2
 * @category project
 * @since 0.1.0
 */
export const projectLevelLabels: Readonly<Record<ProjectLevel, LocalText>> = {
  national: { vi: 'đề án khuyến công quốc gia', en: 'national project' },
  local: { vi: 'đề án khuyến công địa phương', en: 'local project' },
};
