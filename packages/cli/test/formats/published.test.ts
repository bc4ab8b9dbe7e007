import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/file/check-report.js';
import { renderCheckGithub } from '../../src/render/check-github.js';
import { renderCheckJunit } from '../../src/render/check-junit.js';
import { renderCheckSarif } from '../../src/render/check-sarif.js';
import { run } from '../run.js';
import { testFolder } from '../test-folder.js';
import { hostile } from './hostile.js';
import { junitErrors, sarifErrors, shippedSchemaErrors, validSarif } from './published-schemas.js';

const header = [
  'Mã đề án',
  'Tên đề án',
  'Tỉnh',
  'Năm',
  'Nội dung hoạt động',
  'Cấp',
  'Ngày phê duyệt',
  'Tổng kinh phí',
  'Kinh phí hỗ trợ',
  'Vốn đối ứng',
];
const rowOf = (id: string, name: string, counterpart: number): (string | number)[] => [
  ...[id, name, 'Kiên Giang', 2023, 'machinery-tech-transfer', 'national', '2023-03-01'],
  ...[600_000_000, 300_000_000, counterpart],
];
const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  [header, ...rows]
    .map((cells) => `${cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\n`)
    .join('');

/** As written in JSON: half a character, a control, the end of a CDATA section, the beginning of a command. */
const hostileJson = String.raw`\ud800 ]]> \u0007 \ufffe %0A\n::error file=x::y đồng`;

const { path: at, remove } = testFolder();

beforeAll(async () => {
  const sound = rowOf('DA-01', 'Máy ép gạch không nung', 300_000_000);
  const spoiled = rowOf('DA-02', 'Dây chuyền sấy', 350_000_000);
  writeFileSync(at('sound.csv'), csvOf([sound]));
  writeFileSync(at('đề án, % #1.csv'), csvOf([sound, spoiled]));
  const sheets = [{ name: 'Đề án', rows: [header, sound, spoiled] }];
  writeFileSync(at('workbook.xlsx'), await writeXlsx({ sheets }));
  writeFileSync(at('hostile.csv'), csvOf([rowOf(hostile, hostile, 1), rowOf(hostile, 'hai\ndòng', 2)]));
  writeFileSync(
    at('hostile.json'),
    `{"kind":"figures","id":"x","title":"${hostileJson}","level":"province","source":{"name":"X"},
      "figures":[{"id":"${hostileJson}","measure":"money","text":"${hostileJson} 5,10 tỷ"},
      {"id":"a","measure":"money","text":"${hostileJson}","partOf":"${hostileJson}"}],"${hostileJson}":1}`,
  );
  writeFileSync(at('cut.json'), '{"kind": "figures", ');
  mkdirSync(at('folder'));
  writeFileSync(at('folder/Đề án.csv'), csvOf([spoiled]));
});

afterAll(remove);

async function printed(...args: readonly string[]): Promise<string> {
  return (await run(...args)).out;
}

const inputs: readonly (readonly [what: string, files: readonly string[], code: string])[] = [
  ['a sound file', ['sound.csv'], ''],
  ['a Vietnamese file name', ['đề án, % #1.csv'], 'COST_NOT_SUM_OF_SOURCES'],
  ['a workbook', ['workbook.xlsx'], 'COST_NOT_SUM_OF_SOURCES'],
  ['hostile text in cells', ['hostile.csv'], 'COST_NOT_SUM_OF_SOURCES'],
  ['hostile text in JSON', ['hostile.json'], 'UNKNOWN_FIELD'],
  ['a folder', ['folder'], 'COST_NOT_SUM_OF_SOURCES'],
  ['what cannot be read', ['missing.xlsx', 'cut.json', 'sound.csv'], 'FILE_UNREADABLE'],
];

