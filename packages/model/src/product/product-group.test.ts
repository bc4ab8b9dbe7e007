import { expect, it } from 'vitest';
import { productGroups } from './product-group.js';

it('are four, in the order of the circular', () =>
  expect(
    productGroups.map(({ id, citation }) => `${id} ${citation.instrument} ${citation.article ?? ''}`),
  ).toEqual([
    'handicraft 26/2014/TT-BCT 5',
    'agro-food 26/2014/TT-BCT 5',
    'machinery-parts 26/2014/TT-BCT 5',
    'other 26/2014/TT-BCT 5',
  ]));
