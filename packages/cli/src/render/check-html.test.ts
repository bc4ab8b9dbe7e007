import { describe, expect, it } from 'vitest';
import { sayFinding, type CheckReport } from '../file/check-report.js';
import { renderCheckHtml } from './check-html.js';

const file = 'de-an.xlsx';
const legalBasis = [{ instrument: '28/2018/TT-BTC', article: '8', clause: '4', verified: 'clause' }] as const;
const twice = ['A4', 'A5'].map((cell, index) =>
  sayFinding(
    {
      code: 'KEY_TWICE',
      severity: 'error',
      path: ['projects', index, 'id'],
      origin: { file, sheet: 'Đề án', cell },
      params: { table: 'projects', column: 'id', value: '<b>', first: 'A3' },
      legalBasis,
    },
    'vi',
  ),
);
const report = (findings: CheckReport['findings']): CheckReport => ({
  ...{ version: '0', asOf: null, inputs: [{ file, sha256: null, rows: 2 }], findings },
  summary: { errors: findings.length, warnings: 0, infos: 0 },
});
const page = renderCheckHtml(report(twice), { language: 'vi' });

describe('renderCheckHtml', () => {
  it('says by which clause with each finding, and what to do with the first of a code', () => {
    expect(page.split('28/2018/TT-BTC')).toHaveLength(3);
    expect(page.split('class="note remedy"')).toHaveLength(2);
  });

  it('names the cell and leaves out the path into the data', () => {
    expect(page).toContain('>de-an.xlsx:Đề án!A4<');
    expect(page).not.toContain('projects[');
  });

  it('keeps the path where there is no cell', () => {
    const [finding = expect.fail()] = twice;
    const inJson = { ...finding, origin: { file: 'ke-hoach.json', line: 3, column: 5 } };
    expect(renderCheckHtml(report([inJson]), { language: 'vi' })).toContain('[projects[0].id]');
  });

  it('says the language of the page, and that there is nothing', () => {
    const empty = renderCheckHtml(report([]), { language: 'en' });
    expect(empty).toContain('<html lang="en">');
    expect(empty).toContain('Nothing was found.');
    expect(empty).not.toContain('<ol');
  });
});
