import { describe, expect, it } from 'vitest';
import { rawWorkbook } from '../../test/raw-workbook.js';
import { openSource } from '../source/open-source.js';
import { pacedRows } from './paced-rows.js';

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A reader like that of the library: it reads all it can get, and keeps what nobody took. */
async function* eager(stream: ReadableStream<Uint8Array>): AsyncGenerator<number> {
  const kept: number[] = [];
  const state = { ended: false };
  let wake = (): void => undefined;
  const reading = (async () => {
    for await (const piece of stream) {
      kept.push(...piece);
      wake();
    }
    state.ended = true;
    wake();
  })();
  while (!state.ended || kept.length > 0) {
    const next = kept.shift();
    if (next !== undefined) yield next;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
  await reading;
}

function counted(pieces: number) {
  const counts = { fetched: 0, closed: 0 };
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (let at = 0; at < pieces; at += 1) {
        counts.fetched += 1;
        yield await Promise.resolve(Uint8Array.of(at, at, at));
      }
    } finally {
      counts.closed += 1;
    }
  }
  return { counts, source };
}

describe('pacedRows', () => {
  it('gives every row in order', async () => {
    const { source } = counted(100);
    const rows: number[] = [];
    for await (const row of pacedRows(source(), { read: eager, toRow: (raw) => raw })) rows.push(row);
    expect(rows).toEqual(Array.from({ length: 300 }, (_, at) => Math.floor(at / 3)));
  });

  it('does not run ahead of a slow consumer', async () => {
    const { counts, source } = counted(100);
    let taken = 0;
    for await (const row of pacedRows(source(), { read: eager, toRow: (raw) => raw })) {
      for (let wait = 0; wait < 5; wait += 1) await turn();
      taken += 1;
      expect(counts.fetched).toBeLessThanOrEqual(row + 3);
      if (taken === 30) break;
    }
    expect(counts).toEqual({ fetched: expect.any(Number) as number, closed: 1 });
    expect(counts.fetched).toBeLessThan(15);
  });

  it('tells a fault of the source to whoever takes the rows', async () => {
    async function* faulty(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Uint8Array.of(1));
      throw new Error('cut off');
    }
    const take = async (): Promise<void> => {
      for await (const row of pacedRows(faulty(), { read: readAll, toRow: (raw) => raw }))
        expect(row).toBe(1);
    };
    await expect(take()).rejects.toThrow('cut off');
  });
});

async function* readAll(stream: ReadableStream<Uint8Array>): AsyncGenerator<number> {
  for await (const piece of stream) yield* piece;
}

describe('openSource', () => {
  it('lets a large sheet be left in the middle and read again', async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`);
    const bytes = rawWorkbook([{ name: 'S', xml: `<sheetData>${rows.join('')}</sheetData>` }]);
    const { sheets } = await openSource(bytes, { limits: { wholeSheetBytesAtMost: 1000 } });
    const [sheet] = sheets;
    for await (const batch of sheet?.rows() ?? []) {
      expect(batch.rows[0]?.line).toBe(1);
      break;
    }
    let count = 0;
    for await (const batch of sheet?.rows() ?? []) count += batch.rows.length;
    expect(count).toBe(50_000);
  });
});
