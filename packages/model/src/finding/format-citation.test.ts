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
    expect(formatCitation(place, { language: 'vi' })).toBe('điểm đ khoản 2 Điều 8 Thông tư 28/2018/TT-BTC');
    expect(formatCitation(place, { language: 'en' })).toBe(
      'Point đ Clause 2 Article 8 of Circular 28/2018/TT-BTC',
    );
  });

  it('prints a whole document', () =>
    expect(formatCitation({ instrument: '45/2012/NĐ-CP', verified: 'secondary' }, { language: 'vi' })).toBe(
      'Nghị định 45/2012/NĐ-CP',
    ));

  it('takes from the caller what the number of a document does not say', () => {
    const place = { instrument: '91/2015/QH13', article: '147', verified: 'clause' } as const;
    const kinds = { '91/2015/QH13': 'code' } as const;
    expect(formatCitation(place, { language: 'vi', kinds })).toBe('Điều 147 Bộ luật 91/2015/QH13');
    expect(formatCitation(place, { language: 'en' })).toBe(
      'Article 147 of National Assembly document 91/2015/QH13',
    );
  });
});
