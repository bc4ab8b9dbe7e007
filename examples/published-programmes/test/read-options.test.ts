import { describe, expect, it } from 'vitest';
import { readOptions } from '../src/options/read-options.js';

const places = { root: '/repo', callerFolder: '/home' };

describe('readOptions', () => {
  it('reports in Vietnamese as of the end of 2025 into out/ unless told otherwise', () => {
    const options = { language: 'vi', asOf: '2025-12-31', outFolder: '/repo/out' };
    expect(readOptions([], places)).toEqual({ ok: true, options });
  });

  it('takes language, day and folder', () => {
    const options = { language: 'en', asOf: '2024-06-30', outFolder: '/home/there' };
    expect(readOptions(['--lang', 'en', '--as-of=2024-06-30', '--out', 'there'], places)).toEqual({
      ok: true,
      options,
    });
  });

  it.each([[['--lang', 'fr']], [['--as-of', '2025-02-30']], [['--what']]])('refuses %j', (args) => {
    expect(readOptions(args, places).ok).toBe(false);
  });
});
