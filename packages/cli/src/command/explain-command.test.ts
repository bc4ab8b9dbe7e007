import { describe, expect, it } from 'vitest';
import { run } from '../../test/run.js';

describe('khuyencong explain', () => {
  it('says what a code means, in any case', async () => {
    const { out, status } = await run('explain', 'parts_exceed_total', '--lang', 'en');
    expect(status).toBe(0);
    expect(out).toContain('The parts add up to more than the published total.');
  });

  it('offers the nearest code', async () => {
    const { err, status } = await run('explain', 'PARTS_EXCEED', '--lang', 'en');
    expect(status).toBe(2);
    expect(err).toContain('the nearest is PARTS_EXCEED_TOTAL');
  });

  it('offers none where no code is near', async () => {
    const { err, status } = await run('explain', 'constructor', '--lang', 'en');
    expect(status).toBe(2);
    expect(err).toBe(
      'Wrong call: there is no finding code "constructor". See "khuyencong explain --help".\n',
    );
  });

  it.each([
    ['vi', 'PARTS_EXCEED_TOTAL (lỗi)'],
    ['en', 'PARTS_EXCEED_TOTAL (error)'],
  ])('says how grave it is in the language of the reader (%s)', async (language, first) => {
    const { out } = await run('explain', 'PARTS_EXCEED_TOTAL', '--lang', language);
    expect(out.split('\n')[0]).toBe(first);
  });
});
