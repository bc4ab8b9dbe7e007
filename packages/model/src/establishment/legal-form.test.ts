import { expect, it } from 'vitest';
import { legalForms } from './legal-form.js';

it('knows unions of cooperatives since the amendment and the other forms since the decree', () =>
  expect(legalForms.map(({ id, from, citation }) => [id, from, citation.instrument])).toEqual([
    ['enterprise', '2012-07-05', '45/2012/NĐ-CP'],
    ['cooperative', '2012-07-05', '45/2012/NĐ-CP'],
    ['cooperative-union', '2025-10-15', '235/2025/NĐ-CP'],
    ['cooperative-group', '2012-07-05', '45/2012/NĐ-CP'],
    ['household-business', '2012-07-05', '45/2012/NĐ-CP'],
  ]));
