import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { runCommandLine } from '../command/run-command-line.js';

// As built: a thread begins in a file of its own.
const built = new URL('../../dist/command/run-command-line.js', import.meta.url).href;
const files: string[] = [];
let folder: string;

const header =
  'Mã đề án,Tên đề án,Tỉnh,Năm,Nội dung hoạt động,Cấp,Ngày phê duyệt,Tổng kinh phí,Kinh phí hỗ trợ\n';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
  for (let index = 0; index < 44; index += 1) {
    const rows = Array.from({ length: index === 3 ? 4000 : 3 }, (_, at) => {
      const support = at % 2 === 0 ? 100_000_000 : 700_000_000 + index;
      return `DA-${index}-${at},Máy,Kiên Giang,2023,machinery-tech-transfer,national,2023-03-01,900000000,${support}\n`;
    });
    const file = join(folder, `${String(index).padStart(2, '0')}.csv`);
    writeFileSync(file, index === 5 ? '' : header + rows.join(''));
    files.push(file);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

async function check(format: string, threads: number): Promise<string> {
  const { runCommandLine: run } = (await import(built)) as { runCommandLine: typeof runCommandLine };
  const written: string[] = [];
  const write = (text: string, done?: () => void): boolean => {
    written.push(text);
    done?.();
    return true;
  };
  const stream = { write, on: () => stream, once: () => stream, off: () => stream };
  const streams = { out: stream, err: { ...stream, write: () => true }, in: process.stdin, threads };
  const status = await run(['check', ...files, '--format', format], streams);
  return `${String(status)} ${written.join('')}`;
}

describe('many files', () => {
  it.each(['ndjson', 'csv', 'json', 'pretty'])(
    'give the same bytes in threads as without them: %s',
    async (format) => {
      const [without, within] = [await check(format, 1), await check(format, 2)];
      expect(within === without).toBe(true);
      expect(without.length).toBeGreaterThan(10_000);
    },
    120_000,
  );
});
