import { createReadStream } from 'node:fs';
import { inferSchema, initParser, type Parser } from 'udsv';
import type { BenchJob } from '../bench-job.js';
import { checkWithZod } from './check-with-zod.js';
import { checked, onFile } from './on-file.js';
import { programmeCsv, type Fault } from './programme-csv.js';

/** Every row and every value of it, as texts; nothing is made of them. */
async function readOnly(file: string): Promise<string> {
  const decoder = new TextDecoder();
  let parser: Parser | undefined;
  let rows = 0;
  let characters = 0;
  const take = (row: readonly string[]): void => {
    rows += 1;
    for (const value of row) characters += value.length;
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
    const text = decoder.decode(chunk, { stream: true });
    parser ??= initParser(inferSchema(text));
    parser.chunk(text, parser.stringArrs<string[]>, take);
  }
  parser?.end();
  return `rows ${String(rows)}, characters ${String(characters)}`;
}

const sizes = [10_000, 100_000, 1_000_000];
const file =
  (fault?: Fault) =>
  (size: number): string =>
    programmeCsv(size, fault);

/** Checks a table of projects by all rules of a row and sums it by province, activity and year. */
export const checkCsv: BenchJob = {
  name: 'check-csv',
  sizeOf: 'rows',
  sizes,
  implementations: [
    onFile({ name: 'khuyencong', kind: 'ours' }, checked, file()),
    onFile({ name: 'csv-parse, zod, decimal.js', kind: 'peer' }, checkWithZod, file()),
    onFile({ name: 'uDSV, reading only', kind: 'limit', differsBecause: 'it only reads' }, readOnly, file()),
  ],
};

const sound = onFile(
  { name: 'khuyencong, a sound file', kind: 'limit', differsBecause: 'nothing is wrong' },
  checked,
  file(),
);

/** A file in which the sources of no row make its cost, beside one in which all do. */
export const checkWrongCsv: BenchJob = {
  name: 'check-csv-wrong',
  sizeOf: 'rows',
  sizes,
  implementations: [onFile({ name: 'khuyencong', kind: 'ours' }, checked, file('sources')), sound],
};

/** A file in which the support of every row is above the norm, which is said with its clause. */
export const checkCsvAboveNorm: BenchJob = {
  name: 'check-csv-above-norm',
  sizeOf: 'rows',
  sizes,
  implementations: [onFile({ name: 'khuyencong', kind: 'ours' }, checked, file('above-norm')), sound],
};
