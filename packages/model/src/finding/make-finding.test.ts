import { describe, expect, it } from 'vitest';
import { makeFinding } from './make-finding.js';
import { modelFindings } from './model-findings.js';

const params = { field: 'note' };

describe('makeFinding', () => {
  it('takes the severity of the definition', () =>
    expect(makeFinding(modelFindings, 'UNKNOWN_FIELD', params, { path: ['figures', 2] })).toEqual({
      code: 'UNKNOWN_FIELD',
      severity: 'warning',
      path: ['figures', 2],
      params: { field: 'note' },
    }));

  it('takes the severity of the case where one is stated', () =>
    expect(makeFinding(modelFindings, 'UNKNOWN_FIELD', params, { path: [], severity: 'info' }).severity).toBe(
      'info',
    ));

  it('carries origin and legal basis', () => {
    const origin = { file: 'a.xlsx', sheet: 'Kế hoạch', cell: 'F12' };
    const legalBasis = [{ instrument: '45/2012/NĐ-CP', verified: 'clause' }] as const;
    expect(makeFinding(modelFindings, 'UNKNOWN_FIELD', params, { path: [], origin, legalBasis })).toEqual({
      code: 'UNKNOWN_FIELD',
      severity: 'warning',
      path: [],
      origin,
      params: { field: 'note' },
      legalBasis,
    });
  });

  it('makes plain data that survive JSON', () => {
    const finding = makeFinding(modelFindings, 'UNKNOWN_FIELD', params, { path: ['a'], origin: undefined });
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  });
});
