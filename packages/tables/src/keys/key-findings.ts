import type { FindingCatalogue } from '@khuyencong/model';
import type { TableTitle } from '../finding/table-title.js';

/**
 * The finding codes of keys and references and the facts that each carries (mã phát hiện về mã và tham chiếu giữa các bảng).
 *
 * @category finding
 * @since 0.1.0
 */
export interface KeyFindingParams {
  readonly KEY_TWICE: { readonly header: string; readonly key: string; readonly other: string };
  readonly KEY_ALIKE: { readonly header: string; readonly key: string; readonly other: string };
  readonly REFERENCE_UNKNOWN: { readonly header: string; readonly key: string } & TableTitle;
  readonly REFERENCE_ALIKE: { readonly header: string; readonly key: string; readonly other: string };
  readonly REFERENCES_NOT_CHECKED: TableTitle & { readonly other: string; readonly otherEn: string };
  readonly KEYS_NOT_ALL_COMPARED: TableTitle & { readonly limit: string };
}

/**
 * The texts of the finding codes of keys and references (nội dung mã phát hiện về mã và tham chiếu giữa các bảng).
 *
 * @category finding
 * @since 0.1.0
 */
export const keyFindings: FindingCatalogue<KeyFindingParams> = {
  KEY_TWICE: {
    severity: 'error',
    meaning: { vi: 'Một mã được dùng cho hai dòng.', en: 'One key stands for two rows.' },
    remedy: {
      vi: 'Đổi mã, hoặc xóa dòng bị nhập hai lần.',
      en: 'Change the key, or delete the row entered twice.',
    },
    message: {
      vi: (p) => `Cột "${p.header}": mã "${p.key}" đã có ở ${p.other}.`,
      en: (p) => `"${p.header}": the key "${p.key}" stands already in ${p.other}.`,
    },
  },
  KEY_ALIKE: {
    severity: 'warning',
    meaning: {
      vi: 'Hai mã chỉ khác nhau ở cách viết (chữ hoa, vị trí dấu thanh, dấu cách, dấu gạch, chữ O và số 0).',
      en: 'Two keys differ in their spelling alone (capitals, the place of a tone, spaces, dashes, the letter O for 0).',
    },
    remedy: {
      vi: 'Viết thống nhất nếu là một; đổi mã nếu là hai.',
      en: 'Spell them alike if they are one; change one of them if they are two.',
    },
    message: {
      vi: (p) => `Cột "${p.header}": mã "${p.key}" chỉ khác cách viết so với mã ở ${p.other}.`,
      en: (p) => `"${p.header}": the key "${p.key}" differs in spelling alone from that in ${p.other}.`,
    },
  },
  REFERENCE_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Mã không có trong bảng được tham chiếu.',
      en: 'The key is not in the table it points to.',
    },
    remedy: {
      vi: 'Sửa mã, hoặc thêm dòng vào bảng được tham chiếu.',
      en: 'Correct the key, or add the row to the table it points to.',
    },
    message: {
      vi: (p) => `Cột "${p.header}": mã "${p.key}" không có trong bảng "${p.table}".`,
      en: (p) => `"${p.header}": the key "${p.key}" is not in the table "${p.tableEn}".`,
    },
  },
  REFERENCE_ALIKE: {
    severity: 'warning',
    meaning: {
      vi: 'Mã tham chiếu viết khác với mã trong bảng được tham chiếu.',
      en: 'A reference is spelt otherwise than the key it points to.',
    },
    remedy: { vi: 'Viết mã đúng như trong bảng đó.', en: 'Spell it as in that table.' },
    message: {
      vi: (p) => `Cột "${p.header}": mã "${p.key}" viết khác với mã ở ${p.other}.`,
      en: (p) => `"${p.header}": the key "${p.key}" is spelt otherwise than in ${p.other}.`,
    },
  },
  REFERENCES_NOT_CHECKED: {
    severity: 'info',
    meaning: {
      vi: 'Không đối chiếu được mã vì không có bảng được tham chiếu.',
      en: 'References were not checked, as the table they point to is not there.',
    },
    remedy: { vi: 'Kiểm tra cùng với bảng đó.', en: 'Check together with that table.' },
    message: {
      vi: (p) => `Bảng "${p.table}" tham chiếu bảng "${p.other}" nhưng không có bảng này.`,
      en: (p) => `The table "${p.tableEn}" points to the table "${p.otherEn}", which is not there.`,
    },
  },
  KEYS_NOT_ALL_COMPARED: {
    severity: 'warning',
    meaning: {
      vi: 'Bảng có nhiều mã hơn số mã được nhớ để đối chiếu.',
      en: 'The table has more keys than are remembered for comparing.',
    },
    remedy: {
      vi: 'Tăng giới hạn "keysAtMost", hoặc tách tệp.',
      en: 'Raise the limit "keysAtMost", or split the file.',
    },
    message: {
      vi: (p) => `Bảng "${p.table}": chỉ ${p.limit} mã đầu được nhớ; mã sau đó chưa được đối chiếu hết.`,
      en: (p) => `The table "${p.tableEn}": the first ${p.limit} keys are remembered; not all were compared.`,
    },
  },
};
