import { describe, expect, it } from 'vitest';
import { countUnits } from './count-units.js';
import { unitName } from './unit-name.js';

describe('unitName', () => {
  it.each(countUnits)('knows $name in English, one and many', ({ name }) => {
    for (const value of ['1', '2']) {
      const said = unitName(name, { language: 'en', value });
      expect(said).toMatch(/^[a-z ]+$/);
    }
    expect(unitName(name, { language: 'vi', value: '2' })).toBe(name);
  });

  it.each(['lò', 'đồng', '%', '', '__proto__', 'constructor'])('leaves "%s" as it is written', (unit) =>
    expect(unitName(unit, { language: 'en', value: '2' })).toBe(unit),
  );
});
