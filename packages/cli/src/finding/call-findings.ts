import type { FindingCatalogue } from '@khuyencong/model';

/**
 * The finding codes of the files of a call and the facts that each carries (mã phát hiện về các tệp được nêu trong lệnh).
 *
 * @category finding
 * @since 0.1.0
 */
export interface CallFindingParams {
  readonly FILE_NAMED_TWICE: { readonly file: string; readonly names: string };
  readonly NOT_A_SEALED_RESULT: { readonly file: string };
  readonly VERSION_NOT_COMPARED: { readonly file: string };
}

/**
 * The texts of the finding codes of the files of a call (nội dung mã phát hiện về các tệp được nêu trong lệnh).
 *
 * @category finding
 * @since 0.1.0
 */
export const callFindings: FindingCatalogue<CallFindingParams> = {
  FILE_NAMED_TWICE: {
    severity: 'info',
    meaning: {
      vi: 'Một tệp được nêu nhiều lần trong lệnh; chỉ được kiểm tra một lần.',
      en: 'One file is named several times in the call; it was checked once.',
    },
    remedy: {
      vi: 'Không cần xử lý; nếu định kiểm tra một tệp khác thì sửa lại tên.',
      en: 'Nothing to do, unless another file was meant.',
    },
    message: {
      vi: (p) => `"${p.file}" được nêu nhiều lần (${p.names}); chỉ được kiểm tra một lần.`,
      en: (p) => `"${p.file}" is named several times (${p.names}); it was checked once.`,
    },
  },
  NOT_A_SEALED_RESULT: {
    severity: 'error',
    meaning: {
      vi: 'Tệp cần kiểm tra niêm phong không phải là kết quả đã niêm phong.',
      en: 'The file whose seal is to be checked is no sealed result.',
    },
    remedy: {
      vi: 'Chọn tệp do "khuyencong score --seal" ghi ra.',
      en: 'Name the file that "khuyencong score --seal" wrote.',
    },
    message: {
      vi: (p) => `"${p.file}" không phải kết quả đã niêm phong: không có mục "seal".`,
      en: (p) => `"${p.file}" is no sealed result: it has no "seal".`,
    },
  },
  VERSION_NOT_COMPARED: {
    severity: 'error',
    meaning: {
      vi: 'Tệp nêu ở --previous, hoặc tệp đem so sánh, không có nội dung so sánh được.',
      en: 'The file of --previous, or the one beside it, holds nothing that can be compared.',
    },
    remedy: {
      vi: 'Nêu hai bản của cùng một Mẫu số 1 (Excel, CSV hoặc JSON), hoặc hai bản của một biểu kế hoạch, một sổ (JSON).',
      en: 'Name two versions of one form 1 (Excel, CSV or JSON), or of one plan or ledger (JSON).',
    },
    message: {
      vi: (p) =>
        `Chưa so sánh hai bản: "${p.file}" không chứa đúng một Mẫu số 1; từ tệp Excel hoặc CSV chỉ so sánh được Mẫu số 1.`,
      en: (p) =>
        `The two versions were not compared: "${p.file}" does not hold one form 1; of workbooks and CSV files only form 1 can be compared.`,
    },
  },
};
