import { describe, expect, it } from 'vitest';
import { run } from '../../test/run.js';

describe('khuyencong read', () => {
  it('prints no escape sequence', async () => {
    expect((await run('read', 'gần \u001b[31m5 tỷ đồng')).out).not.toContain('\u001b');
  });

  it('prints every reading in words', async () => {
    expect((await run('read', 'gần 1,5 tỷ đồng', '1,100 tỷ đồng')).out).toBe(
      '"gần 1,5 tỷ đồng"\n  tiền: gần 1.500.000.000 đồng\n\n' +
        '"1,100 tỷ đồng" (có nhiều cách đọc)\n  tiền: 1.100.000.000 đồng\n  tiền: 1.100.000.000.000 đồng\n',
    );
  });

  it('gives one object for each text', async () => {
    const { out, status } = await run(
      'read',
      '5-5,4%/năm',
      '2 năm/lần, khoảng 2 cuộc',
      'không có số',
      '--format',
      'json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({
        text: '5-5,4%/năm',
        ambiguous: false,
        unread: [],
        readings: [
          expect.objectContaining({
            kind: 'growth',
            min: '5',
            max: '5.4',
            unit: '%/năm',
            qualifier: 'range',
          }),
        ],
      }),
      expect.objectContaining({
        readings: [
          expect.objectContaining({
            kind: 'target',
            value: '2',
            unit: 'cuộc',
            qualifier: 'about',
            everyYears: '2',
          }),
        ],
      }),
      { text: 'không có số', readings: [], ambiguous: false, unread: ['không có số'] },
    ]);
  });
});
