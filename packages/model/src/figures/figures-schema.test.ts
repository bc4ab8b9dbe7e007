import { describe, expect, it } from 'vitest';
import { FiguresDocumentSchema } from './figures-schema.js';

const document = {
  kind: 'figures',
  id: 'x',
  title: 'X',
  level: 'province',
  source: { name: 'S' },
  figures: [],
};

describe('FiguresDocumentSchema', () => {
  it('accepts the smallest document', () => expect(FiguresDocumentSchema.parse(document)).toEqual(document));

  it('refuses unknown keys', () =>
    expect(FiguresDocumentSchema.safeParse({ ...document, note: '?' }).success).toBe(false));
});
