import { describe, expect, it } from 'vitest';
import { dataFolder, reportsOf } from './reports-of.js';

describe('findings.json', () => {
  it('is the outcome of the check, with files named from the root of the repository', async () => {
    const { json } = await reportsOf(dataFolder, 'vi');
    const report = JSON.parse(json) as Readonly<Record<string, unknown>>;
    expect(Object.keys(report)).toEqual(['version', 'asOf', 'inputs', 'findings', 'summary']);
    expect(report['asOf']).toBe('2025-12-31');
    expect(report['summary']).toEqual({ errors: 2, warnings: 8, infos: 24 });
    expect((report['inputs'] as { file: string }[]).map(({ file }) => file)).toEqual([
      'examples/published-programmes/data/an-giang-2021-2025.json',
      'examples/published-programmes/data/dong-nai-2021-2025.json',
      'examples/published-programmes/data/kien-giang-2024.json',
      'examples/published-programmes/data/national-2019-2020.json',
      'examples/published-programmes/data/thai-nguyen-2014-2020.json',
    ]);
  });

  it.each(['vi', 'en'] as const)('and the page have the same bytes over two runs in %s', async (language) => {
    expect(await reportsOf(dataFolder, language)).toEqual(await reportsOf(dataFolder, language));
  });
});

describe.each(['vi', 'en'] as const)('report.html in %s', async (language) => {
  const { html } = await reportsOf(dataFolder, language);

  it('names its language and asks for nothing from elsewhere', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${language}">`));
    expect(html).not.toMatch(/<(?:link|script|img|iframe|object|embed|source|use|image)\b/);
    expect(html).not.toMatch(/@import|url\((?!#)|(?:src|srcset)=|href="(?!#)/);
  });

  it('says the place of a finding by its line, not by its path into the data', () => {
    expect(html).toMatch(/kien-giang-2024\.json:148:5/);
    expect(html).not.toMatch(/\[(?:figures|targets)\[/);
  });

  it('has every id once, and a title and a description for every chart', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const labels = [...html.matchAll(/aria-labelledby="([^"]*)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
    expect(labels).toHaveLength(4 * 8);
  });

  it('has a caption on every table', () => {
    expect(html.match(/<caption>/g)?.length).toBe(html.match(/<table\b/g)?.length);
  });
});
