import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as criteria from '../src/award-criteria.js';
import * as deciders from '../src/deciders.js';
import * as duties from '../src/duties.js';
import * as eligibility from '../src/eligibility.js';
import { findInstrument, instruments } from '../src/instruments.js';
import * as moneyRules from '../src/money-rules.js';
import * as norms from '../src/norms.js';
import * as units from '../src/units.js';
import { shippedSchemes } from './award-criteria/shipped.js';

// A newspaper article on what one province does, which is no legal document.
const article = 'Chú trọng hỗ trợ phát triển sản phẩm công nghiệp nông thôn tiêu biểu tại Kiên Giang';
const unnumbered = '(chưa rõ số hiệu)';

function isListed(instrument: string): boolean {
  const isNumbered = !instrument.endsWith(unnumbered) && instrument !== article;
  return !isNumbered || findInstrument(instrument) !== undefined;
}

/** Every document named in data under a key that names documents. */
function citedIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') {
    return /^(?:instruments?|amends|amendedBy|replaces|replacedBy)$/.test(key) ? [value] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, at]) => citedIn(at, Array.isArray(value) ? key : inner));
}

const folder = new URL('../src/', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.test(?:-d)?\.ts$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

const named = (pattern: RegExp): readonly (readonly [string, string])[] =>
  sources.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)].flatMap(([, found]) => (found === undefined ? [] : [[name, found] as const])),
  );

const withoutProvince = (id: string): string => id.replace(/ \(.*\)$/u, '');
const listedNumbers = new Set(instruments.map(({ id }) => withoutProvince(id)));

describe('every document cited', () => {
  it.each(
    Object.entries({
      ...norms,
      ...units,
      ...eligibility,
      ...duties,
      ...deciders,
      ...moneyRules,
      ...criteria,
      instruments,
      shippedSchemes,
    }).filter(([, data]) => typeof data === 'object'),
  )('in %s is in the list', (_name, data) => {
    expect(citedIn(data).filter((id) => !isListed(id))).toEqual([]);
  });

  it('in a citation of the source is in the list', () => {
    const cited = named(/\binstrument: '([^']+)'/gu);
    expect(cited.length).toBeGreaterThan(100);
    const unlisted = cited.filter(([, id]) => !isListed(id) && !id.includes('/2099/'));
    expect(unlisted).toEqual([]);
  });

  it('after @legal is in the list', () => {
    const numbers = named(/@legal ([^\n]+)/gu).flatMap(([name, line]) =>
      [...line.matchAll(/\d+\/(?:\d{4}\/)?[A-ZĐ]+\d*(?:-[A-ZĐa-z]+)*/gu)].map(([id]) => [name, id] as const),
    );
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter(([, id]) => !listedNumbers.has(id))).toEqual([]);
  });
});
