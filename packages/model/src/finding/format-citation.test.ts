import { describe, expect, it } from 'vitest';
import { formatCitation } from './format-citation.js';

describe('formatCitation', () => {
  it('prints from the point up to the document', () => {
    const place = {
      instrument: '28/2018/TT-BTC',
      article: '8',
      clause: '2',
      point: 'đ',
      verified: 'clause',
    } as const;
    expect(formatCitation(place, { language: 'vi' })).toBe('điểm đ khoản 2 Điều 8 28/2018/TT-BTC');
    expect(formatCitation(place, { language: 'en' })).toBe('point đ clause 2 Article 8 28/2018/TT-BTC');
  });

  it('prints a whole document', () =>
    expect(formatCitation({ instrument: '45/2012/NĐ-CP', verified: 'secondary' }, { language: 'vi' })).toBe(
      '45/2012/NĐ-CP',
    ));
});
