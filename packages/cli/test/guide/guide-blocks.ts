import { readFileSync } from 'node:fs';

/** A fenced block of a guide. */
export interface GuideBlock {
  readonly language: string;
  readonly title: string;
  readonly text: string;
}

/** The blocks of a page of `docs/guide`, or of another page by its path from there. */
export function guideBlocks(page: string): readonly GuideBlock[] {
  const text = readFileSync(new URL(page, new URL('../../../../docs/guide/', import.meta.url)), 'utf8');
  return [...text.matchAll(/^```(\w+)(?: ([^\n]+))?\n([\s\S]*?)^```$/gmu)].map(
    ([, language = '', title = '', body = '']) => ({ language, title, text: body }),
  );
}

/** The words of a command, quoted ones together. */
export const commandWords = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain = '']) => quoted ?? plain);
