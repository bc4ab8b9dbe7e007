import { ocop2026 } from '@khuyencong/law/award-criteria/ocop-2026';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import type { CertificateValidity } from '@khuyencong/law/award-criteria';
import { describe, expect, it } from 'vitest';
import { certificateLastDay } from './certificate-last-day.js';
import { certificateTerms } from './certificate-terms.js';
import { checkPeriodicity } from './check-periodicity.js';
import { complaintClock } from './complaint-clock.js';
import { nextLevelEntry } from './next-level-entry.js';

const validity = tt26Of2014.rules.certificate as CertificateValidity;
const months = ocop2026.rules.certificate as CertificateValidity;

describe('a certificate', () => {
  it.each([
    ['2023-01-01', '2025-12-31'],
    ['2023-12-31', '2025-12-31'],
    ['2024-01-01', '2026-12-31'],
  ] as const)('of Thông tư 26/2014 granted on %s holds to %s', (grantedOn, lastDay) =>
    expect(certificateLastDay(grantedOn, validity)).toBe(lastDay),
  );

  it.each([
    ['2026-06-15', '2029-06-15'],
    ['2028-02-29', '2031-02-28'],
    ['2026-12-31', '2029-12-31'],
  ] as const)('of OCOP issued on %s holds to %s', (grantedOn, lastDay) =>
    expect(certificateLastDay(grantedOn, months)).toBe(lastDay),
  );

  it('is listed by its end, with its state on the day', () => {
    const certificates = [
      { productId: 'b', level: 'province', grantedOn: '2024-05-01' },
      { productId: 'a', level: 'province', grantedOn: '2023-05-01' },
    ] as const;
    const states = (asOf: '2023-04-30' | '2025-12-31' | '2026-01-01'): unknown =>
      certificateTerms(certificates, { asOf, validity }).map(({ certificate, state }) => [
        certificate.productId,
        state,
      ]);
    expect(states('2023-04-30')).toEqual([
      ['a', 'not-yet'],
      ['b', 'not-yet'],
    ]);
    expect(states('2025-12-31')).toEqual([
      ['a', 'valid'],
      ['b', 'valid'],
    ]);
    expect(states('2026-01-01')).toEqual([
      ['a', 'expired'],
      ['b', 'valid'],
    ]);
  });
});

describe('the next level', () => {
  const district = [{ productId: 'SP1', level: 'district', grantedOn: '2024-05-01' }] as const;
  const query = { toLevel: 'province', validity, putForward: true } as const;

  it('takes a district certificate until 30 June 2025; afterwards nobody knows', () => {
    expect(nextLevelEntry(district, { ...query, asOf: '2025-06-30' }).status).toBe('may-enter');
    expect(nextLevelEntry(district, { ...query, asOf: '2025-07-01' })).toMatchObject({
      status: 'not-known',
      instrument: '38/2025/TT-BCT',
    });
    expect(nextLevelEntry(district, { ...query, asOf: '2027-01-01' })).toMatchObject({
      status: 'may-not-enter',
      reason: 'certificate-expired',
    });
  });

  it('takes a commune certificate, and a product without one where no round was held', () => {
    const commune = [...district, { productId: 'SP1', level: 'commune', grantedOn: '2025-08-01' }] as const;
    expect(nextLevelEntry(commune, { ...query, asOf: '2025-08-01' }).status).toBe('may-enter');
    expect(nextLevelEntry([], { ...query, asOf: '2025-08-01' })).toMatchObject({ reason: 'no-certificate' });
    expect(
      nextLevelEntry([], { ...query, putForward: false, noLowerRound: true, asOf: '2025-08-01' }).status,
    ).toBe('may-enter');
  });

  it('needs to be put forward, and the right level below', () => {
    expect(nextLevelEntry(district, { ...query, putForward: false, asOf: '2025-06-01' })).toMatchObject({
      reason: 'not-put-forward',
    });
    expect(nextLevelEntry(district, { ...query, toLevel: 'region', asOf: '2025-06-01' })).toMatchObject({
      reason: 'no-certificate',
    });
    expect(nextLevelEntry(district, { ...query, asOf: '2024-04-30' })).toMatchObject({
      reason: 'certificate-not-yet',
    });
  });
});

describe('time', () => {
  it('counts the complaint in working days', () => {
    const last = (holidays: readonly '2023-10-05'[]): unknown => {
      const { complaint } = complaintClock('2023-10-02', { asOf: '2023-10-02', holidays });
      return complaint.status === 'set' && complaint.lastDay;
    };
    expect(last([])).toBe('2023-10-23');
    expect(last(['2023-10-05'])).toBe('2023-10-24');
  });

  it('notes a round off the usual years or too soon after the last one, and nothing else', () => {
    const { rules } = tt26Of2014;
    expect(checkPeriodicity({ level: 'province', year: 2023 }, { rules, previousYear: 2021 })).toEqual([]);
    expect(checkPeriodicity({ level: 'province', year: 2023 }, { rules, previousYear: 2022 })).toHaveLength(
      1,
    );
    expect(checkPeriodicity({ level: 'commune', year: 2026 }, { rules })).toEqual([]);
    expect(checkPeriodicity({ level: 'province', year: 2023 }, { rules: ocop2026.rules })).toEqual([]);
  });
});
