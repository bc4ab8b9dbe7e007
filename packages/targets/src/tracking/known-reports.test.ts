import { describe, expect, it } from 'vitest';
import { track } from '../../test/track.js';

describe('reports that cannot be read', () => {
  it.each([
    ['abc', '2021', 'REPORT_WITHOUT_NUMBER'],
    ['NaN', '2021', 'REPORT_WITHOUT_NUMBER'],
    ['1e9', '2021', 'REPORT_WITHOUT_NUMBER'],
    ['5', '2021-13', 'REPORT_PERIOD_UNREAD'],
  ])('%s in %s is named and left out', (value, period, code) => {
    const reports = [[period, value] as const, ['2022', '4'] as const];
    const progress = track('17 cơ sở', reports, { asOf: '2023-01-01' });
    expect(progress.findings.map((finding) => finding.code)).toEqual([code, 'TARGET_CANNOT_TELL']);
    expect([progress.achieved, progress.missingPeriods]).toEqual(['4', ['2021']]);
  });
});
