import { expect, it } from 'vitest';
import { clusterLimits } from './cluster-limits.js';

it('gives the limits of the decree of 2024, with their clause', () =>
  expect(clusterLimits).toEqual({
    from: '2024-05-01',
    maxHectares: '75',
    minHectares: '10',
    minHectaresEased: '5',
    craftVillageSharePercent: '60',
    citation: { instrument: '32/2024/NĐ-CP', article: '2', clause: '1', verified: 'clause' },
  }));
