import { formatDay, type DecimalString, type FindingCatalogue, type IsoDate } from '@khuyencong/model';
import { formatVnd } from '../money/format-vnd.js';

/**
 * An account in words of both languages (tên tài khoản của sổ theo dõi).
 *
 * @category finding
 * @since 0.1.0
 */
export interface AccountParams {
  readonly accountVi: string;
  readonly accountEn: string;
}

/**
 * The finding codes of ledgers and the facts that each carries (mã phát hiện của sổ theo dõi kinh phí). Amounts in whole đồng.
 *
 * @category finding
 * @since 0.1.0
 */
export interface LedgerFindingParams {
  readonly ENTRY_UNBALANCED: {
    readonly id: string;
    readonly fromVnd: DecimalString;
    readonly toVnd: DecimalString;
    /** What arrives minus what leaves. */
    readonly differenceVnd: DecimalString;
  };
  readonly ENTRY_MOVES_NOTHING: { readonly id: string };
  readonly ENTRY_CHANGED: { readonly id: string };
  readonly ENTRY_REMOVED: { readonly id: string };
  readonly REVERSED_ENTRY_UNKNOWN: { readonly id: string; readonly reverses: string };
  readonly REVERSAL_DIFFERS: { readonly id: string; readonly reverses: string };
  readonly REVERSAL_BEFORE_ENTRY: {
    readonly id: string;
    readonly reverses: string;
    readonly on: IsoDate;
    readonly originalOn: IsoDate;
  };
  /** `earlier`: the entry that took it back already. */
  readonly ENTRY_REVERSED_TWICE: { readonly id: string; readonly reverses: string; readonly earlier: string };
  readonly ACCOUNT_OVERDRAWN: AccountParams & { readonly on: IsoDate; readonly balanceVnd: DecimalString };
  readonly REALLOCATION_NOT_WHOLE: {
    readonly project: string;
    readonly balanceVnd: DecimalString;
    readonly toVnd: DecimalString;
    /** What is given a new place minus what stands there. */
    readonly differenceVnd: DecimalString;
  };
}

/**
 * The texts of the finding codes of ledgers (nội dung mã phát hiện của sổ theo dõi kinh phí).
 *
 * @category finding
 * @since 0.1.0
 */
