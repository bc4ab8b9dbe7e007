import fc from 'fast-check';
import { activities, type IsoDate } from '@khuyencong/model';
import { expect, it } from 'vitest';
import { findSupportNorm } from './find-support-norm.js';
import { normSubjectLabels, type NormActivity, type NormSubject } from './norm-activity.js';
import type { NormQuery } from './norm-answer.js';
import { supportNorms } from './support-norms.js';

const subjects = Object.keys(normSubjectLabels) as NormSubject[];
const activity = fc.constantFrom<NormActivity>(...activities.map(({ id }) => id), ...subjects);
const asOf = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);
const places = [...new Set([...supportNorms.norms, ...supportNorms.gaps].map(({ province }) => province))];
const query = fc
  .record({ activity, asOf, province: fc.constantFrom(...places) })
  .map((asked): NormQuery => ({ ...asked, level: asked.province === undefined ? 'national' : 'local' }));

const keys = {
  'in-force': ['cautions', 'norm', 'status'],
  'none-in-force': ['nearest', 'status'],
  overlapping: ['norms', 'status'],
  'not-known': ['candidates', 'gaps', 'reason', 'status'],
} as const;

it('gives exactly one of the four answers for every activity and day', () => {
  fc.assert(
    fc.property(query, (asked) => {
      const answer = findSupportNorm(supportNorms, asked);
      const named = Object.keys(answer).filter((key) => key !== 'instrument');
      expect(named.sort()).toEqual(keys[answer.status]);
      if (answer.status === 'in-force') expect(answer.norm.citation.instrument).not.toBe('');
    }),
    { numRuns: 2000 },
  );
});

it('never overlaps in what ships', () => {
  fc.assert(
    fc.property(query, (asked) => {
      expect(findSupportNorm(supportNorms, asked).status).not.toBe('overlapping');
    }),
    { numRuns: 2000 },
  );
});

it('does not depend on the order of norms and gaps', () => {
  const shuffled = fc.record({
    norms: fc.shuffledSubarray([...supportNorms.norms], { minLength: supportNorms.norms.length }),
    gaps: fc.shuffledSubarray([...supportNorms.gaps], { minLength: supportNorms.gaps.length }),
  });
  fc.assert(
    fc.property(query, shuffled, (asked, set) => {
      expect(findSupportNorm(set, asked)).toEqual(findSupportNorm(supportNorms, asked));
    }),
    { numRuns: 300 },
  );
});

it('answers for one place from that place alone', () => {
  fc.assert(
    fc.property(query, (asked) => {
      const answer = findSupportNorm(supportNorms, asked);
      const norms =
        answer.status === 'in-force'
          ? [answer.norm]
          : answer.status === 'not-known'
            ? answer.candidates
            : answer.status === 'none-in-force'
              ? answer.nearest
              : answer.norms;
      for (const norm of norms) {
        expect([norm.level, norm.province, norm.activity]).toEqual([
          asked.level,
          asked.province,
          asked.activity,
        ]);
      }
    }),
  );
});
