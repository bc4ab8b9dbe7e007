import { formatCitation, isDecimalString, isIsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import type { CriteriaScheme } from '../../src/award-criteria/criteria-scheme.js';
import type { CriteriaSet } from '../../src/award-criteria/criteria-set.js';
import type { Criterion, CriterionRule, MarkOption } from '../../src/award-criteria/criterion.js';
import { ocop2019 } from '../../src/award-criteria/data/ocop-2019.js';
import { ocop2023 } from '../../src/award-criteria/data/ocop-2023.js';
import { ocop2026 } from '../../src/award-criteria/data/ocop-2026.js';
import { tt26Of2014 } from '../../src/award-criteria/data/tt26-2014.js';
import { markedCriteria } from '../../src/award-criteria/marked-criteria.js';
import { placedCriteria } from '../../src/award-criteria/placed-criteria.js';
import { setCalled, shippedSchemes, shippedSets } from './shipped.js';

const criteriaOf = (scheme: CriteriaScheme): readonly Criterion[] =>
  scheme.sets.flatMap(placedCriteria).map(({ criterion }) => criterion);
const optionsOf = (criterion: Criterion): readonly MarkOption[] => {
  if (criterion.kind === 'options') return criterion.options;
  return criterion.kind === 'cases' ? criterion.cases.flatMap(({ options }) => options) : [];
};
const rulesOf = (set: CriteriaSet): readonly (CriterionRule & { readonly id: string })[] =>
  placedCriteria(set).flatMap(({ criterion }) =>
    (criterion.rules ?? []).map((rule) => ({ ...rule, id: criterion.id })),
  );

/** One criterion as a reader would copy it from the sheet: number, name, maximum, then the options with their asterisks. */
function written(setId: string, id: string): string {
  const set = setCalled(setId);
  const criterion = placedCriteria(set).find((each) => each.criterion.id === id)?.criterion;
  if (!criterion) throw new Error(`no ${id} in ${setId}`);
  const options = optionsOf(criterion).map(
    ({ mark, label, leastForStars }) => `${label?.vi ?? ''}${'*'.repeat(leastForStars ?? 0)} | ${mark ?? ''}`,
  );
  const source = formatCitation(set.citation, { language: 'vi' });
  return [`${criterion.id}. ${criterion.label.vi} | ${criterion.maxMark}`, ...options, source].join('\n');
}

describe('Thông tư 26/2014/TT-BCT, Phụ lục 4', () => {
  it('has four criteria of 40, 40, 10 and 10', () => {
    const [set] = tt26Of2014.sets;
    expect(set?.criteria.map(({ kind, id, maxMark }) => [kind, id, maxMark])).toEqual([
      ['open', 'tc1', '40'],
      ['open', 'tc2', '40'],
      ['open', 'tc3', '10'],
      ['open', 'tc4', '10'],
    ]);
    expect(written('tt26-2014', 'tc1')).toBe(
      'tc1. Tiêu chí về đáp ứng thị trường và khả năng phát triển sản xuất | 40\nkhoản 2 Điều 7 Thông tư 26/2014/TT-BCT',
    );
  });

  it('says the rules around the marks, each with its clause', () => {
    const { recognition, certificate, councils, oddJury, periodicity, detailedFrame } = tt26Of2014.rules;
    const at = (citation: Parameters<typeof formatCitation>[0] | undefined): string =>
      citation ? formatCitation(citation, { language: 'vi' }) : '';
    expect([recognition.shape === 'threshold' && recognition.leastMean, at(recognition.citation)]).toEqual([
      '70',
      'khoản 1 Điều 17 Thông tư 26/2014/TT-BCT',
    ]);
    expect([
      certificate?.shape === 'end-of-year' && certificate.yearsWithYearOfGrant,
      at(certificate?.citation),
    ]).toEqual([3, 'khoản 3 Điều 17 Thông tư 26/2014/TT-BCT']);
    expect(councils?.map(({ level, sizes, to, citation }) => [level, sizes, to, at(citation)])).toEqual([
      ['district', [5, 7], '2025-06-30', 'khoản 1 Điều 9 Thông tư 26/2014/TT-BCT'],
      ['province', [7, 9], undefined, 'khoản 2 Điều 9 Thông tư 26/2014/TT-BCT'],
      ['region', [9, 11], undefined, 'khoản 3 Điều 9 Thông tư 26/2014/TT-BCT'],
      ['national', [11, 13], undefined, 'khoản 4 Điều 9 Thông tư 26/2014/TT-BCT'],
    ]);
    expect([at(oddJury), at(detailedFrame)]).toEqual([
      'khoản 2 Điều 11 Thông tư 26/2014/TT-BCT',
      'khoản 1 Điều 16 Thông tư 26/2014/TT-BCT',
    ]);
    expect(
      periodicity?.map(({ levels, everyYears, usualYears, citation }) => [
        levels.join(),
        everyYears,
        usualYears,
        at(citation),
      ]),
    ).toEqual([
      ['district,province', 2, 'odd', 'điểm a khoản 1 Điều 14 Thông tư 26/2014/TT-BCT'],
      ['region,national', 2, 'even', 'điểm a khoản 2 Điều 14 Thông tư 26/2014/TT-BCT'],
    ]);
  });
});

describe('Quyết định 26/2026/QĐ-TTg, Phụ lục II', () => {
  it('has 26 sets with the counts of the published tables', () => {
    const criteria = criteriaOf(ocop2026);
    const options = criteria.flatMap(optionsOf);
    const gates = (stars: number): number =>
      options.filter((option) => option.leastForStars === stars).length;
    expect(ocop2026.sets.map(({ id }) => id)).toEqual(
      Array.from({ length: 26 }, (_each, index) => `ocop-2026/${index + 1}`),
    );
    expect(criteria.length).toBe(1021);
    expect(ocop2026.sets.flatMap(markedCriteria).length).toBe(787);
    expect(criteria.filter(({ kind }) => kind === 'yes-no').length).toBe(22);
    expect(options.length).toBe(2535);
    expect([gates(3), gates(4), gates(5)]).toEqual([179, 290, 106]);
    expect(options.filter(({ label }) => label === undefined)).toEqual([]);
  });

  it('lists ten places where the printed table is wrong', () =>
    expect(
      ocop2026.sets.flatMap(({ id, corrections = [] }) =>
        corrections.map(({ code, printed, mustBe }) => `${id} ${code} ${printed}>${mustBe ?? '?'}`),
      ),
    ).toEqual([
      'ocop-2026/4 CRITERION_OPTION_WITHOUT_MARK >0',
      'ocop-2026/4 CRITERION_OPTION_ABOVE_MAXIMUM 13>3',
      'ocop-2026/7 CRITERION_OPTION_WITHOUT_MARK >0',
      'ocop-2026/7 CRITERION_OPTIONS_EQUAL 1>?',
      'ocop-2026/10 CRITERION_OPTION_WITHOUT_MARK >0',
      'ocop-2026/11 CRITERION_OPTION_WITHOUT_MARK >0',
      'ocop-2026/11 CRITERION_OPTION_ABOVE_MAXIMUM 11>1',
      'ocop-2026/23 CRITERION_OPTIONS_EQUAL 1>?',
      'ocop-2026/23 CRITERION_MARK_PRINTED_TWICE 1>4',
      'ocop-2026/26 CRITERION_MARK_PRINTED_TWICE 35>40',
    ]));

  it.each([
    [
      'ocop-2026/21',
      '1.1',
      [
        '1.1. Nguồn nguyên liệu | 4',
        'Có sử dụng nguyên liệu có nguồn gốc trong tỉnh, nhưng có tỷ lệ dưới 50%*** | 1',
        'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75% | 2',
        'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100% | 4',
      ],
    ],
    [
      'ocop-2026/3',
      '5.1',
      [
        '5.1. Câu chuyện sản phẩm | 5',
        'Không có câu chuyện sản phẩm | 0',
        'Có câu chuyện sản phẩm | 1',
        'Có câu chuyện sản phẩm được tư liệu hóa và thể hiện trên tờ rơi | 2',
        'Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi và website (dưới dạng hình ảnh, clip,...) | 3',
        'Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi, website (dưới dạng hình ảnh, clip,...) và đưa vào nội dung truy xuất nguồn gốc điện tử**** | 5',
      ],
    ],
    [
      'ocop-2026/4',
      '7',
      ['7. DINH DƯỠNG | 3', 'Không có | 0', 'Có 1 - 2 chỉ tiêu | 1', 'Có trên 2 chỉ tiêu | 13'],
    ],
    [
      'ocop-2026/26',
      '15',
      [
        '15. Tiện nghi | 3',
        'Hạ tầng giao thông nội bộ thuận tiện, điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ | 1',
        'Hạ tầng giao thông nội bộ thuận tiện, điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ, xã/thôn có các tiêu chí (giao thông, điện, nước, vệ sinh môi trường, an toàn thực phẩm) đạt chuẩn nông thôn mới. | 3',
        'Có hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ | 1',
        'Có hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ, đảm bảo chất lượng và khách đánh giá cao. | 3',
      ],
    ],
  ])('%s, criterion %s, as printed', (setId, id, lines) =>
    expect(written(setId, id)).toBe([...lines, 'khoản 2 Điều 3 Quyết định 26/2026/QĐ-TTg'].join('\n')),
  );

  it('has three criteria with two cases, in the tourism set', () => {
    const cases = criteriaOf(ocop2026).filter(({ kind }) => kind === 'cases');
    expect(cases.map(({ id }) => id)).toEqual(['8', '9', '15']);
    const [first] = cases;
    expect(first?.kind === 'cases' && first.cases.map(({ label }) => label?.vi)).toEqual([
      'Trường hợp 1: Dịch vụ du lịch do cộng đồng cung cấp',
      'Trường hợp 2: Điểm dịch vụ du lịch',
    ]);
  });

  it('keeps the notes that stop, eliminate or condition', () => {
    const counts = new Map<string, number>();
    for (const { kind } of ocop2026.sets.flatMap(rulesOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect(Object.fromEntries([...counts].sort())).toEqual({
      'applies-only-if': 25,
      'eliminated-if': 24,
      evidence: 43,
      'not-assessed-if': 4,
      requirement: 7,
      'stop-if': 17,
      'stop-if-zero': 1,
    });
    expect(rulesOf(setCalled('ocop-2026/16')).find(({ kind }) => kind === 'stop-if-zero')).toMatchObject({
      id: '6',
      text: {
        vi: 'Ghi chú: Nếu được 0 điểm tại một trong các chỉ tiêu trên, sẽ không đánh giá các bước tiếp theo.',
      },
    });
    expect(ocop2026.sets.flatMap(({ id, disqualifiers }) => (disqualifiers ? [] : [id]))).toEqual([
      'ocop-2026/26',
    ]);
  });

  it('has half-open bands that meet', () => {
    const { recognition } = ocop2026.rules;
    if (recognition.shape !== 'bands') throw new Error('no bands');
    expect(recognition.edges).toBe('half-open');
    expect(recognition.bands.slice(1).map(({ to }) => to)).toEqual(
      recognition.bands.slice(0, -1).map(({ from }) => from),
    );
  });
});

describe('Quyết định 1048/QĐ-TTg and 148/QĐ-TTg', () => {
  it('ships 18 sets, each sound, and names the eight that it leaves out', () => {
    expect(ocop2019.sets.length).toBe(18);
    expect(ocop2019.gaps.flatMap(({ sets = [] }) => sets)).toHaveLength(8);
    expect(ocop2019.sets.every(({ citation }) => citation.verified === 'secondary')).toBe(true);
    expect(ocop2023.sets).toEqual([]);
  });

  it('reads the two ways of community management as cases of which one is chosen', () => {
    const cases = ocop2019.sets.map((set) =>
      placedCriteria(set).filter(({ criterion }) => criterion.id === '3.2' && criterion.kind === 'cases'),
    );
    expect(cases.every((found) => found.length === 1)).toBe(true);
  });

  it('has bands of whole numbers in 2019, and bands whose edges are not known in 2023', () => {
    const edges = [ocop2019, ocop2023].map(({ rules }) => rules.recognition);
    expect(edges.map((each) => each.shape === 'bands' && each.edges)).toEqual(['whole-numbers', 'not-known']);
    expect(ocop2023.parts.map(({ maxMark }) => maxMark)).toEqual(['40', '25', '35']);
  });
});

describe('every shipped scheme', () => {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };

  it('is written in NFC, without double spaces', () => {
    for (const text of texts(shippedSchemes)) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toContain('  ');
    }
  });

  it('has canonical marks and existing days', () => {
    for (const criterion of shippedSchemes.flatMap(criteriaOf)) {
      const marks = [criterion.maxMark, ...optionsOf(criterion).flatMap(({ mark }) => mark ?? [])];
      expect(marks.every(isDecimalString)).toBe(true);
    }
    for (const { from, to, lastSeenInForceOn } of shippedSchemes) {
      const days = [from, to, lastSeenInForceOn].filter((day) => typeof day === 'string');
      expect(days.every(isIsoDate)).toBe(true);
    }
  });

  it('names each set once, after its scheme', () => {
    expect(new Set(shippedSets.map(({ id }) => id)).size).toBe(shippedSets.length);
    for (const { id, sets } of shippedSchemes) {
      expect(sets.every((set) => set.id === id || set.id.startsWith(`${id}/`))).toBe(true);
    }
  });
});
