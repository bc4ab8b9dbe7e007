import type { Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { describeCatalogue, fixtureOf } from '../../test/catalogue-fixtures.js';
import { count, type Row } from '../../test/count.js';
import { awardFunnel } from './award-funnel.js';
import { funnelFindings } from './funnel-findings.js';

const findingsIn = (rows: readonly Row[]): readonly Finding[] => awardFunnel(rows.map(count)).findings;

describeCatalogue('funnel', funnelFindings, findingsIn);

describe('the texts', () => {
  it.each([
    [
      'FUNNEL_STEP_EXCEEDS',
      'Năm 2021, cấp tỉnh: 6 sản phẩm được công nhận nhưng chỉ 5 sản phẩm tham gia.',
      '2021, provincial level: 6 sản phẩm recognised, but only 5 sản phẩm entered.',
    ],
    [
      'FUNNEL_GROWS_UPWARD',
      'Năm 2021: cấp quốc gia có 22 sản phẩm, nhiều hơn cấp tỉnh (20 sản phẩm); có thể do sản phẩm được công nhận từ các kỳ bình chọn trước.',
      '2021: 22 sản phẩm at national level, more than at provincial level (20 sản phẩm); the entries may come from earlier rounds.',
    ],
    [
      'FUNNEL_COUNT_TWICE',
      'Năm 2021, cấp tỉnh, được công nhận: "a" là 20 sản phẩm nhưng "b" là 25 sản phẩm.',
      '2021, provincial level, recognised: "a" says 20 sản phẩm, but "b" says 25 sản phẩm.',
    ],
  ] as const)('of %s read as published', (code, vi, en) => {
    const [finding] = findingsIn(fixtureOf<readonly Row[]>('funnel', code).triggers[0] ?? []);
    expect(finding && funnelFindings[code].message.vi(finding.params as never)).toBe(vi);
    expect(finding && funnelFindings[code].message.en(finding.params as never)).toBe(en);
  });
});
