import { formatDay } from '../date/format-day.js';
import type { FindingCatalogue } from '../finding/finding-catalogue.js';
import type { Language } from '../text/local-text.js';
import { roleLabels } from '../organisation/role-labels.js';
import { projectStateLabels } from './project-state.js';

/**
 * The finding codes of the life cycle of projects and the facts that each carries (mã phát hiện về vòng đời đề án).
 *
 * @category finding
 * @since 0.1.0
 */
export interface ProjectFindingParams {
  readonly PROJECT_MOVE_NOT_ALLOWED: {
    readonly from: string;
    readonly to: string;
    readonly on: string;
    readonly allowed: string;
  };
  readonly PROJECT_MOVE_RULES_NOT_KNOWN: { readonly from: string; readonly to: string; readonly on: string };
  readonly PROJECT_WRONG_DECIDER: {
    readonly to: string;
    readonly decidedBy: string;
    readonly expected: string;
  };
  readonly PROJECT_STEP_OUT_OF_ORDER: {
    readonly state: string;
    readonly on: string;
    readonly previous: string;
  };
  readonly PROJECT_HISTORY_STARTS_LATE: { readonly state: string };
}

function shownIn(language: Language, ids: string, labels: ReadonlyMap<string, string>): string {
  const words = ids.split(' ').map((id) => {
    const label = labels.get(id);
    return label === undefined ? id : `${label} (${id})`;
  });
  return words.join(language === 'vi' ? ' hoặc ' : ' or ');
}

/** Identifiers of states, separated by a space, with their names. */
function states(language: Language, ids: string): string {
  return shownIn(
    language,
    ids,
    new Map(Object.entries(projectStateLabels).map(([id, label]) => [id, label[language]])),
  );
}

/** Identifiers of roles, separated by a space, with their latest names. */
function roles(language: Language, ids: string): string {
  return shownIn(
    language,
    ids,
    new Map(Object.entries(roleLabels).map(([id, labels]) => [id, labels.at(-1)?.label[language] ?? id])),
  );
}

/**
 * The texts of the finding codes of the life cycle of projects (nội dung mã phát hiện về vòng đời đề án).
 *
 * @category finding
 * @since 0.1.0
 */
export const projectFindings: FindingCatalogue<ProjectFindingParams> = {
  PROJECT_MOVE_NOT_ALLOWED: {
    severity: 'error',
    meaning: {
      vi: 'Đề án chuyển trạng thái theo một bước không có trong trình tự; đối với đề án địa phương là cảnh báo, vì trình tự do tỉnh quy định.',
      en: 'A project went from one state to another by a move that the procedure does not have; for a local project a warning, because its province sets the procedure.',
    },
    remedy: {
      vi: 'Bổ sung bước còn thiếu hoặc sửa trạng thái; đề án địa phương đối chiếu với quy định của tỉnh.',
      en: 'Add the missing step or correct the state; for a local project compare the rules of the province.',
    },
    message: {
      vi: ({ from, to, on, allowed }) =>
        `Ngày ${formatDay(on, { language: 'vi' })} đề án chuyển từ ${states('vi', from)} sang ${states('vi', to)}; trình tự chỉ cho phép: ${states('vi', allowed)}.`,
      en: ({ from, to, on, allowed }) =>
        `On ${on} the project went from ${states('en', from)} to ${states('en', to)}; the procedure allows only: ${states('en', allowed)}.`,
    },
  },
  PROJECT_MOVE_RULES_NOT_KNOWN: {
    severity: 'info',
    meaning: {
      vi: 'Không có quy định áp dụng tại ngày chuyển trạng thái trong dữ liệu pháp luật của thư viện.',
      en: 'The library does not hold the rules of the day of the move.',
    },
    remedy: {
      vi: 'Đối chiếu với văn bản áp dụng tại thời điểm đó.',
      en: 'Compare the instrument in force on that day.',
    },
    message: {
      vi: ({ from, to, on }) =>
        `Không kiểm tra được bước chuyển từ ${states('vi', from)} sang ${states('vi', to)} ngày ${formatDay(on, { language: 'vi' })}: không có quy định của thời điểm đó.`,
      en: ({ from, to, on }) =>
        `The move from ${states('en', from)} to ${states('en', to)} on ${on} could not be checked: the rules of that day are not known.`,
    },
  },
  PROJECT_WRONG_DECIDER: {
    severity: 'error',
    meaning: {
      vi: 'Bước xử lý do một cơ quan khác với cơ quan có thẩm quyền quyết định.',
      en: 'A move was decided by somebody else than the law says.',
    },
    remedy: {
      vi: 'Kiểm tra cơ quan quyết định hoặc trạng thái đã ghi.',
      en: 'Check who decided, or the state that was recorded.',
    },
    message: {
      vi: ({ to, decidedBy, expected }) =>
        `Bước sang trạng thái ${states('vi', to)} do ${roles('vi', decidedBy)} quyết định; thẩm quyền thuộc về ${roles('vi', expected)}.`,
      en: ({ to, decidedBy, expected }) =>
        `The move to ${states('en', to)} was decided by ${roles('en', decidedBy)}; it is for ${roles('en', expected)} to decide.`,
    },
  },
  PROJECT_STEP_OUT_OF_ORDER: {
    severity: 'error',
    meaning: {
      vi: 'Ngày của một bước sớm hơn ngày của bước trước.',
      en: 'A step is dated before the step that precedes it.',
    },
    remedy: {
      vi: 'Kiểm tra ngày hoặc sắp xếp lại các bước.',
      en: 'Check the days, or put the steps in order.',
    },
    message: {
      vi: ({ state, on, previous }) =>
        `Trạng thái ${states('vi', state)} ghi ngày ${formatDay(on, { language: 'vi' })}, sớm hơn bước trước (${formatDay(previous, { language: 'vi' })}).`,
      en: ({ state, on, previous }) =>
        `The state ${states('en', state)} is dated ${on}, before the preceding step (${previous}).`,
    },
  },
  PROJECT_HISTORY_STARTS_LATE: {
    severity: 'info',
    meaning: {
      vi: 'Quá trình ghi nhận không bắt đầu từ dự thảo; các bước trước đó không được kiểm tra.',
      en: 'The history does not begin with the draft; what came before was not checked.',
    },
    remedy: { vi: 'Bổ sung các bước trước nếu có.', en: 'Add the earlier steps where they are known.' },
    message: {
      vi: ({ state }) =>
        `Quá trình bắt đầu từ trạng thái ${states('vi', state)}; các bước trước không được kiểm tra.`,
      en: ({ state }) => `The history begins with ${states('en', state)}; what came before was not checked.`,
    },
  },
};
