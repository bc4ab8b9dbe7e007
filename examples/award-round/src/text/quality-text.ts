import type { PanelQuality } from '@khuyencong/awards';
import type { Language } from '@khuyencong/model';
import { markText } from './mark-text.js';

const words = {
  vi: {
    title: 'Báo cáo chất lượng chấm điểm của Ban Giám khảo',
    agreement: 'Mức độ thống nhất',
    kendall: 'Hệ số nhất trí Kendall W (1: cùng một thứ tự; 0: không thống nhất)',
    alpha: 'Hệ số Krippendorff alpha (1: cùng một mức điểm; 0: như ngẫu nhiên)',
    jurors: 'Từng giám khảo',
    jurorHead: [
      'Giám khảo',
      'Số sản phẩm',
      'Thấp nhất',
      'Cao nhất',
      'Bình quân',
      'So với các giám khảo khác',
    ],
    without: 'Nếu không tính một giám khảo',
    withoutHead: [
      'Không tính',
      'Số sản phẩm đổi hạng',
      'Đổi hạng nhiều nhất',
      'Thành đạt',
      'Thành không đạt',
    ],
    weights: 'Nếu chuyển 5 điểm tối đa giữa hai tiêu chí',
    weightHead: [
      'Giảm',
      'Tăng',
      'Số sản phẩm đổi hạng',
      'Đổi hạng nhiều nhất',
      'Thành đạt',
      'Thành không đạt',
    ],
    hints: 'Dấu hiệu cần xem xét (không phải bằng chứng)',
    none: 'Không có.',
  },
  en: {
    title: 'Report on the marking of the jury',
    agreement: 'Agreement',
    kendall: 'Kendall’s W (1: the same order; 0: none)',
    alpha: 'Krippendorff’s alpha (1: the same marks; 0: as by chance)',
    jurors: 'Each juror',
    jurorHead: ['Juror', 'Products', 'Lowest', 'Highest', 'Mean', 'Beside the other jurors'],
    without: 'Without one juror',
    withoutHead: ['Without', 'Ranks changed', 'Widest move', 'Would pass', 'Would fail'],
    weights: 'With 5 marks of a maximum moved between two criteria',
    weightHead: ['Lowered', 'Raised', 'Ranks changed', 'Widest move', 'Would pass', 'Would fail'],
    hints: 'Worth a look (no proof)',
    none: 'None.',
  },
} as const;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');

/** The report on the panel for a reader, as Markdown; the exact figures are in `panel-quality.json`. */
export function qualityText(quality: PanelQuality, language: Language): string {
  const texts = words[language];
  const mark = (value: Parameters<typeof markText>[0] | null): string =>
    value === null ? '-' : markText(value, language);
  const jurors = quality.jurors.map(({ juror, products, lowest, highest, mean, leniency }) => [
    juror,
    products,
    mark(lowest),
    mark(highest),
    mark(mean),
    mark(leniency),
  ]);
  const changes = (
    change: PanelQuality['withoutJuror'][number] | NonNullable<PanelQuality['withOtherWeights']>[number],
  ): readonly number[] => [
    change.rankChanges,
    change.widestMove,
    change.wouldPass.length,
    change.wouldFail.length,
  ];
  const without = quality.withoutJuror.map((change) => [change.juror, ...changes(change)]);
  const weights = (quality.withOtherWeights ?? []).map((change) => [
    change.from,
    change.to,
    ...changes(change),
  ]);
  return `${[
    `# ${texts.title}`,
    quality.statement[language],
    `## ${texts.agreement}`,
    `- ${texts.kendall}: ${mark(quality.concordance.coefficient)}\n- ${texts.alpha}: ${mark(quality.reliability.alpha)}`,
    `## ${texts.jurors}`,
    table(texts.jurorHead, jurors),
    `## ${texts.without}`,
    table(texts.withoutHead, without),
    `## ${texts.weights}`,
    table(texts.weightHead, weights),
    `## ${texts.hints}`,
    quality.hints.map((hint) => `- ${hintText(hint, language)}`).join('\n') || texts.none,
  ].join('\n\n')}\n`;
}

function hintText(hint: PanelQuality['hints'][number], language: Language): string {
  if (hint.kind === 'same-totals') {
    const [one, other] = hint.jurors;
    return language === 'vi'
      ? `${one} và ${other} cho cùng tổng điểm ${hint.same}/${hint.of} sản phẩm`
      : `${one} and ${other} gave the same total to ${hint.same} of ${hint.of} products`;
  }
  const lift = markText(hint.lift, language);
  return language === 'vi'
    ? `${hint.juror} chấm ${hint.products} sản phẩm của ${hint.establishmentId} cao hơn mức thường chấm ${lift} điểm`
    : `${hint.juror} marked ${hint.products} products of ${hint.establishmentId} ${lift} marks above the usual`;
}
