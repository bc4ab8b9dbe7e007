import type { FindingCatalogue } from '@khuyencong/model';
import { at, type MarkPlace } from './mark-place.js';

/**
 * Facts of the findings about changes of marks (mã phát hiện về sửa điểm).
 *
 * @category finding
 * @since 0.1.0
 */
export interface ChangeFindingParams {
  readonly CHANGE_ID_REPEATED: MarkPlace & { readonly change: string };
  readonly CHANGE_UNLINKED: MarkPlace & { readonly change: string; readonly replaces: string };
  readonly CHANGE_FORKED: MarkPlace & { readonly change: string; readonly replaces: string };
  readonly CHANGE_MISMATCH: MarkPlace & {
    readonly change: string;
    readonly was: string;
    readonly stands: string;
  };
  readonly CHANGE_WITHOUT_REASON: MarkPlace & { readonly change: string };
}

const checkChange = {
  vi: 'Ghi lại dòng sửa điểm: nêu đúng dòng bị thay thế, giá trị cũ và lý do.',
  en: 'Write the change again with the row that it replaces, the old value and the reason.',
};

/** Texts of the findings about changes of marks. */
export const changeFindings: FindingCatalogue<ChangeFindingParams> = {
  CHANGE_ID_REPEATED: {
    severity: 'error',
    meaning: {
      vi: 'Hai dòng sửa điểm có cùng mã; không dòng nào được áp dụng.',
      en: 'Two changes have one id; neither is applied.',
    },
    remedy: checkChange,
    message: {
      vi: (p) => `${at(p, 'vi')}: mã sửa điểm "${p.change}" bị trùng.`,
      en: (p) => `${at(p, 'en')}: the id "${p.change}" is used by several changes.`,
    },
  },
  CHANGE_UNLINKED: {
    severity: 'error',
    meaning: {
      vi: 'Dòng sửa điểm nêu thay thế một dòng không có hoặc không được áp dụng; điểm cũ giữ nguyên.',
      en: 'A change replaces something that is not there or was not applied; the old mark stands.',
    },
    remedy: checkChange,
    message: {
      vi: (p) => `${at(p, 'vi')}: sửa điểm "${p.change}" thay thế "${p.replaces}" nhưng không có dòng đó.`,
      en: (p) => `${at(p, 'en')}: the change "${p.change}" replaces "${p.replaces}", which is not there.`,
    },
  },
  CHANGE_FORKED: {
    severity: 'error',
    meaning: {
      vi: 'Hai dòng sửa điểm cùng thay thế một dòng; không dòng nào được áp dụng.',
      en: 'Two changes replace the same row; neither is applied.',
    },
    remedy: checkChange,
    message: {
      vi: (p) => `${at(p, 'vi')}: sửa điểm "${p.change}" và một dòng khác cùng thay thế "${p.replaces}".`,
      en: (p) => `${at(p, 'en')}: the change "${p.change}" and another both replace "${p.replaces}".`,
    },
  },
  CHANGE_MISMATCH: {
    severity: 'error',
    meaning: {
      vi: 'Giá trị cũ ghi trong dòng sửa điểm khác với giá trị đang có; không được áp dụng.',
      en: 'The old value that a change states is not the one that stands; the change is not applied.',
    },
    remedy: checkChange,
    message: {
      vi: (p) => `${at(p, 'vi')}: sửa điểm "${p.change}" ghi giá trị cũ ${p.was} nhưng đang là ${p.stands}.`,
      en: (p) =>
        `${at(p, 'en')}: the change "${p.change}" says that ${p.was} stood there, but it is ${p.stands}.`,
    },
  },
  CHANGE_WITHOUT_REASON: {
    severity: 'error',
    meaning: {
      vi: 'Sửa điểm không có lý do; không được áp dụng.',
      en: 'A change without a reason; it is not applied.',
    },
    remedy: checkChange,
    message: {
      vi: (p) => `${at(p, 'vi')}: sửa điểm "${p.change}" không nêu lý do.`,
      en: (p) => `${at(p, 'en')}: the change "${p.change}" gives no reason.`,
    },
  },
};
