import { describe, expect, it } from 'vitest';
import { KcError } from './kc-error.js';

describe('KcError', () => {
  const error = new KcError('EXPLANATION_BROKEN', { label: 'sum', stated: '3', computed: '4' });

  it('says its code and every fact', () =>
    expect(error.message).toBe('EXPLANATION_BROKEN: label "sum", stated "3", computed "4"'));

  it('is recognised by name and code', () => {
    expect(error.name).toBe('KcError');
    expect(error.code).toBe('EXPLANATION_BROKEN');
    expect(error.facts).toEqual({ label: 'sum', stated: '3', computed: '4' });
    expect(error).toBeInstanceOf(Error);
  });
});
