import { expect, it } from 'vitest';
import { levelLabels } from './level.js';

it('names the levels from the highest down', () =>
  expect(Object.values(levelLabels).map((label) => label.vi)).toEqual([
    'cấp quốc gia',
    'cấp khu vực',
    'cấp tỉnh',
    'cấp huyện',
    'cấp xã',
  ]));
