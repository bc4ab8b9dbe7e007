import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSealedRound, scoreRound, sealRound, verifySealedText } from '@khuyencong/awards';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inventedRound } from '../src/round/invented-round.js';

const executablePath = process.env['KHUYENCONG_CHROMIUM'] ?? '/usr/bin/chromium';
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];

/** Runs in both places; every name comes in as an argument. */
const inBrowser = `
  import { openSealedRound, scoreRound, sealRound, verifySealedText } from '@khuyencong/awards';
  import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
  globalThis.sealAgain = (text) => {
    const { marks, schemes } = openSealedRound(JSON.parse(text));
    const result = scoreRound(marks, { schemes: [tt26Of2014] });
    const sealing = sealRound(marks, { result, schemes: [tt26Of2014] });
    return { text: sealing.text, verified: verifySealedText(text, {}).verified,
      forged: verifySealedText(text.replace('"mark":"3', '"mark":"4'), {}).findings };
  };`;

describe('a seal in a browser', () => {
  it.skipIf(!existsSync(executablePath))(
    'has the same bytes as in Node and finds the same changes (needs Chromium)',
    async () => {
      const marks = inventedRound();
      const schemes = [tt26Of2014];
      const sealing = sealRound(marks, { result: scoreRound(marks, { schemes }), schemes });
      if (!sealing.ok) throw new Error('not sealed');
      const { text } = sealing;
      expect(openSealedRound(sealing.sealed).marks.products).toHaveLength(179);
      const bundle = await build({
        stdin: { contents: inBrowser, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
        bundle: true,
        write: false,
        format: 'iife',
        platform: 'browser',
        logLevel: 'error',
      });
      const browser = await chromium.launch({ executablePath, args });
      try {
        const page = await browser.newPage();
        await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
        const there = await page.evaluate<{ text: string; verified: boolean; forged: unknown }>(
          `sealAgain(${JSON.stringify(text)})`,
        );
        expect(there.text).toBe(text);
        expect(there.verified).toBe(true);
        expect(there.forged).toEqual(verifySealedText(text.replace('"mark":"3', '"mark":"4'), {}).findings);
      } finally {
        await browser.close();
      }
    },
    120_000,
  );
});
