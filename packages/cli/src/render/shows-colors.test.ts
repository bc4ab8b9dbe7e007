import { describe, expect, it } from 'vitest';
import { showsColors } from './shows-colors.js';

const terminal = { isTTY: true };

describe('showsColors', () => {
  it.each([
    ['a terminal', terminal, { TERM: 'xterm' }, true],
    ['a terminal of a service', terminal, { CI: 'true' }, true],
    ['a terminal without colours', terminal, { TERM: 'dumb' }, false],
    ['a pipe', {}, { TERM: 'xterm', CI: 'true' }, false],
    ['NO_COLOR', terminal, { NO_COLOR: '1' }, false],
    ['NO_COLOR left empty', terminal, { NO_COLOR: '' }, true],
    ['FORCE_COLOR in a pipe', {}, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
    ['both', terminal, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('%s', (_, out, environment, shown) => {
    expect(showsColors(out, environment)).toBe(shown);
  });
});
