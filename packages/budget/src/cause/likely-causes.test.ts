import { evaluateExplanation, findingMessage, type DecimalString } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { exactly, figure, fivePercent, part } from '../../test/figure.js';
import { settleReadings } from '../figure/settle-readings.js';
import type { FigureReadings, SettledFigure } from '../figure/figure-readings.js';
import { reconcile } from '../reconciliation/reconcile.js';
import { causeFindings } from './cause-findings.js';
import type { LikelyCause } from './likely-cause.js';
import { likelyCauses } from './likely-causes.js';

function causesOf(figures: readonly SettledFigure[], atMost?: number): readonly LikelyCause[] {
  return likelyCauses(reconcile(figures, fivePercent), { ...fivePercent, figures, atMost });
}

const causesIn = (...figures: readonly FigureReadings[]): readonly LikelyCause[] =>
  causesOf(settleReadings(figures));

/** The likeliest cause as one line. */
function likeliest(...figures: readonly FigureReadings[]): string {
  const [cause] = causesIn(...figures);
  return cause ? `${cause.cause} ${cause.figureIds.join(' ')} (${cause.witnessIds.join(' ')})` : 'none';
}

const labelled = (id: string, wording: string, vi: string): FigureReadings => ({
  ...part(id, wording),
  label: { vi, en: id },
});

describe('likelyCauses', () => {
  it('does not take what states a figure once more for a part that was left out', () => {
    const figures = [
      figure('total', '22 đề án'),
      part('a', '17 đề án'),
      figure('b', '5 đề án', { sameAs: 'c' }),
    ];
    expect(causesIn(...figures).map(({ cause }) => cause)).not.toContain('left-out');
  });

  it.each([
    ['left-out b ()', [figure('total', '22 đề án'), part('a', '17 đề án'), figure('b', '5 đề án')]],
    [
      'counted-twice c (a)',
      [figure('total', '22 đề án'), part('a', '17 đề án'), part('b', '5 đề án'), part('c', '17 đề án')],
    ],
    [
      'counted-twice b ()',
      [figure('total', '1.234 triệu đồng'), part('a', '1.234 triệu đồng'), part('b', '567 triệu đồng')],
    ],
    [
      'digits-swapped b ()',
      [figure('total', '5.950 triệu đồng'), part('a', '2,5 tỷ đồng'), part('b', '3.540 triệu đồng')],
    ],
    [
      'unit-slip b ()',
      [figure('total', '3.840 triệu đồng'), part('a', '3.190 triệu đồng'), part('b', '650 tỷ đồng')],
    ],
    [
      'sign b ()',
      [figure('total', '3.190 triệu đồng'), part('a', '3.840 triệu đồng'), part('b', '650 triệu đồng')],
    ],
    [
      'typing-slip b ()',
      [figure('total', '3.840 triệu đồng'), part('a', '3.190 triệu đồng'), part('b', '950 triệu đồng')],
    ],
    [
      'typing-slip b ()',
      [figure('total', '34.890.000 đồng'), part('a', '3.190.000 đồng'), part('b', '3.170.000 đồng')],
    ],
    [
      'typing-slip b ()',
      [figure('total', '40,5 tỷ đồng'), part('a', '3,5 tỷ đồng'), part('b', '3,7 tỷ đồng')],
    ],
    [
      'unit-slip b ()',
      [
        figure('total', '3.590 triệu đồng'),
        part('a', '1.190 triệu đồng'),
        part('b', '1.750 tỷ đồng'),
        part('c', '650 triệu đồng'),
      ],
    ],
    [
      'subtotal-among-parts sum (a b)',
      [
        figure('total', '60 đề án'),
        part('a', '17 đề án'),
        part('b', '5 đề án'),
        part('sum', '22 đề án'),
        part('c', '38 đề án'),
      ],
    ],
    [
      'management-line m ()',
      [
        figure('total', '3.840 triệu đồng'),
        part('a', '3.840 triệu đồng'),
        labelled('m', '73 triệu đồng', 'Chi phí quản lý'),
      ],
    ],
    [
      'under-other-total c (right)',
      [
        figure('left', '900 triệu đồng'),
        part('a', '777 triệu đồng', 'left'),
        figure('right', '456 triệu đồng'),
        part('b', '456 triệu đồng', 'right'),
        part('c', '123 triệu đồng', 'right'),
      ],
    ],
  ] as const)('says %s', (expected, figures) => expect(likeliest(...figures)).toBe(expected));

  it('reads a separator the other way where the reading was chosen', () => {
    const thousandth = { value: '3562000', unitWritten: 'triệu đồng', unitFactor: '1000000' } as const;
    const b = exactly('b', '3562000', { ...thousandth, separators: 'comma-decimal', partOf: 'total' });
    const figures = [
      exactly('total', '5000000000'),
      exactly('a', '1438000000', { partOf: 'total' }),
      { ...b, figure: { ...b.figure, wording: '3,562 triệu đồng' } },
    ];
    const [cause] = causesOf(figures);
    expect([cause?.cause, cause?.corrections]).toEqual([
      'separator-misread',
      [{ figureId: 'b', published: '3562000', corrected: '3562000000' }],
    ]);
  });

  it('finds "22" for "02", and says that other slips fit as well', () => {
    const causes = causesIn(figure('total', '155 đề án'), part('a', '153 đề án'), part('b', '22 đề án'));
    expect(causes.map(({ cause, figureIds, alike }) => [cause, figureIds, alike])).toEqual([
      ['typing-slip', ['b'], 3],
      ['typing-slip', ['total'], 3],
      ['typing-slip', ['a'], 3],
    ]);
    expect(causes[0]?.corrections).toEqual([{ figureId: 'b', published: '22', corrected: '2' }]);
  });

  it('puts a digit that is missing before one that is wrong', () => {
    const causes = causesIn(
      figure('total', '3.799,8 triệu đồng'),
      part('a', '271,4 triệu đồng'),
      part('b', '3.400 triệu đồng'),
      part('c', '28,4 triệu đồng'),
    );
    expect(causes[0]?.corrections).toEqual([
      { figureId: 'c', published: '28400000', corrected: '128400000' },
    ]);
  });

  it('prefers the change with which two totals agree', () => {
    const [cause, ...others] = causesIn(
      figure('top', '10.000 triệu đồng'),
      part('left', '6.400 triệu đồng', 'top'),
      part('right', '5.400 triệu đồng', 'top'),
      part('a', '2.300 triệu đồng', 'left'),
      part('b', '2.300 triệu đồng', 'left'),
    );
    expect([cause?.cause, cause?.figureIds, cause?.repairs, cause?.breaks]).toEqual([
      'digits-swapped',
      ['left'],
      2,
      0,
    ]);
    expect(others.filter(({ repairs }) => repairs === 2).map(({ totalId }) => totalId)).toEqual(['left']);
  });

  it('says how many candidates of a kind fit, and lists no more than asked for', () => {
    const parts = Array.from({ length: 10_000 }, (_, index) =>
      exactly(`p${index}`, '7', { partOf: 'total', kind: 'count', unit: 'đề án' }),
    );
    const total = exactly('total', `${7 * 9999}`, { kind: 'count', unit: 'đề án' });
    const causes = causesOf([total, ...parts], 2);
    expect(causes.map(({ cause, alike, rank }) => [cause, alike, rank])).toEqual([
      ['counted-twice', 10_000, 1],
      ['counted-twice', 10_000, 2],
    ]);
  });

  it('holds within the qualifying words where the printed numbers are not exact', () => {
    const [cause] = causesIn(
      figure('total', 'gần 5 tỷ đồng'),
      part('a', 'hơn 2,1 tỷ đồng'),
      part('b', '2800 tỷ đồng'),
    );
    expect([cause?.cause, cause?.figureIds, cause?.holds]).toEqual(['unit-slip', ['b'], 'within-qualifiers']);
  });

  it('looks for nothing where totals agree, are partial, or only "trên" is in the way', () => {
    expect(causesIn(figure('total', '22 đề án'), part('a', '22 đề án'))).toEqual([]);
    expect(causesIn(figure('total', '22 đề án', { partial: true }), part('a', '2 đề án'))).toEqual([]);
    expect(causesIn(figure('total', 'trên 22 đề án'), part('a', '22 đề án'))).toEqual([]);
    expect(causesIn(figure('total', '22 đề án'), part('a', '2 đề án'), part('b', ''))).toEqual([]);
  });

  it('does not take a total above for a part that was left out', () =>
    expect(
      likeliest(figure('top', '5 đề án'), part('total', '22 đề án', 'top'), part('a', '17 đề án')),
    ).not.toMatch(/left-out top/));

  it('survives circles, and JSON', () => {
    const figures = [
      exactly('a', '5', { partOf: 'b' }),
      exactly('b', '7', { partOf: 'a' }),
      exactly('c', '2', { partOf: 'b' }),
    ] satisfies readonly SettledFigure[];
    const causes = causesOf(figures);
    expect(JSON.parse(JSON.stringify(causes))).toEqual(causes);
  });

  it('explains what remains of the difference, down to the figures', () => {
    const wordings: readonly (readonly [string, string, string])[] = [
      ['5.950 triệu đồng', '2,5 tỷ đồng', '3.540 triệu đồng'],
      ['3.840 triệu đồng', '3.190 triệu đồng', '650 tỷ đồng'],
      ['gần 5 tỷ đồng', 'hơn 2,1 tỷ đồng', '2800 tỷ đồng'],
    ];
    const remaining: DecimalString[] = wordings.flatMap(([total, a, b]) =>
      causesIn(figure('total', total), part('a', a), part('b', b))
        .slice(0, 1)
        .map(({ explanation }) => evaluateExplanation(explanation)),
    );
    expect(remaining).toEqual(['0', '0', '-100000000']);
  });
});