describe.each(['vi', 'en'])('published schemas, --lang %s', (lang) => {
  const check = (format: string, files: readonly string[]): Promise<string> =>
    printed('check', ...files.map(at), '--as-of', '2024-12-31', '--lang', lang, '--format', format);

  it.each(inputs)('allow the SARIF of %s', async (_, files, code) => {
    const text = await check('sarif', files);
    expect(sarifErrors(text)).toEqual([]);
    const { results, artifacts, tool } = validSarif(text).runs[0] ?? expect.fail();
    expect(results.some(({ ruleId }) => ruleId === code)).toBe(code !== '');
    for (const { ruleId, ruleIndex, locations, message } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(tool.driver.rules[ruleIndex]?.shortDescription?.text).toBeTruthy();
      expect(tool.driver.rules[ruleIndex]?.fullDescription?.text).toBeTruthy();
      expect(tool.driver.rules[ruleIndex]?.helpUri).toMatch(/docs\/codes\.md#[a-z0-9_]+$/u);
      expect(message.text).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? expect.fail();
      expect(artifacts[artifactLocation.index ?? -1]).toBeDefined();
      expect(region?.startLine).toBeGreaterThan(0);
    }
  });

  it.each(inputs)('allow the JUnit XML of %s', async (_, files, code) => {
    const text = await check('junit', files);
    expect(await junitErrors(text)).toEqual([]);
    expect(text.includes(`name="${code} `)).toBe(code !== '');
  });

  it.each(inputs)('allow the JSON of %s', async (_, files, code) => {
    const report = JSON.parse(await check('json', files)) as { findings: { code: string }[] };
    expect(shippedSchemaErrors('check-report', report)).toEqual([]);
    expect(report.findings.some((finding) => finding.code === code)).toBe(code !== '');
  });

  it.each(inputs)('allow every line of NDJSON of %s', async (_, files) => {
    const lines = (await check('ndjson', files)).trimEnd().split('\n');
    const read = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const of = (type: string): object[] =>
      read.flatMap(({ type: own, ...rest }) => (own === type ? [rest] : []));
    const [{ version, asOf, ...summary } = expect.fail()] = of('summary') as Record<string, unknown>[];
    const report = {
      version,
      asOf,
      inputs: of('input'),
      findings: of('finding'),
      totals: of('total'),
      summary,
    };
    expect(shippedSchemaErrors('check-report', report)).toEqual([]);
  });

  it.each(inputs)('of GitHub keep one command on one line for %s', async (_, files, code) => {
    const lines = (await check('github', files)).split('\n');
    expect(lines.pop()).toBe('');
    for (const line of lines)
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^,:\r]+(?:,line=\d+)?(?:,col=\d+)?,title=[^,:\r]+::[^\r]+$/u,
      );
    expect(lines.some((line) => line.includes(`title=${code} `) || line.includes(`title=${code}::`))).toBe(
      code !== '',
    );
  });
});

describe('the published schemas', () => {
  it('refuse what is not of the format', async () => {
    expect(sarifErrors('{"version":"2.1.0","runs":[{}]}')).not.toEqual([]);
    expect(await junitErrors('<testsuites><testcase/></testsuites>')).not.toEqual([]);
    expect(shippedSchemaErrors('check-report', { version: '1' })).not.toEqual([]);
  });
});

describe('more findings than GitHub takes', () => {
  let report: CheckReport;

  beforeAll(async () => {
    // Four warnings to a row.
    const rows = Array.from({ length: 6_500 }, (_, index) =>
      rowOf(`DA-${index}`, 'Máy', index < 6_400 ? 1 : 350_000_000),
    );
    writeFileSync(at('many.csv'), csvOf(rows));
    report = JSON.parse(
      await printed('check', at('many.csv'), '--lang', 'en', '--format', 'json'),
    ) as CheckReport;
  });

  it('are all in JSON', () => {
    expect(shippedSchemaErrors('check-report', report)).toEqual([]);
    expect(report.summary).toMatchObject({ errors: 100, warnings: 25_600 });
  });

  it('are cut to the gravest in SARIF, below the size that it takes, and a notification says so', () => {
    const text = renderCheckSarif(report, { language: 'en' });
    const { results, invocations } = validSarif(text).runs[0] ?? expect.fail();
    expect(results).toHaveLength(25_000);
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(100);
    expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(
      new RegExp(`^There are ${report.findings.length} findings; `, 'u'),
    );
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
  });

  it('are all in JUnit XML', async () => {
    const junit = renderCheckJunit(report, { failOn: 'warning' });
    expect(await junitErrors(junit)).toEqual([]);
    expect(junit.match(/<failure /gu)).toHaveLength(25_700);
  });

  it('are all annotations, and a last line says how many of them are shown', () => {
    const lines = renderCheckGithub(report, { language: 'en' }).trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(25_600);
    expect(lines.at(-1)).toMatch(/^GitHub shows the first 10 errors /u);
  });
});
