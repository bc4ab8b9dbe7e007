import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../test/run.js';
import { plainRules } from '../../test/award-rules.js';

let folder: string;
const file = (name: string): string => join(folder, name);

/** Invented marks of three jurors for two products: 69,95 and exactly 70. */
const totals = { 'sp-1': ['4.9', '5', '4.95'], 'sp-2': ['5', '5.05', '4.95'] } as const;
const round = {
  kind: 'award-round-marks',
  round: { id: 'r', level: 'province', year: 2023, scheme: 'tt26-2014', scoredOn: '2023-10-01' },
  rules: plainRules,
  jurors: ['gk-1', 'gk-2', 'gk-3'].map((id) => ({ id, role: 'member' })),
  products: Object.keys(totals).map((id) => ({ id, group: 'handicraft', eligible: true })),
  marks: Object.entries(totals).flatMap(([productId, last]) =>
    last.flatMap((mark, juror) =>
      ['30', '30', '5', mark].map((each, at) => ({
        productId,
        juror: `gk-${juror + 1}`,
        criterion: `tc${at + 1}`,
        mark: each,
      })),
    ),
  ),
  note: 'Điểm giả định',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-awards-'));
  writeFileSync(file('round.json'), JSON.stringify(round, undefined, 2));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('khuyencong score', () => {
  it('gives products, decisions, findings and the root of the seal as data', async () => {
    const { status, out } = await run('score', file('round.json'), '--format', 'json');
    const report = JSON.parse(out) as {
      round: { id: string };
      products: { id: string; meanMark: string; passed: boolean; rank: number }[];
      decisions: unknown[];
      seal: { algorithm: string; root: string };
    };
    expect(status).toBe(0);
    expect(report.round.id).toBe('r');
    expect(report.products.map(({ id, meanMark, passed, rank }) => [id, meanMark, passed, rank])).toEqual([
      ['sp-2', '70', true, 1],
      ['sp-1', '69.95', false, 2],
    ]);
    expect(report.decisions.length).toBeGreaterThan(0);
    expect(report.seal.root).toMatch(/^[0-9a-f]{64}$/);
    expect((await run('score', file('round.json'), '--format', 'json')).out).toBe(out);
  });

  it('lists a tie once and says of each product with whom it is tied', async () => {
    const marks = round.marks.map((row) => (row.criterion === 'tc4' ? { ...row, mark: '5' } : row));
    writeFileSync(file('tied.json'), JSON.stringify({ ...round, marks }));
    const report = JSON.parse((await run('score', file('tied.json'), '--format', 'json')).out) as {
      products: { id: string; rank: number; tiedWith: string[] }[];
      ties: unknown;
    };
    expect(report.products.map(({ rank, tiedWith }) => [rank, tiedWith])).toEqual([
      [1, ['sp-2']],
      [1, ['sp-1']],
    ]);
    expect(report.ties).toEqual([{ rank: 1, products: ['sp-1', 'sp-2'] }]);
  });

  it('gives the same bytes, root of the seal included, in whatever order sheets, jurors and products stand', async () => {
    const { jurors, products, marks } = round;
    const turned = {
      jurors: jurors.toReversed(),
      products: products.toReversed(),
      marks: marks.toReversed(),
    };
    writeFileSync(file('turned.json'), JSON.stringify({ ...round, ...turned }));
    const { out } = await run(
      'score',
      file('turned.json'),
      '--format',
      'json',
      '--seal',
      file('turned-seal.json'),
    );
    const first = await run(
      'score',
      file('round.json'),
      '--format',
      'json',
      '--seal',
      file('first-seal.json'),
    );
    expect(out).toBe(first.out);
    expect(readFileSync(file('turned-seal.json'), 'utf8')).toBe(
      readFileSync(file('first-seal.json'), 'utf8'),
    );
  });

  it('prints a table, and never rounds 69,95 to a pass', async () => {
    const { out } = await run('score', file('round.json'), '--lang', 'en');
    expect(out).toContain('2 entered, 2 eligible, 2 scored, 1 passed');
    expect(out).toMatch(/2\s+sp-1\s+69\.95\s+no/);
  });

  it('exits with 1 for a mark that is none, and still scores the rest', async () => {
    const marks = [...round.marks, { productId: 'sp-2', juror: 'gk-1', criterion: 'tc9', mark: '1' }];
    writeFileSync(file('stranger.json'), JSON.stringify({ ...round, marks }));
    const { status, out } = await run('score', file('stranger.json'));
    expect(status).toBe(1);
    expect(out).toContain('sp-1');
  });

  it('exits with 1 for a document of another form and with 2 for a file that cannot be read', async () => {
    writeFileSync(file('other.json'), '{"kind":"figures"}');
    writeFileSync(file('broken.json'), '{"kind":');
    writeFileSync(file('utf-16.json'), 'khuyến công', 'utf16le');
    expect((await run('score', file('other.json'))).status).toBe(1);
    for (const name of ['broken.json', 'utf-16.json', 'none.json'])
      expect((await run('score', file(name), '--format', 'json')).status).toBe(2);
  });

  it('does not write the seal over its input, nor where it cannot', async () => {
    expect((await run('score', file('round.json'), '--seal', file('round.json'))).status).toBe(2);
    expect((await run('score', file('round.json'), '--seal', join(folder, 'no', 'x.json'))).status).toBe(2);
  });
});

describe('khuyencong score, of faults', () => {
  it('names file, line and column as check does', async () => {
    const text = JSON.stringify({ ...round, rules: { ...round.rules, markStep: 'x' } }, undefined, 2);
    writeFileSync(file('faulty.json'), text);
    const line = text.split('\n').findIndex((each) => each.includes('markStep')) + 1;
    const { status, out } = await run('score', file('faulty.json'));
    expect(status).toBe(1);
    expect(out).toMatch(new RegExp(`LỖI [A-Z_]+ .*faulty\\.json:${String(line)}:\\d+\n`, 'u'));
  });

  it('places what is about a product at that product', async () => {
    const quorum = { kind: 'least-sheets', sheets: 9 };
    const text = JSON.stringify({ ...round, rules: { ...round.rules, quorum } }, undefined, 2);
    writeFileSync(file('quorum.json'), text);
    const { out } = await run('score', file('quorum.json'), '--format', 'json');
    const { findings } = JSON.parse(out) as {
      readonly findings: readonly { readonly origin?: { readonly file: string; readonly line: number } }[];
    };
    expect(findings.length).toBeGreaterThan(0);
    for (const { origin } of findings) {
      expect(origin?.file).toBe(file('quorum.json'));
      expect(origin?.line).toBeGreaterThan(1);
    }
  });
});

describe('khuyencong verify', () => {
  let root = '';

  beforeAll(async () => {
    await run('score', file('round.json'), '--seal', file('sealed.json'));
    const { out } = await run('verify', file('sealed.json'), '--format', 'json');
    root = (JSON.parse(out) as { root: string }).root;
  });

  const forge = (from: string, to: string): string => {
    writeFileSync(file('forged.json'), readFileSync(file('sealed.json'), 'utf8').replace(from, to));
    return file('forged.json');
  };

  it('exits with 0 for a file as it was sealed', async () => {
    const { status, out } = await run('verify', file('sealed.json'), '--root', root, '--lang', 'en');
    expect(status).toBe(0);
    expect(out).toContain('Intact');
  });

  it('exits with 1 and names the record that was changed', async () => {
    const { status, out } = await run('verify', forge('"mark":"4.9"', '"mark":"5.1"'));
    expect(status).toBe(1);
    expect(out).toContain('Bản ghi "input.sheets[0]" đã bị sửa');
  });

  it('exits with 1 for another root than that of the minutes', async () => {
    const { status, out } = await run(
      'verify',
      file('sealed.json'),
      '--root',
      'a'.repeat(64),
      '--format',
      'json',
    );
    expect(status).toBe(1);
    expect(out).toContain('SEAL_ROOT_UNEXPECTED');
  });

  it('exits with 1 for a result that was forged before it was sealed', async () => {
    const { canonicalJson, openSealedRound, sealRound } = await import('@khuyencong/awards');
    const { marks, result, schemes } = openSealedRound(
      JSON.parse(readFileSync(file('sealed.json'), 'utf8')) as never,
    );
    const products = result.products.map((product) => ({ ...product, passed: true }));
    const sealing = sealRound(marks, { result: { ...result, products }, schemes });
    if (!sealing.ok) throw new Error(JSON.stringify(canonicalJson(marks)));
    writeFileSync(file('forged.json'), sealing.text);
    const { status, out } = await run('verify', file('forged.json'), '--format', 'json');
    expect(status).toBe(1);
    expect((JSON.parse(out) as { findings: { code: string; path: unknown }[] }).findings).toMatchObject([
      { code: 'SEAL_RESULT_DIFFERS', path: ['result', 'products', 1] },
    ]);
  });

  it('exits with 1 for what is sealed and is no round, and with 2 for a file that is not there', async () => {
    const { sealRound } = await import('@khuyencong/awards');
    const nothing = { jurors: [], products: [], marks: [] };
    const sealing = sealRound(nothing as never, { result: {} as never, schemes: [] });
    writeFileSync(file('forged.json'), sealing.ok ? sealing.text : '');
    expect((await run('verify', file('forged.json'))).status).toBe(1);
    expect(await run('verify', file('none.json'))).toMatchObject({
      status: 2,
      out: expect.not.stringContaining('niêm phong') as string,
    });
    expect((await run('verify', file('sealed.json'), '--root', 'abc')).status).toBe(2);
  });
});
