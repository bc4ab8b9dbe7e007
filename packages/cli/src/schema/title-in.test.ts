import { describe, expect, it } from 'vitest';
import { schemaDocuments } from './schema-documents.js';
import { titleIn } from './title-in.js';

const titles = [...schemaDocuments().values()].map((schema) => String(schema['title']));

describe('titleIn', () => {
  it.each(titles)('"%s" is a Vietnamese title and an English one', (title) => {
    const [vi, en] = [titleIn(title, 'vi'), titleIn(title, 'en')];
    expect(`${vi} (${en})`).toBe(title);
    expect(en).toMatch(/^[\x20-\x7eàôưáếđ]+$/u);
  });

  it('leaves a title of one language as it is', () => expect(titleIn('Figures', 'vi')).toBe('Figures'));
});
