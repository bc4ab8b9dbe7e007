import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/read-text.js';

interface Vector {
  readonly text: string;
  readonly accept: readonly Readonly<Record<string, unknown>>[];
  readonly ambiguous: boolean;
}

const vectors = JSON.parse(
  readFileSync(new URL('wording.json', import.meta.url), 'utf8'),
) as readonly Vector[];

describe('published wording', () => {
  it('has the vectors', () => {
    expect(vectors.length).toBe(30);
  });

  it.each(vectors)('"$text" is read as recorded', ({ text, accept, ambiguous }) => {
    const result = readText(text);
    expect(result.ambiguous).toBe(ambiguous);
    expect(result.readings).toEqual(accept.map((reading) => expect.objectContaining(reading) as unknown));
  });
});
