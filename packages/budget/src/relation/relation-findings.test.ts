import { evaluateExplanation, type Finding, type PublishedRatio, type YearSpan } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { describeCatalogue } from '../../test/catalogue-fixtures.js';
import { figure, fivePercent, type Extra } from '../../test/figure.js';
import { settleReadings } from '../figure/settle-readings.js';
import { checkBreakdowns } from './check-breakdowns.js';
import { checkRatios } from './check-ratios.js';
import { checkSeries } from './check-series.js';
import { compareRestated } from './compare-restated.js';
import { relationFindings } from './relation-findings.js';

interface Document {
  readonly figures: readonly (Extra & { readonly id: string; readonly text: string })[];
  readonly ratios?: readonly PublishedRatio[];
  readonly period?: YearSpan;
}

function findingsIn({ figures: rows, ratios = [], period }: Document): readonly Finding[] {
  const figures = settleReadings(rows.map(({ id, text, ...extra }) => figure(id, text, extra)));
  const restated = compareRestated(figures, fivePercent);
  const checked = checkRatios(ratios, { ...fivePercent, figures });
  for (const { explanation } of [...restated, ...checked]) if (explanation) evaluateExplanation(explanation);
  return [
    ...restated.flatMap(({ finding }) => finding ?? []),
    ...checked.flatMap(({ findings }) => findings),
    ...checkSeries(figures),
    ...checkBreakdowns(figures, { period }),
  ];
}

describeCatalogue('relation', relationFindings, findingsIn);

describe('a finding about a ratio', () => {
  it('says what the numbers give, cut off after the đồng', () => {
    const figures = [
      { id: 'money', text: '84.739 triệu đồng' },
      { id: 'models', text: '786 mô hình' },
      { id: 'average', text: 'trung bình 100 triệu đồng/mô hình' },
    ];
    const ratios = [{ id: 'r', of: 'money', per: ['models'], ratio: 'average' }];
    const [finding] = findingsIn({ figures, ratios });
    expect(finding?.params).toEqual({
      nameVi: 'số average',
      nameEn: 'figure average',
      figures: 'money; models; average',
      unit: 'đồng/mô hình',
      computed: '107810432',
      cutOff: 'yes',
      stated: '100000000',
    });
  });
});
