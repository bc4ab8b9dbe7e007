import type { Language } from '@khuyencong/model';

/** What a configuration must be and is not. */
export interface ConfigTexts {
  readonly at: (line: number, column: number, what: string) => string;
  readonly andMore: (count: number) => string;
  readonly notAnObject: string;
  readonly unknownKey: (key: string, nearest: string) => string;
  readonly unknownCode: (code: string, nearest: string) => string;
  readonly unknownProvince: (name: string, nearest: string | undefined) => string;
  readonly mustBe: (key: string, expected: string) => string;
  /** By key of the configuration. */
  readonly expected: Readonly<Record<string, string>>;
}

const days = {
  vi: 'danh sách ngày có thật, dạng ["2026-01-01"]',
  en: 'a list of days, such as ["2026-01-01"]',
};
const path = { vi: 'đường dẫn tới tệp JSON', en: 'the path of a JSON file' };

export const configTexts: Readonly<Record<Language, ConfigTexts>> = {
  vi: {
    at: (line, column, what) => `dòng ${line}, cột ${column}: ${what}`,
    andMore: (count) => `và ${count} lỗi nữa`,
    notAnObject: 'cấu hình phải là một đối tượng JSON { … }',
    unknownKey: (key, nearest) => `không có mục "${key}"; gần nhất là "${nearest}"`,
    unknownCode: (code, nearest) => `không có mã phát hiện "${code}"; gần nhất là "${nearest}"`,
    unknownProvince: (name, nearest) =>
      `không có tỉnh, thành phố "${name}"${nearest === undefined ? '' : `; gần nhất là "${nearest}"`}`,
    mustBe: (key, expected) => `mục "${key}" phải là ${expected}`,
    expected: {
      $schema: 'chữ',
      province: 'tên tỉnh, thành phố',
      norms: path.vi,
      changeRules: path.vi,
      mapping: path.vi,
      aboutTolerancePercent: 'chữ ghi số phần trăm từ 0 đến 100, dạng "5" hoặc "2.5"',
      strict: 'true hoặc false',
      holidays: days.vi,
      makeUpDays: days.vi,
      severities: 'một trong các mức error, warning, info, off cho từng mã phát hiện',
    },
  },
  en: {
    at: (line, column, what) => `line ${line}, column ${column}: ${what}`,
    andMore: (count) => `and ${count} more`,
    notAnObject: 'a configuration is a JSON object { … }',
    unknownKey: (key, nearest) => `there is no "${key}"; the nearest is "${nearest}"`,
    unknownCode: (code, nearest) => `there is no finding code "${code}"; the nearest is "${nearest}"`,
    unknownProvince: (name, nearest) =>
      `there is no province or city "${name}"${nearest === undefined ? '' : `; the nearest is "${nearest}"`}`,
    mustBe: (key, expected) => `"${key}" must be ${expected}`,
    expected: {
      $schema: 'text',
      province: 'the name of a province or city',
      norms: path.en,
      changeRules: path.en,
      mapping: path.en,
      aboutTolerancePercent: 'a percentage from 0 to 100 as text, such as "5" or "2.5"',
      strict: 'true or false',
      holidays: days.en,
      makeUpDays: days.en,
      severities: 'error, warning, info or off for each finding code',
    },
  },
};
