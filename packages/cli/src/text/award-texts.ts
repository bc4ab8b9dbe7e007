import type { Language } from '@khuyencong/model';

/** The words of `khuyencong score` and `khuyencong verify`. */
export interface AwardTexts {
  readonly counts: readonly [string, string, string, string, string, string, string];
  readonly head: readonly [string, string, string, string, string, string, string];
  readonly yes: string;
  readonly no: string;
  readonly undecided: string;
  readonly root: string;
  readonly sealed: (file: string) => string;
  readonly verified: (records: number) => string;
  readonly notVerified: string;
  readonly noteRoot: string;
}

export const awardTexts: Readonly<Record<Language, AwardTexts>> = {
  vi: {
    counts: ['tham gia', 'đủ điều kiện', 'có điểm', 'đạt', 'được công nhận', 'có giải', 'được đề cử'],
    head: ['Hạng', 'Mã', 'Điểm bình quân', 'Đạt', 'Công nhận', 'Giải', 'Đề cử'],
    yes: 'có',
    no: 'không',
    undecided: 'chưa quyết định',
    root: 'Mã niêm phong',
    sealed: (file) => `Đã ghi kết quả niêm phong vào ${file}`,
    verified: (records) =>
      `Nguyên vẹn: ${records} bản ghi đúng như lúc niêm phong, tính lại ra cùng kết quả.`,
    notVerified: 'KHÔNG khớp với niêm phong:',
    noteRoot: 'Đối chiếu mã này với mã ghi trong biên bản, hoặc dùng --root.',
  },
  en: {
    counts: ['entered', 'eligible', 'scored', 'passed', 'recognised', 'with a prize', 'put forward'],
    head: ['Rank', 'Id', 'Mean', 'Passed', 'Recognised', 'Prize', 'Put forward'],
    yes: 'yes',
    no: 'no',
    undecided: 'not decided',
    root: 'Root of the seal',
    sealed: (file) => `The sealed result was written to ${file}`,
    verified: (records) =>
      `Intact: ${records} records are as they were sealed, and computing again gives the same result.`,
    notVerified: 'NOT as it was sealed:',
    noteRoot: 'Compare this root with that of the minutes, or pass it as --root.',
  },
};