describe('the words of a cause', () => {
  const said = (language: 'vi' | 'en', ...figures: readonly FigureReadings[]): string | undefined => {
    const [cause] = causesIn(...figures);
    return cause && findingMessage(cause.finding, { language, catalogues: [causeFindings] });
  };
  const swapped = [
    figure('total', '5.950 triệu đồng'),
    part('a', '2,5 tỷ đồng'),
    part('b', '3.540 triệu đồng'),
  ];

  it('are cautious, in Vietnamese', () =>
    expect(said('vi', ...swapped)).toContain(
      'số total: có thể hai chữ số của "số b" bị đảo: giá trị đúng có thể là 3.450 thay vì 3.540.',
    ));

  it('say where a comma stands in the wrong place', () => {
    const moved = [figure('total', '40,5 tỷ đồng'), part('a', '3,5 tỷ đồng'), part('b', '3,7 tỷ đồng')];
    expect(said('vi', ...moved)).toContain(
      'có thể đặt sai chỗ dấu phẩy thập phân ở "số b": giá trị đúng có thể là 37,0 thay vì 3,7',
    );
    expect(said('en', ...moved)).toContain(
      'perhaps the decimal comma of "figure b" stands in the wrong place: 37.0 instead of 3.7',
    );
  });

  it('are cautious, in English', () =>
    expect(said('en', ...swapped)).toContain(
      'figure total: perhaps two digits of "figure b" changed places: 3,450 instead of 3,540.',
    ));
});
