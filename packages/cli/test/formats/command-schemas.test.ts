import { readFileSync, writeFileSync } from 'node:fs';
import { supportNorms } from '@khuyencong/law/norms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cliDocumentNames, cliJsonSchemaOf } from '../../src/schema/cli-json-schema-of.js';
import { run } from '../run.js';
import { testFolder } from '../test-folder.js';
import { awardRound } from './award-round.js';
import { hostile } from './hostile.js';
import { shippedSchemaErrors } from './published-schemas.js';

const { path: at, remove } = testFolder();

beforeAll(() => {
  writeFileSync(at('cut.json'), '{"kind": "figures", ');
  writeFileSync(at('sound.csv'), 'Mã đề án;Tên đề án\nDA-01;Máy ép gạch\n');
});

afterAll(remove);

async function printed(...args: readonly string[]): Promise<string> {
  return (await run(...args)).out;
}

const examples: readonly (readonly [schema: string, args: readonly string[]])[] = [
  ['norm-report', 'norm --activity machinery-tech-transfer --level national --as-of 2020-06-30'.split(' ')],
  ['norm-report', 'norm --activity machinery-tech-transfer --level national --as-of 2001-01-01'.split(' ')],
  ['norm-report', 'norm --activity machinery-tech-transfer --level local --as-of 2020-06-30'.split(' ')],
  ['norm-report', 'norm --activity demo-model-new --level national --as-of 2030-06-30'.split(' ')],
  [
    'support-report',
    [
      'support',
      '--activity',
      'technology-line',
      '--cost',
      '800 triệu đồng',
      '--level',
      'national',
      '--as-of',
      '2020-06-30',
    ],
  ],
  [
    'support-report',
    [
      'support',
      '--activity',
      'machinery-tech-transfer',
      '--cost',
      '5 tỷ',
      '--level',
      'national',
      '--as-of',
      '2015-06-30',
      '--priority',
    ],
  ],
  [
    'support-report',
    [
      'support',
      '--activity',
      'machinery-tech-transfer',
      '--cost',
      '5 tỷ',
      '--level',
      'local',
      '--as-of',
      '2015-06-30',
    ],
  ],
  ['unit-report', ['unit', 'Hà Tây', '--as-of', '2025-06-30']],
  ['unit-report', ['unit', '15', '--as-of', '2025-06-30']],
  ['unit-report', ['unit', 'Kiên Giang', '--as-of', '2025-07-01']],
  ['unit-report', ['unit', 'không có tỉnh này', '--as-of', '2025-07-01']],
  ['unit-report', ['unit', '15', '--as-of', '1950-01-01']],
  [
    'read-report',
    [
      'read',
      'gần 1,5 tỷ đồng',
      '1,100 tỷ đồng',
      '177/179 sản phẩm',
      'mỗi năm 2 lần',
      'tăng 12,5%',
      hostile,
      '',
    ],
  ],
  ['code-report', ['explain', 'PARTS_SHORT_OF_TOTAL']],
];

describe('every other command', () => {
  it.each(examples)('keeps to %s (%j)', async (schema, args) => {
    for (const lang of ['vi', 'en']) {
      const data: unknown = JSON.parse(await printed(...args, '--lang', lang, '--format', 'json'));
      expect(shippedSchemaErrors(schema, data)).toEqual([]);
    }
  });

  it('keeps to score-report and verify-report, whether the round can be read or not', async () => {
    writeFileSync(at('round.json'), JSON.stringify(awardRound));
    const [file, sealed, missing] = [at('round.json'), at('sealed.json'), at('none.json')];
    const json = ['--format', 'json'];
    const scored = JSON.parse(await printed('score', file, '--seal', sealed, ...json)) as {
      products: unknown[];
    };
    expect(scored.products).toHaveLength(3);
    expect(shippedSchemaErrors('score-report', scored)).toEqual([]);
    expect(
      shippedSchemaErrors('verify-report', JSON.parse(await printed('verify', sealed, ...json))),
    ).toEqual([]);
    writeFileSync(sealed, readFileSync(sealed, 'utf8').replace('"5.05"', '"5.10"'));
    const changed = JSON.parse(await printed('verify', sealed, ...json)) as { verified: boolean };
    expect(changed.verified).toBe(false);
    expect(shippedSchemaErrors('verify-report', changed)).toEqual([]);
    for (const [schema, command] of [
      ['score-report', 'score'],
      ['verify-report', 'verify'],
    ] as const)
      for (const bad of [missing, at('cut.json'), at('sound.csv')])
        expect(shippedSchemaErrors(schema, JSON.parse(await printed(command, bad, ...json)))).toEqual([]);
  });
});

describe('the shipped schemas', () => {
  it.each(cliDocumentNames)('say of %s what the code says', (name) => {
    const shipped = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8');
    expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(cliJsonSchemaOf(name))));
  });

  it('know the norms that a configuration may name', () => {
    const { norms } = supportNorms;
    expect(shippedSchemaErrors('support-norms', norms)).toEqual([]);
    const [norm] = norms;
    expect(shippedSchemaErrors('support-norms', [{ ...norm, citation: undefined }])).not.toEqual([]);
  });

  it('tell a sound configuration from a faulty one', () => {
    const config = {
      $schema: './node_modules/khuyencong/schemas/check-config.schema.json',
      province: 'Kiên Giang',
      norms: 'norms.json',
      aboutTolerancePercent: '2.5',
      strict: true,
      severities: { DUTY_LATE: 'info', FORMULA_AS_TEXT: 'off' },
    };
    expect(shippedSchemaErrors('check-config', config)).toEqual([]);
    for (const fault of [
      { severitys: {} },
      { strict: 'yes' },
      { aboutTolerancePercent: 5 },
      { severities: { X: 'fatal' } },
    ])
      expect(shippedSchemaErrors('check-config', { ...config, ...fault })).not.toEqual([]);
  });
});
