import { isDecimalString, isIsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { findInstrument } from '../instruments/find-instrument.js';
import { normGaps, supportNorms } from './support-norms.js';
import { normFaults } from './norm-faults.js';
import { SupportNormSchema } from './support-norm-schema.js';
import { verificationCounts } from './verification-counts.js';

/** Every text inside plain data, with its key. */
function textsIn(value: unknown, key = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, at]) => textsIn(at, inner));
}

const unnumbered = '(chưa rõ số hiệu)';

describe('the norms that ship', () => {
  it.each(supportNorms.norms)('$id meets the schema and has no fault', (norm) => {
    expect(SupportNormSchema.parse(norm)).toEqual(norm);
    expect(normFaults(norm, 0)).toEqual([]);
  });

  it('cite a listed document, or say that its number is not known', () => {
    for (const { id, citation } of supportNorms.norms) {
      const known =
        findInstrument(citation.instrument) !== undefined || citation.instrument.endsWith(unnumbered);
      expect([id, known]).toEqual([id, true]);
    }
  });

  it('have a source: an address, or its name', () => {
    const without = supportNorms.norms.filter(
      ({ citation, source }) => citation.url === undefined && source === undefined,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('hold canonical decimals, existing days and NFC text', () => {
    for (const [key, text] of textsIn([supportNorms])) {
      expect(text).toBe(text.normalize('NFC'));
      if (/Vnd$|Percent$|^multiplier$/.test(key)) expect([text, isDecimalString(text)]).toEqual([text, true]);
      if (/^(from|to|notBefore|lastSeenInForceOn)$/.test(key))
        expect([text, isIsoDate(text)]).toEqual([text, true]);
    }
  });

  it('have ids of their own, gaps included', () => {
    const ids = [...supportNorms.norms, ...supportNorms.gaps].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('survive JSON and structuredClone unchanged', () => {
    expect(JSON.parse(JSON.stringify(supportNorms))).toEqual(supportNorms);
    expect(structuredClone(supportNorms)).toEqual(supportNorms);
  });

  it('are counted by how they were verified', () => {
    expect(verificationCounts(supportNorms)).toEqual({
      clause: 39,
      secondary: 35,
      withoutFigure: 5,
      gaps: 72,
    });
  });
});

describe('the gaps', () => {
  it('name listed documents only', () => {
    const unlisted = normGaps.filter(
      ({ instrument }) => instrument !== undefined && findInstrument(instrument) === undefined,
    );
    expect(unlisted.map(({ id }) => id)).toEqual([]);
  });

  it('of one document for one activity come with its article where that is known', () => {
    const gap = normGaps.find(({ id }) => id === 'gap-tt28-enterprise-establishment');
    expect(gap).toMatchObject({
      instrument: '28/2018/TT-BTC',
      article: '8',
      clause: '1',
      from: '2018-05-11',
    });
  });
});