export const ledgerFindings: FindingCatalogue<LedgerFindingParams> = {
  ENTRY_UNBALANCED: {
    severity: 'error',
    meaning: {
      vi: 'Số tiền chuyển đi và số tiền chuyển đến của một bút toán không bằng nhau.',
      en: 'What leaves and what arrives in one entry differ.',
    },
    remedy: {
      vi: 'Bổ sung nơi nhận hoặc sửa số tiền; tiền không tự mất đi hay sinh ra.',
      en: 'Name where the rest goes, or correct the amounts; money neither vanishes nor appears.',
    },
    message: {
      vi: (p) =>
        `Bút toán "${p.id}": chuyển đi ${formatVnd(p.fromVnd, { language: 'vi' })}, chuyển đến ${formatVnd(p.toVnd, { language: 'vi' })}; chênh lệch ${formatVnd(p.differenceVnd, { language: 'vi' })}.`,
      en: (p) =>
        `Entry "${p.id}": ${formatVnd(p.fromVnd, { language: 'en' })} leaves, ${formatVnd(p.toVnd, { language: 'en' })} arrives; difference ${formatVnd(p.differenceVnd, { language: 'en' })}.`,
    },
  },
  ENTRY_MOVES_NOTHING: {
    severity: 'warning',
    meaning: { vi: 'Bút toán có dòng bằng 0 đồng.', en: 'An entry has a line of zero.' },
    remedy: { vi: 'Bỏ dòng 0 đồng trước khi ghi sổ.', en: 'Leave the line out before posting.' },
    message: {
      vi: ({ id }) => `Bút toán "${id}" có dòng bằng 0 đồng; dòng này không chuyển tiền.`,
      en: ({ id }) => `Entry "${id}" has a line of zero, which moves nothing.`,
    },
  },
  ENTRY_CHANGED: {
    severity: 'error',
    meaning: { vi: 'Bút toán đã ghi sổ bị sửa.', en: 'An entry was changed after it was posted.' },
    remedy: {
      vi: 'Khôi phục bút toán và ghi bút toán đảo cùng bút toán đúng.',
      en: 'Restore it; post an entry that takes it back, and the right one.',
    },
    message: {
      vi: ({ id }) => `Bút toán "${id}" khác với bản đã ghi sổ trước đây.`,
      en: ({ id }) => `Entry "${id}" is not as it was posted.`,
    },
  },
  ENTRY_REMOVED: {
    severity: 'error',
    meaning: { vi: 'Bút toán đã ghi sổ bị xóa.', en: 'A posted entry was removed.' },
    remedy: {
      vi: 'Khôi phục bút toán và ghi bút toán đảo.',
      en: 'Restore it, and post an entry that takes it back.',
    },
    message: {
      vi: ({ id }) => `Bút toán "${id}" đã ghi sổ trước đây nay không còn.`,
      en: ({ id }) => `Entry "${id}" was posted earlier and is no longer there.`,
    },
  },
  REVERSED_ENTRY_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Bút toán đảo chỉ đến bút toán không có trong sổ.',
      en: 'An entry takes back one that the ledger does not hold.',
    },
    remedy: { vi: 'Ghi đúng mã bút toán bị đảo.', en: 'Name the entry that is taken back.' },
    message: {
      vi: ({ id, reverses }) =>
        `Bút toán "${id}" đảo bút toán "${reverses}", nhưng sổ không có bút toán này.`,
      en: ({ id, reverses }) => `Entry "${id}" takes back "${reverses}", which is not in the ledger.`,
    },
  },
  REVERSAL_DIFFERS: {
    severity: 'error',
    meaning: {
      vi: 'Bút toán đảo không đúng bằng bút toán gốc theo chiều ngược lại.',
      en: 'An entry that takes another back is not its exact mirror.',
    },
    remedy: {
      vi: 'Đảo toàn bộ bút toán gốc, phần điều chỉnh ghi bằng bút toán riêng.',
      en: 'Take the whole entry back, and post what is to be different on its own.',
    },
    message: {
      vi: ({ id, reverses }) =>
        `Bút toán "${id}" không đúng bằng chiều ngược lại của bút toán "${reverses}".`,
      en: ({ id, reverses }) => `Entry "${id}" is not the mirror of "${reverses}".`,
    },
  },
  REVERSAL_BEFORE_ENTRY: {
    severity: 'error',
    meaning: {
      vi: 'Bút toán đảo ghi ngày trước bút toán bị đảo.',
      en: 'An entry takes back one of a later day.',
    },
    remedy: { vi: 'Kiểm tra ngày của hai bút toán.', en: 'Check the days of both entries.' },
    message: {
      vi: (p) =>
        `Bút toán "${p.id}" ngày ${formatDay(p.on, { language: 'vi' })} đảo bút toán "${p.reverses}" ngày ${formatDay(p.originalOn, { language: 'vi' })}; không thể đảo trước khi ghi.`,
      en: (p) =>
        `Entry "${p.id}" of ${p.on} takes back "${p.reverses}" of ${p.originalOn}; nothing can be taken back before it is posted.`,
    },
  },
  ENTRY_REVERSED_TWICE: {
    severity: 'error',
    meaning: { vi: 'Một bút toán bị đảo hai lần.', en: 'An entry is taken back twice.' },
    remedy: {
      vi: 'Giữ một bút toán đảo; bút toán đảo ghi thừa thì ghi bút toán đảo lại chính nó.',
      en: 'Keep one; take back the entry that is too many by one that reverses it.',
    },
    message: {
      vi: (p) => `Bút toán "${p.id}" đảo bút toán "${p.reverses}", nhưng bút toán "${p.earlier}" đã đảo rồi.`,
      en: (p) => `Entry "${p.id}" takes back "${p.reverses}", which "${p.earlier}" took back already.`,
    },
  },
  ACCOUNT_OVERDRAWN: {
    severity: 'error',
    meaning: {
      vi: 'Chi hoặc chuyển nhiều hơn số tiền hiện có.',
      en: 'More was moved out of an account than stood there.',
    },
    remedy: {
      vi: 'Kiểm tra số tiền và ngày của các bút toán.',
      en: 'Check the amounts and days of the entries.',
    },
    message: {
      vi: (p) =>
        `${p.accountVi}: cuối ngày ${formatDay(p.on, { language: 'vi' })} còn ${formatVnd(p.balanceVnd, { language: 'vi' })}; không được âm.`,
      en: (p) =>
        `${p.accountEn}: at the end of ${p.on} it stands at ${formatVnd(p.balanceVnd, { language: 'en' })}; it cannot be negative.`,
    },
  },
  REALLOCATION_NOT_WHOLE: {
    severity: 'error',
    meaning: {
      vi: 'Số tiền phân bổ lại không bằng số tiền còn lại của đề án dừng.',
      en: 'What is reallocated is not what the stopped project still held.',
    },
    remedy: {
      vi: 'Ghi nơi nhận cho toàn bộ số tiền còn lại, kể cả phần nộp trả ngân sách.',
      en: 'Name a place for all of it, also for what goes back to the budget.',
    },
    message: {
      vi: (p) =>
        `Đề án "${p.project}" còn ${formatVnd(p.balanceVnd, { language: 'vi' })}, phân bổ lại ${formatVnd(p.toVnd, { language: 'vi' })}; chênh lệch ${formatVnd(p.differenceVnd, { language: 'vi' })}.`,
      en: (p) =>
        `Project "${p.project}" still holds ${formatVnd(p.balanceVnd, { language: 'en' })}, ${formatVnd(p.toVnd, { language: 'en' })} is reallocated; difference ${formatVnd(p.differenceVnd, { language: 'en' })}.`,
    },
  },
};
