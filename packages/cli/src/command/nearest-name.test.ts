import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.js';

const known = ['brand', 'machinery-tech-transfer', 'marks', 'projects', 'programme'];

describe('nearestName', () => {
  it.each([
    ['machinery-tech-transfr', 'machinery-tech-transfer'],
    ['machinery', 'machinery-tech-transfer'],
    ['progects', 'projects'],
    ['mark', 'marks'],
    ['x', undefined],
    ['', undefined],
    ['ứng dụng máy móc', undefined],
    ['constructor', undefined],
  ])('of %j is %j', (name, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });
});
