import { readdirSync, readFileSync } from 'node:fs';
import { findingMessage, type Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { checkFile, workbookOf } from '../../test/check-file.js';
import { rawWorkbook } from '../../test/raw-workbook.js';
import type { RegisterSheet } from '../../test/register.js';
import { claimFindings } from '../claims/claim-findings.js';
import { keyFindings } from '../keys/key-findings.js';
import { mappingFindings } from '../mapping/mapping-findings.js';
import { safeParseTableMapping } from '../mapping/safe-parse-table-mapping.js';
import { cellFindings } from './cell-findings.js';
import { headerFindings } from './header-findings.js';
import { tableFindings } from './table-findings.js';

/** A text file, the sheets of a workbook, or the cells of its second row as XML. */
interface Input {
  readonly csv?: string;
  readonly sheets?: readonly RegisterSheet[];
  readonly xml?: string;
  readonly mapping?: unknown;
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** First row, last row, first column, last column; from 0. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly keysAtMost?: number;
}

interface Fixture {
  readonly triggers: readonly Input[];
  readonly nearMiss: readonly Input[];
}

const folder = new URL('../../test/table/findings/', import.meta.url);
const catalogues = [
  tableFindings,
  headerFindings,
  cellFindings,
  claimFindings,
  keyFindings,
  mappingFindings,
] as const;
const catalogue = Object.assign({}, ...catalogues) as Record<string, (typeof tableFindings)['SHEET_HIDDEN']>;
const codes = Object.keys(catalogue);

function fixtureOf(code: string): Fixture {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;
}

async function bytesOf(input: Input): Promise<Uint8Array> {
  if (input.csv !== undefined) return new TextEncoder().encode(input.csv);
  const text = (address: string, value: string): string =>
    `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  if (input.xml !== undefined) {
    const head = `<row r="1">${text('A1', 'Mã cơ sở')}${text('B1', 'Tên cơ sở')}${text('C1', 'Vốn')}</row>`;
    const row = `<row r="2">${text('A2', 'CS-01')}${text('B2', 'A')}${input.xml}</row>`;
    return rawWorkbook([{ name: 'Cơ sở CNNT', xml: `<sheetData>${head}${row}</sheetData>` }]);
  }
  const sheets = input.sheets ?? [];
  const columns = Array.from({ length: 9 }, (_, at) => ({
    hidden: input.hiddenColumns?.includes(at) ?? false,
  }));
  const first = {
    ...(input.hidden === true && { hidden: true }),
    ...(input.hiddenRows && { rowDefs: new Map(input.hiddenRows.map((at) => [at, { hidden: true }])) }),
    ...(input.hiddenColumns && { columns }),
    ...(input.merges && {
      merges: input.merges.map(([startRow, endRow, startCol, endCol]) => ({
        startRow,
        endRow,
        startCol,
        endCol,
      })),
    }),
  };
  return workbookOf(sheets, { [sheets[0]?.name ?? '']: first });
}

async function findingsIn(input: Input): Promise<readonly Finding[]> {
  const mapping = input.mapping === undefined ? undefined : safeParseTableMapping(input.mapping);
  if (mapping?.ok === false) return mapping.findings;
  const { findings } = await checkFile(await bytesOf(input), {
    mapping: mapping?.value,
    ...(input.keysAtMost !== undefined && { keysAtMost: input.keysAtMost }),
  });
  return findings;
}

describe('the catalogues of findings about tables', () => {
  it('have a fixture for every code and no other fixtures', () =>
    expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

  it('have no code in common', () =>
    expect(codes.length).toBe(catalogues.flatMap((each) => Object.keys(each)).length));

  it.each(codes)('find %s in everything that triggers it and in no near miss', async (code) => {
    const { triggers, nearMiss } = fixtureOf(code);
    expect(Math.min(triggers.length, nearMiss.length)).toBeGreaterThan(0);
    for (const input of triggers) expect((await findingsIn(input)).map((each) => each.code)).toContain(code);
    for (const input of nearMiss)
      expect((await findingsIn(input)).map((each) => each.code)).not.toContain(code);
  });

  it.each(codes)('say %s in whole sentences of both languages', async (code) => {
    for (const input of fixtureOf(code).triggers)
      for (const finding of (await findingsIn(input)).filter((each) => each.code === code))
        for (const language of ['vi', 'en'] as const) {
          const text = findingMessage(finding, { language, catalogues: [catalogue] });
          expect(text).not.toMatch(/undefined|NaN|null|\[object|^\s|\s{2}| [.;,]/);
          expect(text).toMatch(/[.?]/);
        }
  });

  it('are written in both languages throughout', () => {
    for (const { meaning, remedy } of Object.values(catalogue))
      expect([meaning.vi, meaning.en, remedy.vi, remedy.en].every((text) => text.length > 5)).toBe(true);
  });
});
