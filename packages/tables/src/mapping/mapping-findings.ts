import type { FindingCatalogue } from '@khuyencong/model';

/**
 * The finding codes of mappings and the facts that each carries (mã phát hiện về tệp ánh xạ cột).
 *
 * @category finding
 * @since 0.1.0
 */
export interface MappingFindingParams {
  readonly MAPPING_FIELD_UNKNOWN: { readonly field: string; readonly table: string; readonly fields: string };
  readonly MAPPING_FIELD_TWICE: { readonly field: string; readonly table: string };
  readonly MAPPING_COLUMN_UNCLEAR: { readonly field: string };
  readonly MAPPING_FACTOR_WRONG: { readonly field: string; readonly factor: string };
  readonly MAPPING_UNIT_UNKNOWN: { readonly field: string; readonly unit: string };
  readonly MAPPING_CONSTANT_WRONG: { readonly field: string; readonly text: string };
  readonly MAPPING_HEADER_MISSING: {
    readonly field: string;
    readonly header: string;
    readonly headers: string;
  };
  readonly MAPPING_HEADER_TWICE: {
    readonly field: string;
    readonly header: string;
    /** Letters of the columns. */
    readonly columns: string;
  };
  readonly MAPPING_UNUSED: { readonly sheet: string };
}

/**
 * The texts of the finding codes of mappings (nội dung mã phát hiện về tệp ánh xạ cột).
 *
 * @category finding
 * @since 0.1.0
 */
export const mappingFindings: FindingCatalogue<MappingFindingParams> = {
  MAPPING_FIELD_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Tệp ánh xạ nêu một trường không có trong bảng.',
      en: 'The mapping names a field that the table does not have.',
    },
    remedy: { vi: 'Dùng tên trường của bảng.', en: 'Use the name of a field of the table.' },
    message: {
      vi: (p) => `Bảng "${p.table}" không có trường "${p.field}"; các trường: ${p.fields}.`,
      en: (p) => `The table "${p.table}" has no field "${p.field}"; its fields are: ${p.fields}.`,
    },
  },
  MAPPING_FIELD_TWICE: {
    severity: 'error',
    meaning: {
      vi: 'Tệp ánh xạ gán hai nguồn cho một trường.',
      en: 'The mapping fills one field from two places.',
    },
    remedy: { vi: 'Giữ lại một cột hoặc một hằng số.', en: 'Keep one column or one constant.' },
    message: {
      vi: (p) => `Trường "${p.field}" của bảng "${p.table}" được gán hai lần.`,
      en: (p) => `The field "${p.field}" of the table "${p.table}" is filled twice.`,
    },
  },
  MAPPING_COLUMN_UNCLEAR: {
    severity: 'error',
    meaning: {
      vi: 'Tệp ánh xạ không nói rõ trường lấy từ cột nào.',
      en: 'The mapping does not say which column fills a field.',
    },
    remedy: {
      vi: 'Nêu hoặc "header", hoặc "column"; nêu hoặc "unit", hoặc "factor".',
      en: 'Give either "header" or "column", and either "unit" or "factor".',
    },
    message: {
      vi: (p) =>
        `Trường "${p.field}": cần đúng một trong "header", "column" và nhiều nhất một trong "unit", "factor".`,
      en: (p) =>
        `Field "${p.field}": exactly one of "header" and "column", and at most one of "unit" and "factor" is needed.`,
    },
  },
  MAPPING_FACTOR_WRONG: {
    severity: 'error',
    meaning: {
      vi: 'Hệ số nhân nêu trong tệp ánh xạ không lớn hơn 0.',
      en: 'A factor that the mapping names is not above zero.',
    },
    remedy: {
      vi: 'Ghi hệ số lớn hơn 0, chẳng hạn "1000000" cho triệu đồng.',
      en: 'Give a factor above zero, such as "1000000" for triệu đồng.',
    },
    message: {
      vi: (p) => `Trường "${p.field}": hệ số nhân "${p.factor}" phải lớn hơn 0.`,
      en: (p) => `Field "${p.field}": the factor "${p.factor}" must be above zero.`,
    },
  },
  MAPPING_UNIT_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Không biết đơn vị tính nêu trong tệp ánh xạ.',
      en: 'The unit that the mapping names is not known.',
    },
    remedy: {
      vi: 'Dùng đồng, nghìn đồng, triệu đồng, tỷ đồng, hoặc khai báo "factor".',
      en: 'Use đồng, nghìn đồng, triệu đồng, tỷ đồng, or state a "factor".',
    },
    message: {
      vi: (p) => `Trường "${p.field}": không biết đơn vị "${p.unit}".`,
      en: (p) => `Field "${p.field}": the unit "${p.unit}" is not known.`,
    },
  },
  MAPPING_CONSTANT_WRONG: {
    severity: 'error',
    meaning: {
      vi: 'Hằng số của tệp ánh xạ không đọc được cho trường đó.',
      en: 'A constant of the mapping cannot be read for its field.',
    },
    remedy: { vi: 'Ghi hằng số như ghi trong ô.', en: 'Write the constant as in a cell.' },
    message: {
      vi: (p) => `Hằng số "${p.text}" không dùng được cho trường "${p.field}".`,
      en: (p) => `The constant "${p.text}" cannot fill the field "${p.field}".`,
    },
  },
  MAPPING_HEADER_MISSING: {
    severity: 'error',
    meaning: {
      vi: 'Trang tính không có cột nêu trong tệp ánh xạ.',
      en: 'The sheet has no such column as the mapping names.',
    },
    remedy: {
      vi: 'Sửa tên cột trong tệp ánh xạ cho đúng với trang tính.',
      en: 'Correct the header in the mapping.',
    },
    message: {
      vi: (p) => `Không thấy cột "${p.header}" cho trường "${p.field}"; các cột hiện có: ${p.headers}.`,
      en: (p) =>
        `No column "${p.header}" was found for the field "${p.field}"; the columns are: ${p.headers}.`,
    },
  },
  MAPPING_HEADER_TWICE: {
    severity: 'error',
    meaning: {
      vi: 'Nhiều cột có cùng tiêu đề nêu trong tệp ánh xạ.',
      en: 'Several columns have a header that the mapping names.',
    },
    remedy: {
      vi: 'Trong tệp ánh xạ, ghi chữ cái của cột ("column") thay cho tiêu đề.',
      en: 'In the mapping, give the letter of the column ("column") in place of the header.',
    },
    message: {
      vi: (p) =>
        `Trường "${p.field}": nhiều cột có tiêu đề "${p.header}": ${p.columns}; không cột nào được đọc.`,
      en: (p) =>
        `Field "${p.field}": several columns have the header "${p.header}": ${p.columns}; none was read.`,
    },
  },
  MAPPING_UNUSED: {
    severity: 'info',
    meaning: {
      vi: 'Một phần của tệp ánh xạ không ứng với trang tính nào.',
      en: 'A part of the mapping fits no sheet.',
    },
    remedy: {
      vi: 'Sửa tên trang tính trong tệp ánh xạ.',
      en: 'Correct the name of the sheet in the mapping.',
    },
    message: {
      vi: (p) => `Tệp ánh xạ nêu trang tính "${p.sheet}" nhưng không có trang nào như vậy.`,
      en: (p) => `The mapping names the sheet "${p.sheet}", and there is none such.`,
    },
  },
};
