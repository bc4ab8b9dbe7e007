import { describe, expect, it } from 'vitest';
import { formatDay } from './format-day.js';

describe('formatDay', () => {
  it('prints the day first in Vietnamese and keeps ISO in English', () => {
    expect(formatDay('2025-07-01', { language: 'vi' })).toBe('01/07/2025');
    expect(formatDay('2025-07-01', { language: 'en' })).toBe('2025-07-01');
  });

  it.each(['2025', '2025-07', '2025-Q2', '', 'không rõ', '2025-07-01T00:00'])(
    'leaves "%s" as it is',
    (text) => expect(formatDay(text, { language: 'vi' })).toBe(text),
  );
});
