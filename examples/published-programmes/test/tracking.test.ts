import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTrackings } from '../src/tracking/read-trackings.js';
import { dataFolder, reportsOf, wordsOf } from './reports-of.js';

describe('the tracking of published results', async () => {
  const trackings = await readTrackings(dataFolder);
  const [vi, en] = await Promise.all([reportsOf(dataFolder, 'vi'), reportsOf(dataFolder, 'en')]);

  it('refuses a document that is none, with what is wrong', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tracking-'));
    await mkdir(join(folder, 'tracking'));
    await writeFile(
      join(folder, 'tracking', 'one.json'),
      '{ "kind": "target-tracking", "programme": "x", "rows": [] }',
    );
    await expect(readTrackings(folder)).rejects.toThrow('one.json: MISSING_FIELD {"field":"asOf"}');
  });

  it.each([
    ['Tình hình thực hiện đến 30/06/2021', vi],
    ['12 chuyên đề', vi],
    ['2014-2020: 188 đề án', vi],
    ['2023: 177/179', vi],
    ['Chưa đánh giá được: chưa có kết quả thực hiện nào được báo cáo.', vi],
    ['Cannot tell: no result was reported.', en],
    ['The source states no target.', en],
    ['2014-2020: 22 đề án', en],
  ])('shows "%s" at the terminal and on the page', (words, { terminal, html }) => {
    for (const text of [terminal, html]) expect(wordsOf(text)).toContain(words);
  });

  it('never takes what is not reported for zero', () => {
    const { rows = [] } = trackings.get('dong-nai-2021-2025') ?? {};
    expect(rows.filter(({ target, reports }) => target !== undefined && reports.length === 0)).toHaveLength(
      5,
    );
    expect(wordsOf(vi.terminal)).not.toContain('Không đạt');
  });

  it('keeps its documents beside the figures of the same programme', () => {
    for (const programme of trackings.keys())
      expect(() => readFileSync(`${dataFolder}/${programme}.json`)).not.toThrow();
  });
});
