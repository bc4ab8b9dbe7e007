import type { FindingCatalogue } from '@khuyencong/model';

/**
 * The finding codes of suppression and the facts that each carries (mã phát hiện khi che số liệu nhóm nhỏ).
 *
 * @category finding
 * @since 0.1.0
 */
export interface SuppressionFindingParams {
  readonly GROUP_COUNT_UNUSABLE: {
    readonly row: string;
    readonly column: string;
    readonly text?: string | undefined;
  };
  readonly GROUP_COUNT_OUTSIDE: { readonly row: string; readonly column: string; readonly text: string };
  readonly GROUPS_SUPPRESSED: { readonly small: string; readonly complementary: string };
}

/**
 * The texts of the finding codes of suppression (nội dung mã phát hiện khi che số liệu nhóm nhỏ).
 *
 * @category finding
 * @since 0.1.0
 */
export const suppressionFindings: FindingCatalogue<SuppressionFindingParams> = {
  GROUP_COUNT_UNUSABLE: {
    severity: 'error',
    meaning: {
      vi: 'Một ô của bảng không có số nguyên không âm; chưa che được số liệu nên bảng không được công bố.',
      en: 'A cell of the table has no whole number from 0 up; nothing can be hidden and the table is withheld.',
    },
    remedy: {
      vi: 'Bổ sung số của ô; nếu không có đối tượng nào thì ghi "0".',
      en: 'State the number; write "0" where there is none.',
    },
    message: {
      vi: (p) =>
        `Ô "${p.row}", "${p.column}" ${p.text === undefined ? 'không có số' : `ghi "${p.text}"`}; cần số nguyên không âm.`,
      en: (p) =>
        `The cell "${p.row}", "${p.column}" ${p.text === undefined ? 'has no number' : `says "${p.text}"`}; a whole number from 0 up is needed.`,
    },
  },
  GROUP_COUNT_OUTSIDE: {
    severity: 'error',
    meaning: {
      vi: 'Có số liệu nằm ngoài các hàng, cột đã nêu tên; bảng không được công bố.',
      en: 'A count stands outside the named rows and columns; the table is withheld.',
    },
    remedy: {
      vi: 'Đặt tên cho hàng, cột còn thiếu hoặc bỏ số liệu thừa.',
      en: 'Name the row or column, or take the count out.',
    },
    message: {
      vi: (p) => `Số "${p.text}" ở hàng ${p.row}, cột ${p.column} nằm ngoài bảng.`,
      en: (p) => `The count "${p.text}" in row ${p.row}, column ${p.column} is outside the table.`,
    },
  },
  GROUPS_SUPPRESSED: {
    severity: 'info',
    meaning: {
      vi: 'Số liệu của nhóm nhỏ đã được che trước khi công bố.',
      en: 'Small groups were hidden before publication.',
    },
    remedy: {
      vi: 'Không cần xử lý; không công bố kèm bảng khác có thể suy ra các ô đã che.',
      en: 'Nothing to do; publish no other table from which the hidden cells follow.',
    },
    message: {
      vi: (p) =>
        `Đã che ${p.small} ô của nhóm nhỏ và ${p.complementary} ô khác để không suy ngược được bằng phép trừ.`,
      en: (p) =>
        `Hidden: ${p.small} cells of small groups, and ${p.complementary} more so that they do not follow by subtraction.`,
    },
  },
};
