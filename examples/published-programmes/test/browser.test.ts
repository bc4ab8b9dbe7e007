import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReports } from '../src/report/write-reports.js';
import { dataFolder, reportsOf } from './reports-of.js';

const executablePath = process.env['KHUYENCONG_CHROMIUM'] ?? '/usr/bin/chromium';
const withoutChromium = !existsSync(executablePath);
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs in the browser: what sticks out of the page or is cut off inside its box. */
const clipped = `[...document.querySelectorAll('body *')].filter((element) => {
  const style = getComputedStyle(element);
  if (element.getClientRects().length === 0 || style.clipPath !== 'none' || element.closest('caption, thead')) return false;
  const box = element.getBoundingClientRect();
  const cut = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
  const svg = element.closest('.chart svg');
  const outside = svg && element !== svg && (box.left < svg.getBoundingClientRect().left - 2 || box.right > svg.getBoundingClientRect().right + 2);
  return box.right > innerWidth + 1 || box.left < -1 || cut || outside;
}).map((element) => element.tagName + ': ' + element.textContent.trim().slice(0, 60))`;

describe.each(['vi', 'en'] as const)('the page in a browser, %s', (language) => {
  let browser: Browser | undefined;
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'published-programmes-'));
    await writeReports(await reportsOf(dataFolder, language), folder);
    if (!withoutChromium) browser = await chromium.launch({ executablePath, args });
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  async function open(width: number): Promise<{ readonly page: Page; readonly events: readonly string[] }> {
    if (!browser) throw new Error('no browser');
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const address = pathToFileURL(join(folder, 'report.html')).href;
    const events: string[] = [];
    page.on('console', (message) => events.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => events.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (request.url() !== address) events.push(`request: ${request.url()}`);
    });
    await page.goto(address);
    return { page, events };
  }

  it.skipIf(withoutChromium).each([1280, 390])(
    'is quiet, asks for nothing and fits at %i px (needs Chromium)',
    async (width) => {
      const { page, events } = await open(width);
      expect(events).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await page.evaluate(clipped)).toEqual([]);
      expect(
        await page.evaluate(
          `document.querySelectorAll('.chart svg.${width === 390 ? 'narrow' : 'wide'}')[0].getClientRects().length`,
        ),
      ).toBe(1);
    },
    60_000,
  );
});
