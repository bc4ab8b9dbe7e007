import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseVnd } from '../../src/money/parse-vnd.js';

/** Amounts as programmes published them, with the amount that was meant; flagged ones leave it open among `readings`. */
interface Publication {
  readonly title: string;
  readonly url?: string;
  /** Whether the text itself was read, or described by others. */
  readonly evidence: string;
  readonly amounts: readonly {
    readonly text: string;
    readonly amountVnd: string;
    readonly flagged?: string;
    readonly readings?: readonly string[];
  }[];
}

const publications = JSON.parse(
  readFileSync(new URL('published-amounts.json', import.meta.url), 'utf8'),
) as readonly Publication[];
const amounts = publications.flatMap((publication) => publication.amounts);

describe('parseVnd on published amounts', () => {
  it('knows 144 of them', () => expect(amounts.length).toBe(144));

  it.each(amounts.filter(({ flagged }) => flagged === undefined))(
    'reads "$text" as $amountVnd',
    ({ text, amountVnd }) => expect(parseVnd(text, {}).amountVnd).toBe(amountVnd),
  );

  it.each(amounts.filter(({ flagged }) => flagged !== undefined))(
    'leaves "$text" open, says so, and keeps the meant reading',
    ({ text, amountVnd, flagged, readings }) => {
      const parsed = parseVnd(text, {});
      expect(parsed.amountVnd).toBeUndefined();
      expect(parsed.findings.map(({ code }) => code)).toContain(flagged);
      expect(parsed.readings.map(({ value }) => value)).toEqual(readings);
      expect(readings?.flatMap((reading) => reading.split('/'))).toContain(amountVnd);
    },
  );
});
