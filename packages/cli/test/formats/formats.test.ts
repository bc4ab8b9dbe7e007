import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/command/run-command-line.js';
import { checkReport, type CheckReport } from '../../src/file/check-report.js';
import { renderCheckGithub } from '../../src/render/check-github.js';
import { renderCheckSarif } from '../../src/render/check-sarif.js';
import { validSarif } from './published-schemas.js';

interface Run {
  readonly status: number;
  readonly out: string;
}

async function run(...args: readonly string[]): Promise<Run> {
  let out = '';
  const stdin = async function* (): AsyncGenerator<Uint8Array> {
    for (const byte of new TextEncoder().encode(csv)) yield await Promise.resolve(new Uint8Array([byte]));
  };
  const status = await runCommandLine(args, {
    out: { write: (text) => (out += text) },
    err: { write: () => undefined },
    in: stdin(),
  });
  return { status, out };
}

const header =
  'Mã đề án,Tên đề án,Tỉnh,Năm,Nội dung hoạt động,Cấp,Ngày phê duyệt,Tổng kinh phí,Kinh phí hỗ trợ,Vốn đối ứng';
const csv = [
  header,
  'DA-01,Máy ép gạch,Kiên Giang,2023,machinery-tech-transfer,national,2023-03-01,600000000,300000000,300000000',
  `DA-02,"=cmd|' /C calc'!A0",Kiên Giang,2023,machinery-tech-transfer,national,2023-03-02,600000000,300000000,350000000`,
  '',
].join('\n');

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
  file = join(folder, 'đề án, %.csv');
  writeFileSync(file, csv);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const rowsOf = (out: string): string[][] => parse(out, { bom: true });

describe('every format of check', () => {
  it.each(['pretty', 'json', 'ndjson', 'csv', 'markdown', 'html', 'sarif', 'junit', 'github'])(
    'gives the same bytes for the same input (%s)',
    async (format) => {
      const first = await run('check', file, '--format', format);
      expect(await run('check', file, '--format', format)).toEqual(first);
      expect(first.status).toBe(1);
      expect(first.out).toContain('COST_NOT_SUM_OF_SOURCES');
    },
  );

  it('gives lines of JSON: findings, then what was read and summed', async () => {
    const { out } = await run('check', file, '--format', 'ndjson');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly type: string });
    expect(lines.map(({ type }) => type)).toEqual([
      ...['finding', 'finding', 'finding'],
      ...['input', 'total', 'summary'],
    ]);
    expect(lines.at(-1)).toMatchObject({ errors: 1, warnings: 1, infos: 1 });
    expect(lines[4]).toMatchObject({ province: 'Kiên Giang', projects: 2, supportVnd: '600000000' });
  });

  it('gives CSV whose cells no spreadsheet program runs', async () => {
    const { out } = await run('check', file, '--format', 'csv');
    const rows: string[][] = parse(out, { bom: true });
    expect(rows[0]).toEqual([
      'severity',
      'code',
      'file',
      'sheet',
      'cell',
      'line',
      'column',
      'byte',
      'byteLength',
      'path',
      'message',
    ]);
    expect(rows).toHaveLength(4);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  });

  it('gives SARIF 2.1.0 with place, rule and hash', async () => {
    const { out } = await run('check', file, '--format', 'sarif');
    const sarif = validSarif(out);
    const [result] = sarif.runs[0]?.results.filter(({ level }) => level === 'error') ?? [];
    expect(result?.ruleId).toBe('COST_NOT_SUM_OF_SOURCES');
    const region = result?.locations?.[0]?.physicalLocation.region;
    expect(region).toMatchObject({ startLine: 3, startColumn: 8 });
    const { byteOffset = 0, byteLength = 0 } = region ?? {};
    const cell = Buffer.from(csv).subarray(byteOffset, byteOffset + byteLength);
    expect(cell.toString('utf8')).toBe(csv.split('\n')[2]?.split(',')[7]);
    expect(result?.locations?.[0]?.physicalLocation.artifactLocation.uri).toMatch(/^file:.*%25\.csv$/u);
  });

  it('gives JUnit with a failing case for every error', async () => {
    const { out } = await run('check', file, '--format', 'junit');
    expect(out).toMatch(/<testsuite name="[^"]+" tests="3" failures="1" errors="0" skipped="0" time="0">/u);
    expect(out.match(/<failure /gu)).toHaveLength(1);
    const tags = [...out.matchAll(/<(\/?)([a-z-]+)[^>]*?(\/?)>/gu)].filter(([, , , closed]) => closed === '');
    expect(tags.filter(([, end]) => end === '')).toHaveLength(tags.filter(([, end]) => end === '/').length);
  });

  it('escapes what GitHub would take for the end of a property', async () => {
    const { out } = await run('check', file, '--format', 'github');
    expect(out).toMatch(/^::(?:error|warning) file=[^,:]+đề án%2C %25\.csv,line=3,col=\d,title=/mu);
    const finding = {
      code: 'X',
      severity: 'error',
      path: [],
      params: {},
      message: 'a%\n::error::b',
    } as const;
    const summary = { errors: 1, warnings: 0, infos: 0 };
    expect(renderCheckGithub({ findings: [finding], summary }, { language: 'en' })).toBe(
      '::error title=X::a%25 ::error::b\n',
    );
  });
});

