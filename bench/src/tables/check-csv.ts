import { createReadStream } from 'node:fs';
import { checkFile } from 'khuyencong';
import { inferSchema, initParser, type Parser } from 'udsv';
import type { BenchJob, Implementation } from '../bench-job.js';
import { checkWithZod } from './check-with-zod.js';
import { programmeCsv } from './programme-csv.js';

async function check(file: string): Promise<string> {
  let findings = 0;
  const { register } = await checkFile(file, {
    asOf: undefined,
    aboutTolerancePercent: '5',
    report: (found) => {
      // What could not be checked for want of a table is no fault of a row.
      for (const { severity } of found) if (severity !== 'info') findings += 1;
    },
  });
  const totals = (register?.totals ?? []).map(
    ({ province, activity, year, projects, supportVnd }) =>
      `${province} ${activity} ${year} ${String(projects)} ${supportVnd}`,
  );
  return [...totals.sort(), `findings ${String(findings)}`].join('\n');
}

async function readOnly(file: string): Promise<string> {
  const decoder = new TextDecoder();
  let parser: Parser | undefined;
  let rows = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
    const text = decoder.decode(chunk, { stream: true });
    parser ??= initParser(inferSchema(text));
    parser.chunk(text, parser.stringArrs<string[]>, (some) => {
      rows += some.length;
    });
  }
  parser?.end();
  return String(rows);
}

const sizes = [10_000, 100_000, 1_000_000];

function onFile(
  implementation: Omit<Implementation, 'prepare'>,
  run: (file: string) => Promise<string>,
  excess = 0,
): Implementation {
  const prepare = (size: number): (() => Promise<string>) => {
    const file = programmeCsv(size, excess);
    return () => run(file);
  };
  return { ...implementation, prepare };
}

/** Checks a table of projects by all rules of a row and sums it by province, activity and year. */
export const checkCsv: BenchJob = {
  name: 'check-csv',
  sizeOf: 'rows',
  sizes,
  implementations: [
    onFile({ name: 'khuyencong', kind: 'ours' }, check),
    onFile({ name: 'csv-parse, zod, decimal.js', kind: 'peer' }, checkWithZod),
    onFile({ name: 'uDSV, reading only', kind: 'limit', differsBecause: 'it only reads' }, readOnly),
  ],
};

/** A file in which every row is wrong beside one in which none is. */
export const checkWrongCsv: BenchJob = {
  name: 'check-csv-wrong',
  sizeOf: 'rows',
  sizes,
  implementations: [
    onFile({ name: 'khuyencong', kind: 'ours' }, check, 1_000_000),
    onFile({ name: 'khuyencong, a sound file', kind: 'limit', differsBecause: 'nothing is wrong' }, check),
  ],
};
