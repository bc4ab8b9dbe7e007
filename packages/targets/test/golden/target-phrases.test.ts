import { readFileSync } from 'node:fs';
import { countUnits, indexUnits, type DecimalString, type Unit } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { parseTarget } from '../../src/rule/parse-target.js';
import { ruleLine } from '../rule-line.js';

interface Phrase {
  readonly text: string;
  readonly unit?: string;
  readonly expected: readonly string[];
}

interface Golden {
  readonly aboutTolerancePercent: DecimalString;
  readonly groups: readonly {
    readonly source: { readonly name: string };
    readonly phrases: readonly Phrase[];
  }[];
}

const golden = JSON.parse(readFileSync(new URL('target-phrases.json', import.meta.url), 'utf8')) as Golden;
const money = (name: string, factor: DecimalString): Unit => ({
  name,
  measure: 'money',
  base: 'đồng',
  factor,
  spellings: [name],
});
const units = indexUnits([...countUnits, money('tỷ đồng', '1000000000'), money('triệu đồng', '1000000')]);

type Outcome = 'right' | 'refused' | 'wrong';

/** Each phrase of a published plan against the rules that a person wrote down for it. */
function outcomeOf({ text, unit, expected }: Phrase): Outcome {
  const { aboutTolerancePercent } = golden;
  const read = parseTarget(text, { units, aboutTolerancePercent, unit }).rules.map(ruleLine);
  if (JSON.stringify(read) === JSON.stringify(expected)) return 'right';
  return read.length === 0 ? 'refused' : 'wrong';
}

const outcomes = golden.groups.flatMap(({ source, phrases }) =>
  phrases.map((phrase) => ({ source: source.name, text: phrase.text, outcome: outcomeOf(phrase) })),
);
const textsOf = (outcome: Outcome): readonly string[] =>
  outcomes.filter((each) => each.outcome === outcome).map(({ text, source }) => `${text} (${source})`);

describe('the target phrases of published plans', () => {
  it('are read right or refused, never wrongly', () => {
    const [right, refused, wrong] = (['right', 'refused', 'wrong'] as const).map(textsOf);
    process.stdout.write(
      `${String(right?.length)} of ${String(outcomes.length)} target phrases read right, ${String(refused?.length)} refused, ${String(wrong?.length)} wrong\n`,
    );
    for (const text of refused ?? []) process.stdout.write(`  refused: ${text}\n`);
    expect(wrong).toEqual([]);
    expect((right?.length ?? 0) * 100).toBeGreaterThanOrEqual(outcomes.length * 95);
  });
});
