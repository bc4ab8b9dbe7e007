import { supportFindings, type Support } from '@khuyencong/budget';
import { evaluateExplanation, makeFinding, type Explanation } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { run, type Run } from '../../test/run.js';
import { renderSupport } from '../render/render-support.js';

const support = (...args: readonly string[]): Promise<Run> => run('support', ...args);

const machinery = ['--activity', 'machinery-tech-transfer', '--level', 'national', '--as-of', '2020-06-30'];

async function json(...args: readonly string[]): Promise<Record<string, unknown>> {
  return JSON.parse((await support(...args, '--format', 'json')).out) as Record<string, unknown>;
}

describe('khuyencong support', () => {
  it.each(['vi', 'en'])('prints the calculation as Markdown and HTML too (%s)', async (lang) => {
    const call = [...machinery, '--cost', '800000000', '--lang', lang];
    const [pretty, markdown, html] = await Promise.all(
      ['pretty', 'markdown', 'html'].map(async (format) => (await support(...call, '--format', format)).out),
    );
    const amount = lang === 'vi' ? '300.000.000' : '300,000,000';
    const leaf = lang === 'vi' ? 'Chi phí: 800.000.000 đồng' : 'Cost: 800,000,000 đồng';
    for (const out of [pretty, markdown, html]) {
      expect(out).toContain(amount);
      expect(out).toContain(leaf);
    }
    expect(markdown).toContain(`    - ${leaf}`);
    expect(html).toContain(`<li>${leaf}</li>`);
    expect(html).toMatch(new RegExp(`^<!doctype html>\\s+<html lang="${lang}">`, 'u'));
    expect(html?.trimEnd().endsWith('</html>')).toBe(true);
  });

  it('makes no markup of what the caller wrote', () => {
    const params = { tier: '<i>*t*</i>', tiers: '<b>x</b>' };
    const finding = makeFinding(supportFindings, 'SUPPORT_TIER_UNKNOWN', params, { path: ['tier'] });
    const support: Support = { status: 'faulty-request', findings: [finding] };
    const out = renderSupport(support, { language: 'vi', format: 'html' });
    expect(out).toContain('&lt;i&gt;*t*&lt;/i&gt;');
    expect(out).not.toMatch(/<b>|<i>/);
  });

  it('gives the amount, its bound, the own commitment, citations and the calculation as data', async () => {
    const { status, out } = await support(...machinery, '--cost', '800000000', '--format', 'json');
    const report = JSON.parse(out) as { readonly explanation: Explanation };
    expect(status).toBe(0);
    expect(report).toMatchObject({
      status: 'in-force',
      supportVnd: '300000000',
      boundBy: 'ceiling',
      ownCommitmentVnd: '500000000',
      citations: [{ instrument: '28/2018/TT-BTC', article: '8', clause: '4', verified: 'clause' }],
      findings: [],
    });
    expect(evaluateExplanation(report.explanation)).toBe('300000000');
  });

  it('counts units and reads amounts as officials write them', async () =>
    expect(await json(...machinery, '--cost', '1,5 tỷ đồng', '--units', '2')).toMatchObject({
      supportVnd: '600000000',
      boundBy: 'ceiling',
      ownCommitmentVnd: '900000000',
    }));

  it('multiplies for a technology line, by the reading that was chosen', async () => {
    const line = [...machinery, '--cost', '500000000', '--line'];
    expect(await json(...line)).toMatchObject({
      supportVnd: '375000000',
      findings: [{ code: 'SUPPORT_READINGS_DIFFER' }],
    });
    expect(await json(...line, '--reading', 'ceiling-only')).toMatchObject({ supportVnd: '250000000' });
  });

  it('exits with 1 and gives no number where the norm is not known', async () => {
    const args = ['--activity', 'brand', '--cost', '1000', '--level', 'national', '--as-of', '2020-06-30'];
    const { status, out } = await support(...args, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      status: 'not-known',
      supportVnd: null,
      boundBy: null,
      ownCommitmentVnd: null,
      citations: [],
      explanation: null,
      findings: [{ code: 'SUPPORT_NORM_NOT_KNOWN', params: { instrument: '28/2018/TT-BTC' } }],
    });
  });

  it('exits with 1 where more is asked for than the norm allows', async () => {
    const args = [...machinery, '--cost', '800000000', '--requested', '300000001'];
    const { status, out } = await support(...args);
    expect(status).toBe(1);
    expect(out).toContain(
      'SUPPORT_ABOVE_NORM: Hỗ trợ 300.000.001 đồng, vượt mức tối đa 300.000.000 đồng (mức trần, 1 cơ sở): số vượt 1 đồng.',
    );
  });

  it('prints it for a person in both languages', async () => {
    expect((await support(...machinery, '--cost', '800000000')).out).toContain(
      'Mức hỗ trợ tối đa: 300.000.000 đồng (giới hạn bởi mức trần)\n  theo tỷ lệ trên chi phí: 400.000.000 đồng, còn 100.000.000 đồng',
    );
    expect((await support(...machinery, '--cost', '800000000', '--lang', 'en')).out).toContain(
      'Own money to invest or commit: 500,000,000 đồng',
    );
  });

  it('lists the conditions where their clauses were read', async () => {
    const args = ['--activity', 'machinery-tech-transfer', '--level', 'national', '--as-of', '2018-05-10'];
    expect((await support(...args, '--cost', '800000000')).out).toContain(
      '(khoản 3 Điều 7 Thông tư liên tịch 26/2014/TTLT-BTC-BCT)',
    );
  });

  it.each([
    [['--cost', '-5']],
    [['--cost', '1e999999']],
    [['--cost', 'NaN']],
    [['--cost', '4.800 hoặc 5.000']],
    [['--cost', 'gần 500 triệu đồng']],
    [['--cost', '500 triệu đồng/năm']],
    [['--cost', '1000', '--units', '0']],
    [['--cost', '1000', '--activity', 'advance-ceiling']],
    [['--cost', '1000', '--tier', 'first']],
    [['--cost', '1000', '--quantity', '3']],
    [['--cost', '1000', '--price', '1000']],
    [['--cost', '1000', '--reading', 'ceiling-only']],
    [['--cost', '1000', '--line', '--activity', 'technology-line']],
    [['--cost', '1000', '--province', 'An Giang']],
  ])('refuses %j as a wrong call', async (args) => {
    const { status, err } = await support(...machinery, ...args);
    expect(status).toBe(2);
    expect(err).toContain('Lệnh chưa đúng');
  });
});
