import type { LocalText } from '@khuyencong/model';

/** A sheet that stands beside the tables and is none. */
export interface CompanionSheet {
  readonly name: LocalText;
  /** What stands in its first cell; by it and the name the sheet is known again. */
  readonly title: LocalText;
}

/** The guide and the lists of the template, and the result of a check. */
export const companionSheets: Readonly<Record<'guide' | 'lists' | 'findings', CompanionSheet>> = {
  guide: {
    name: { vi: 'Hướng dẫn', en: 'Guide' },
    title: { vi: 'HƯỚNG DẪN ĐIỀN BIỂU MẪU KHUYẾN CÔNG', en: 'HOW TO FILL IN THE TEMPLATE' },
  },
  lists: {
    name: { vi: 'Danh mục', en: 'Lists' },
    title: { vi: 'DANH MỤC CỦA BIỂU MẪU', en: 'LISTS OF THE TEMPLATE' },
  },
  findings: {
    name: { vi: 'Kết quả kiểm tra', en: 'Check result' },
    title: { vi: 'KẾT QUẢ KIỂM TRA', en: 'RESULT OF THE CHECK' },
  },
};

/** Whether a sheet is one that this package writes beside the tables; a second result of a check has a number. */
export function isCompanionSheet(name: string, firstCell: string): boolean {
  const bare = name.normalize('NFC').replace(/ \(\d+\)$/u, '');
  return Object.values(companionSheets).some((sheet) =>
    (['vi', 'en'] as const).some(
      (language) => sheet.name[language] === bare && sheet.title[language] === firstCell,
    ),
  );
}
