import { isIsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { findInstrument } from '../instruments/find-instrument.js';
import { deadlineGaps } from './data/deadline-gaps.js';
import { deadlineKinds } from './deadline-kinds.js';
import { deadlineRules } from './deadline-rules.js';

// A newspaper article on what one province does, which is no legal document.
const unlisted: ReadonlySet<string> = new Set([
  'Chú trọng hỗ trợ phát triển sản phẩm công nghiệp nông thôn tiêu biểu tại Kiên Giang',
]);

describe('the rules as data', () => {
  it('have identifiers of their own and a citation each', () => {
    expect(new Set(deadlineRules.map(({ id }) => id)).size).toBe(deadlineRules.length);
    for (const { id, citation, basis, source } of deadlineRules) {
      const known = findInstrument(citation.instrument) ?? unlisted.has(citation.instrument);
      expect([id, Boolean(known)]).toEqual([id, true]);
      expect([id, basis === 'practice']).toEqual([id, citation.verified === 'secondary']);
      expect([id, citation.url !== undefined || source !== undefined]).toEqual([id, true]);
    }
  });

  it('begin no earlier than the document that they cite', () => {
    for (const { id, citation, from } of deadlineRules) {
      const inForceFrom = findInstrument(citation.instrument)?.inForceFrom;
      if (typeof from !== 'string' || typeof inForceFrom !== 'string') continue;
      expect([id, isIsoDate(from) && from >= inForceFrom]).toEqual([id, true]);
    }
  });

  it('cover every kind', () => {
    const covered = new Set(deadlineRules.map(({ kind }) => kind));
    expect([...covered].sort()).toEqual(Object.keys(deadlineKinds).sort());
  });

  it('have gaps that name documents', () => {
    for (const { kinds, instrument } of deadlineGaps) {
      if (instrument === undefined) continue;
      const known = findInstrument(instrument) ?? unlisted.has(instrument);
      expect([kinds, Boolean(known)]).toEqual([kinds, true]);
    }
  });
});
