import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleFile, run, userProject } from './user-project.js';

const hasPython = run(['python3', '--version'], { cwd: '.' }).status === 0;

function blocksOf(page: string): readonly (readonly [language: string, title: string, text: string])[] {
  const text = readFileSync(exampleFile(`../../docs/guide/${page}`), 'utf8');
  return [...text.matchAll(/^```(\w+)(?: ([^\n]+))?\n([\s\S]*?)^```$/gmu)].map(
    ([, language = '', title = '', body = '']) => [language, title, body],
  );
}

describe.skipIf(!hasPython).each(['without-typescript.md', 'vi/without-typescript.md'])(
  '%s (needs python3)',
  (page) => {
    const blocks = blocksOf(page);
    let folder: string;

    beforeAll(() => {
      folder = userProject();
    });

    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    it('has files and commands that print what it says', () => {
      const commands = blocks.filter(([language]) => language === 'sh');
      expect(commands).toHaveLength(3);
      for (const [index, [language, title, text]] of blocks.entries()) {
        if (title !== '') {
          mkdirSync(join(folder, dirname(title)), { recursive: true });
          writeFileSync(join(folder, title), text);
        }
        if (language !== 'sh') continue;
        const { status, out, err } = run(text.trim().split(' '), { cwd: folder });
        const [next, , printed] = blocks[index + 1] ?? [];
        expect([status, err, out]).toEqual([0, '', next === 'text' ? printed : '']);
      }
    });
  },
);
