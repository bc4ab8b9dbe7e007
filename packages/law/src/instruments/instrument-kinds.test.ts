import { formatInstrument, type InstrumentKind } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { instrumentKinds } from './instrument-kinds.js';
import { instruments } from './instruments-list.js';

const names: Readonly<Record<InstrumentKind, string>> = {
  code: 'Bộ luật',
  law: 'Luật',
  decree: 'Nghị định',
  resolution: 'Nghị quyết',
  decision: 'Quyết định',
  circular: 'Thông tư',
  'joint-circular': 'Thông tư liên tịch',
  directive: 'Chỉ thị',
};

describe('the kinds of documents', () => {
  it.each(instruments)('$id is named by its kind', ({ id, kind }) => {
    const number = id.replace(/^(?:QĐ|NQ) /, '');
    expect(formatInstrument(id, { language: 'vi', kinds: instrumentKinds })).toBe(`${names[kind]} ${number}`);
  });

  it.each(instruments)(
    'the number of $id says the kind, or that the National Assembly made it',
    ({ id, kind }) => {
      const number = id.replace(/^(?:QĐ|NQ) /, '');
      expect([`${names[kind]} ${number}`, `văn bản ${number} của Quốc hội`]).toContain(
        formatInstrument(id, { language: 'vi' }),
      );
    },
  );

  it('leaves only documents of the National Assembly to the list', () => {
    const unsaid = instruments.filter(({ id }) =>
      formatInstrument(id, { language: 'vi' }).startsWith('văn bản'),
    );
    expect(unsaid.every(({ issuer }) => issuer.vi === 'Quốc hội')).toBe(true);
    expect(unsaid.length).toBe(instruments.filter(({ issuer }) => issuer.vi === 'Quốc hội').length);
  });
});
