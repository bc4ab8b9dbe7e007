import type { Language } from '@khuyencong/model';
import { markText } from './mark-text.js';
import type { RoundFiles } from '../file/round-files.js';
import { inventedNote } from '../round/invented-names.js';

const words = {
  vi: {
    invented: inventedNote,
    counts: 'Tham gia, đủ điều kiện, có điểm, đạt, công nhận, có giải, đề cử',
    best: 'Năm sản phẩm điểm cao nhất',
    points: 'Số vấn đề nêu trong biên bản',
    root: 'Mã niêm phong',
    verified: 'Kiểm chứng: niêm phong nguyên vẹn, tính lại ra cùng kết quả.',
    notVerified: 'Kiểm chứng: KHÔNG khớp.',
    files: 'Đã ghi',
  },
  en: {
    invented:
      'Invented figures: the size of a round of Kiên Giang (179 products of 102 establishments); names of products, establishments and jurors and all marks are made by the program.',
    counts: 'Entered, eligible, scored, passed, recognised, with a prize, put forward',
    best: 'The five highest means',
    points: 'Points listed in the minutes',
    root: 'Root of the seal',
    verified: 'Verified: the seal is intact, and scoring again gives the same result.',
    notVerified: 'Verification FAILED.',
    files: 'Written',
  },
} as const;

/** What the round came to, for a terminal. */
export function summaryText(
  { result, root, problems }: RoundFiles,
  { language, files }: { readonly language: Language; readonly files: readonly string[] },
): string {
  const texts = words[language];
  const { entered, eligible, scored, passed, recognised, prized, putForward } = result.counts;
  const prizes = result.rules.prizes.kind === 'none' ? [] : result.rules.prizes.prizes;
  const best = result.products.slice(0, 5).map(({ rank, id, meanMark, prize }) => {
    if (meanMark === null) return `  ${rank}. ${id}`;
    const exact = meanMark.includes('/') ? ` (= ${meanMark})` : '';
    const given = prizes.find((each) => each.id === prize)?.label[language];
    return `  ${rank}. ${id}: ${markText(meanMark, language)}${exact}${given === undefined ? '' : `, ${given}`}`;
  });
  return [
    texts.invented,
    '',
    `${texts.counts}: ${[entered, eligible, scored, passed, recognised, prized, putForward].join(', ')}`,
    `${texts.best}:`,
    ...best,
    `${texts.points}: ${result.findings.length}`,
    `${texts.root}: ${root}`,
    problems.length === 0 ? texts.verified : texts.notVerified,
    ...files.map((file) => `${texts.files}: ${file}`),
  ].join('\n');
}
