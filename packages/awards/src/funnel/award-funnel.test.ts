import { describe, expect, it } from 'vitest';
import { count, type Row } from '../../test/count.js';
import { awardFunnel, type AwardFunnel } from './award-funnel.js';

const funnel = (...rows: readonly Row[]): AwardFunnel => awardFunnel(rows.map(count));

/** Every finding as one line of code and facts. */
function found(...rows: readonly Row[]): readonly string[] {
  return funnel(...rows).findings.map(({ code, params }) => {
    const facts: Readonly<Record<string, readonly (string | undefined)[]>> = {
      FUNNEL_STEP_EXCEEDS: [params['step'], params['count'], params['earlierStep'], params['earlierCount']],
      FUNNEL_GROWS_UPWARD: [
        params['upperLevel'],
        params['upperCount'],
        params['lowerLevel'],
        params['lowerCount'],
      ],
      FUNNEL_COUNT_TWICE: [
        params['step'],
        params['id'],
        params['count'],
        params['otherId'],
        params['otherCount'],
      ],
    };
    return [code, ...(facts[code] ?? [])].join(' ');
  });
}

describe('the levels of a funnel', () => {
  it('are empty without counts', () => expect(awardFunnel([])).toEqual({ levels: [], findings: [] }));

  it('stand by year, then by unit, from the lowest up', () => {
    const { levels } = funnel(
      { id: 'a', level: 'national', count: '1' },
      { id: 'b', level: 'region', count: '2' },
      { id: 'c', level: 'district', count: '4' },
      { id: 'd', level: 'province', count: '3' },
      { id: 'e', level: 'province', count: '3', unit: 'bộ sản phẩm' },
      { id: 'f', level: 'national', count: '1', year: '2020' },
    );
    expect(levels.map(({ year, unit, level }) => `${year} ${unit} ${level}`)).toEqual([
      '2020 sản phẩm national',
      '2021 bộ sản phẩm province',
      '2021 sản phẩm district',
      '2021 sản phẩm province',
      '2021 sản phẩm region',
      '2021 sản phẩm national',
    ]);
  });

  it('take both numbers of a fraction', () => {
    const [level] = funnel({ id: 'a', count: '177/179' }).levels;
    expect([level?.recognised?.printed, level?.entered?.printed, level?.entered?.step]).toEqual([
      '177',
      '179',
      'entered',
    ]);
    expect(level?.recognisedShare).toEqual({ numerator: '177', denominator: '179' });
  });

  it('state no share of nothing', () =>
    expect(funnel({ id: 'a', count: '0/0' }).levels[0]).not.toHaveProperty('recognisedShare'));

  it('state no share as long as one number is missing', () =>
    expect(funnel({ id: 'a', count: '20' }).levels[0]).not.toHaveProperty('recognisedShare'));

  it('survive JSON', () => {
    const result = funnel({ id: 'a', count: '177/179' }, { id: 'b', level: 'national', count: '200' });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe('the steps of one round', () => {
  const steps = (entered: string, passed: string, recognised: string, putForward: string): readonly Row[] => [
    { id: 'e', step: 'entered', count: entered },
    { id: 'p', step: 'passed', count: passed },
    { id: 'r', step: 'recognised', count: recognised },
    { id: 'f', step: 'put-forward', count: putForward },
  ];

  it('may all be equal', () => expect(found(...steps('5', '5', '5', '5'))).toEqual([]));

  it('may not grow by one', () =>
    expect(found(...steps('5', '6', '6', '7'))).toEqual([
      'FUNNEL_STEP_EXCEEDS passed 6 entered 5',
      'FUNNEL_STEP_EXCEEDS recognised 6 entered 5',
      'FUNNEL_STEP_EXCEEDS put-forward 7 recognised 6',
    ]));

  it('are compared past a step whose wording leaves room', () =>
    expect(found(...steps('10', 'hơn 5', '12', '1'))).toEqual([
      'FUNNEL_STEP_EXCEEDS recognised 12 entered 10',
    ]));

  it('are compared past a step that is missing', () =>
    expect(
      found({ id: 'e', step: 'entered', count: '5' }, { id: 'f', step: 'put-forward', count: '6' }),
    ).toEqual(['FUNNEL_STEP_EXCEEDS put-forward 6 entered 5']));

  it('of a fraction above one are reported', () =>
    expect(found({ id: 'a', count: '180/179' })).toEqual(['FUNNEL_STEP_EXCEEDS recognised 180 entered 179']));

  it.each([
    ['khoảng 20', '18', []],
    ['hơn 17', '18', []],
    ['hơn 18', '18', ['FUNNEL_STEP_EXCEEDS recognised 18 entered 18']],
  ])('"%s" of %s is judged by what the wording excludes', (recognised, entered, expected) =>
    expect(found({ id: 'r', count: recognised }, { id: 'e', step: 'entered', count: entered })).toEqual(
      expected,
    ),
  );

  it('are kept apart by unit, year and level', () =>
    expect(
      found(
        { id: 'e', step: 'entered', count: '5' },
        { id: 'a', count: '6', unit: 'bộ sản phẩm' },
        { id: 'b', count: '6', year: '2022' },
        { id: 'c', count: '6', level: 'district' },
      ),
    ).toEqual([]));
});

describe('the levels of one year', () => {
  it('may be equal from the district up', () =>
    expect(
      found(
        ...(['district', 'province', 'region', 'national'] as const).map((level) => ({
          id: level,
          level,
          count: '5',
        })),
      ),
    ).toEqual([]));

  it('are reported one by one where they grow', () =>
    expect(
      found(
        ...(['district', 'province', 'region', 'national'] as const).map((level, index) => ({
          id: level,
          level,
          count: `${index + 5}`,
        })),
      ),
    ).toEqual([
      'FUNNEL_GROWS_UPWARD province 6 district 5',
      'FUNNEL_GROWS_UPWARD region 7 province 6',
      'FUNNEL_GROWS_UPWARD national 8 region 7',
    ]));

  it('compare what entered above with what was put forward below', () =>
    expect(
      found(
        { id: 'a', level: 'national', step: 'entered', count: '6' },
        { id: 'b', count: '20' },
        { id: 'c', step: 'put-forward', count: '5' },
      ),
    ).toEqual(['FUNNEL_GROWS_UPWARD national 6 province 5']));

  it('are compared past a level whose wording leaves room', () =>
    expect(
      found(
        { id: 'a', level: 'national', count: '30' },
        { id: 'b', level: 'region', count: 'hơn 5' },
        { id: 'c', count: '20' },
      ),
    ).toEqual(['FUNNEL_GROWS_UPWARD national 30 province 20']));

  it('compare what was put forward above too', () =>
    expect(
      found({ id: 'a', level: 'region', step: 'put-forward', count: '30' }, { id: 'c', count: '20' }),
    ).toEqual(['FUNNEL_GROWS_UPWARD region 30 province 20']));

  it('are not compared across years or units', () =>
    expect(
      found(
        { id: 'a', level: 'national', count: '30', year: '2022' },
        { id: 'b', count: '20' },
        { id: 'c', level: 'region', count: '30', unit: 'bộ sản phẩm' },
      ),
    ).toEqual([]));
});

describe('two counts of one step', () => {
  it('are reported when they cannot both hold', () => {
    const { levels, findings } = funnel({ id: 'b', count: '25' }, { id: 'a', count: '20' });
    expect(levels.map(({ recognised }) => recognised?.id)).toEqual(['a']);
    expect(findings.map(({ code, severity, path, params }) => [code, severity, path, params])).toEqual([
      [
        'FUNNEL_COUNT_TWICE',
        'warning',
        ['figures', 'b'],
        {
          year: '2021',
          level: 'province',
          unit: 'sản phẩm',
          step: 'recognised',
          count: '20',
          otherCount: '25',
          id: 'a',
          otherId: 'b',
        },
      ],
    ]);
  });

  it('are found in a fraction too', () =>
    expect(found({ id: 'a', count: '177/179' }, { id: 'e', step: 'entered', count: '180' })).toEqual([
      'FUNNEL_COUNT_TWICE entered a 179 e 180',
    ]));

  it.each(['179', 'khoảng 180', 'hơn 170'])('are one count when they agree: 179 and %s', (other) =>
    expect(found({ id: 'a', count: '177/179' }, { id: 'e', step: 'entered', count: other })).toEqual([]),
  );

  it('leave the exact one in the funnel', () =>
    expect(funnel({ id: 'a', count: 'khoảng 20' }, { id: 'b', count: '21' }).levels[0]?.recognised?.id).toBe(
      'b',
    ));
});
