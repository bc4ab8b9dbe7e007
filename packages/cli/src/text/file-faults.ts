import type { Language } from '@khuyencong/model';

type FaultWords = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const reading: FaultWords = {
  ENOENT: { vi: 'không có tệp này', en: 'there is no such file' },
  EISDIR: { vi: 'đây là thư mục, không phải tệp', en: 'it is a folder, not a file' },
  EACCES: { vi: 'không có quyền đọc', en: 'reading it is not permitted' },
};

const writing: FaultWords = {
  ENOENT: { vi: 'không có thư mục chứa tệp', en: 'its folder does not exist' },
  ENOTDIR: {
    vi: 'đường dẫn đi qua một tệp, không phải thư mục',
    en: 'its path leads through a file, not a folder',
  },
  EISDIR: { vi: 'đây là thư mục, không phải tệp', en: 'it is a folder, not a file' },
  EEXIST: { vi: 'đã có tệp cùng tên', en: 'there is a file of this name' },
  EACCES: { vi: 'không có quyền ghi', en: 'writing it is not permitted' },
  ENOSPC: { vi: 'hết chỗ trên đĩa', en: 'the disk is full' },
};

/** Why a file was not read, in words; a code of the system that has none stays as it is. */
export function readingFault(code: string, language: Language): string {
  return reading[code]?.[language] ?? code;
}

/** Why a file was not written, in words; a code of the system that has none stays as it is. */
export function writingFault(code: string, language: Language): string {
  return writing[code]?.[language] ?? code;
}