describe('SARIF of more findings than GitHub takes', () => {
  const report = (count: number): CheckReport => ({
    ...checkReport([], { language: 'en', asOf: undefined, version: '1.0.0' }),
    findings: Array.from({ length: count }, (_, index) => ({
      ...{ code: 'DUPLICATE_KEY', path: [index], params: { key: 'k' }, message: 'm' },
      severity: index % 3 === 0 ? ('error' as const) : ('info' as const),
    })),
  });
  const runOf = (count: number) => validSarif(renderCheckSarif(report(count), { language: 'en' })).runs[0];

  it('keeps the gravest and says so', () => {
    const cut = runOf(60_000);
    expect(cut?.results).toHaveLength(25_000);
    expect(cut?.results.filter(({ level }) => level === 'error')).toHaveLength(20_000);
    expect(cut?.invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain('60000');
  });

  it('says what GitHub will not show', () => {
    expect(runOf(5_001)?.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
    expect(runOf(5_000)?.invocations[0]?.toolExecutionNotifications).toHaveLength(0);
  });
});

describe('input and output', () => {
  it('reads the standard input, however small its pieces, as it reads the file', async () => {
    const [piped, read] = [
      await run('check', '-', '--format', 'csv'),
      await run('check', file, '--format', 'csv'),
    ];
    const codes = ({ out }: Run): string[] => rowsOf(out).map(([, code = '']) => code);
    expect(codes(piped)).toEqual(codes(read));
  });

  it('expands patterns in the order of names', async () => {
    const { out } = await run('check', `${folder}/*.csv`, '--format', 'json');
    expect((JSON.parse(out) as CheckReport).inputs.map((input) => input.rows)).toEqual([2]);
  });

  it('leaves no half file when the report cannot be put in place', async () => {
    const { status } = await run('check', file, '--out', join(folder, 'none', 'o.json'));
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(['đề án, %.csv']);
  });

  it('follows the configuration', async () => {
    const config = join(folder, 'config.json');
    writeFileSync(
      config,
      JSON.stringify({ severities: { COST_NOT_SUM_OF_SOURCES: 'info', FORMULA_AS_TEXT: 'off' } }),
    );
    const { out, status } = await run('check', file, '--config', config, '--format', 'json');
    expect((JSON.parse(out) as CheckReport).summary).toEqual({ errors: 0, warnings: 0, infos: 2 });
    expect(status).toBe(0);
    writeFileSync(config, JSON.stringify({ severitys: {} }));
    expect((await run('check', file, '--config', config)).status).toBe(2);
    writeFileSync(config, JSON.stringify({ severities: { NO_SUCH_CODE: 'off' } }));
    expect((await run('check', file, '--config', config)).status).toBe(2);
    rmSync(config);
  });

  it('checks tables in a JSON document, written on one line too', async () => {
    const json = join(folder, 'tables.json');
    const project = {
      id: 'DA-01',
      name: 'Máy',
      year: 2023,
      activity: 'machinery-tech-transfer',
      level: 'national',
    };
    const money = { approved_on: '2023-03-01', total_cost: '600000000', support: '700000000' };
    for (const indent of [0, 2]) {
      writeFileSync(json, JSON.stringify({ projects: [{ ...project, ...money }] }, undefined, indent));
      const { out, status } = await run('check', json, '--format', 'json');
      const { inputs, findings } = JSON.parse(out) as CheckReport;
      expect([status, inputs[0]?.rows]).toEqual([1, 1]);
      expect(findings.map(({ code }) => code)).toContain('SUPPORT_ABOVE_COST');
    }
    rmSync(json);
  });

  it('takes repairs for errors when asked to be strict', async () => {
    const spoiled = join(folder, 'strict.csv');
    writeFileSync(
      spoiled,
      csv.replace('Kinh phí hỗ trợ', 'Kinh phí hổ trợ').replace('350000000', '300000000'),
    );
    expect((await run('check', spoiled)).status).toBe(0);
    expect((await run('check', spoiled, '--strict')).status).toBe(1);
    rmSync(spoiled);
  });

  it('reads a register of other headers by a mapping', async () => {
    const [own, mapping] = [join(folder, 'own.csv'), join(folder, 'mapping.json')];
    writeFileSync(own, 'A1,B1,C1,D1,E1,F1\nDA-01,Máy,2023,machinery-tech-transfer,national,300\n');
    const names = ['id', 'name', 'year', 'activity', 'level', 'support'];
    const columns = names.map((field, index) => ({
      ...{ field, header: `${'ABCDEF'.charAt(index)}1` },
      ...(field === 'support' && { unit: 'triệu đồng' }),
    }));
    writeFileSync(
      mapping,
      JSON.stringify({ kind: 'table-mapping', sheets: [{ table: 'projects', columns }] }),
    );
    const { out } = await run('check', own, '--mapping', mapping, '--format', 'json');
    expect((JSON.parse(out) as CheckReport).totals?.map(({ supportVnd }) => supportVnd)).toEqual([
      '300000000',
    ]);
    rmSync(own);
    rmSync(mapping);
  });

  it('gives no total for what no project states, and zero for a stated zero', async () => {
    const file = join(folder, 'totals.csv');
    const head = 'Mã đề án,Tên đề án,Tỉnh,Năm,Nội dung hoạt động,Cấp,Kinh phí hỗ trợ,Giải ngân,Quyết toán';
    const rows = ['DA-01,Máy,An Giang,2023,brand,local,300,0,', 'DA-02,Máy,An Giang,2023,brand,local,,,'];
    writeFileSync(file, `ĐVT: triệu đồng\n${[head, ...rows].join('\n')}\n`);
    const expected = {
      ...{ province: 'An Giang', activity: 'brand', year: '2023', projects: 2 },
      ...{ totalCostVnd: null, supportVnd: '300000000', disbursedVnd: '0', settledVnd: null },
    };
    const { out } = await run('check', file, '--format', 'json');
    expect((JSON.parse(out) as CheckReport).totals).toEqual([expected]);
    const lines = (await run('check', file, '--format', 'ndjson')).out.trimEnd().split('\n');
    const said = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(said.filter(({ type }) => type === 'total')).toEqual([{ type: 'total', ...expected }]);
    rmSync(file);
  });
});
