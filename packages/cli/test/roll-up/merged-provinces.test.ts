import {
  administrativeUnits,
  successorOf,
  administrativeUnitsAt,
  type AdministrativeUnit,
} from '@khuyencong/law/units';
import type { IsoDate } from '@khuyencong/model';
import {
  collectProgress,
  rollUpProgress,
  rollUpTargets,
  type Indicator,
  type PlaceMapping,
  type PlaceTarget,
  type ProgressReport,
} from '@khuyencong/targets';
import { describe, expect, it } from 'vitest';

const asOf: IsoDate = '2025-07-01';

/** The unit that holds a unit on a day, by the acts that followed one another. */
function heldBy(unit: AdministrativeUnit, day: IsoDate): AdministrativeUnit {
  const next = unit.to !== null && unit.to < day ? successorOf(unit) : undefined;
  return next ? heldBy(next, day) : unit;
}

/** Every unit that ever was, to the one that holds it now. */
const mergers: PlaceMapping = {
  id: 'provinces-2025',
  label: { vi: 'Sắp xếp đơn vị hành chính cấp tỉnh năm 2025', en: 'Provinces as merged in 2025' },
  rows: administrativeUnits
    .filter(({ from }) => from === null || from <= asOf)
    .map((unit) => ({
      place: unit.id,
      partOf: heldBy(unit, asOf).id,
      from: unit.from,
      to: unit.to,
      label: { vi: unit.fullName, en: unit.nameEn },
      citation: unit.endedBy ?? unit.citation,
    })),
};

const nation: PlaceMapping = {
  id: 'nation',
  label: { vi: 'Cả nước', en: 'The nation' },
  rows: (administrativeUnitsAt(asOf) ?? []).map(({ id }) => ({
    place: id,
    partOf: 'Việt Nam',
    from: null,
    to: null,
  })),
};

const supported: Indicator = {
  id: 'supported',
  label: { vi: 'Cơ sở được hỗ trợ', en: 'Establishments supported' },
  unit: 'cơ sở',
  measure: 'count',
  overTime: 'sum-of-periods',
  overPlaces: 'sum',
};
const indicators = [supported];
const span = { firstDay: '2024-01-01', lastDay: '2024-12-31' } as const;

function unitNamed(name: string, day: IsoDate): AdministrativeUnit {
  const unit = administrativeUnitsAt(day)?.find((each) => each.name === name);
  if (!unit) throw new Error(`no ${name} on ${day}`);
  return unit;
}

const [oldAnGiang, kienGiang] = ['An Giang', 'Kiên Giang'].map((name) => unitNamed(name, '2024-12-31'));
const anGiang = unitNamed('An Giang', asOf);

describe('a mapping made from the dated list of units', () => {
  it('brings the 63 provinces of 2024 to the 34 of July 2025, each once', () => {
    const reports = (administrativeUnitsAt('2024-12-31') ?? []).map(({ id }): ProgressReport => ({
      indicatorId: 'supported',
      place: id,
      period: '2024',
      value: '1',
    }));
    const { state } = collectProgress(reports, { indicators });
    const { figures, findings } = rollUpProgress(state, { indicators, mappings: [mergers], span, asOf });
    expect(findings).toEqual([]);
    expect(figures.length).toBe(34);
    expect(figures.flatMap(({ parts }) => parts).length).toBe(63);
    const whole = rollUpProgress(state, { indicators, mappings: [mergers, nation], span, asOf });
    expect(whole.figures.map(({ place, value }) => [place, value])).toEqual([['Việt Nam', '63']]);
  });

  it('puts the targets of old An Giang and of Kiên Giang beside the results of the new An Giang', () => {
    const report = (unit: AdministrativeUnit | undefined, value: `${number}`): ProgressReport => ({
      indicatorId: 'supported',
      place: unit?.id ?? '',
      period: '2024',
      value,
    });
    const target = (unit: AdministrativeUnit | undefined, min: `${number}`): PlaceTarget => ({
      id: `${unit?.name ?? ''} 2021–2025`,
      indicatorId: 'supported',
      place: unit?.id ?? '',
      years: { from: 2021, to: 2025 },
      accepts: { min, max: null, minInclusive: true, maxInclusive: false },
    });
    const options = { indicators, mappings: [mergers], asOf } as const;
    const { state } = collectProgress([report(oldAnGiang, '12'), report(kienGiang, '17')], { indicators });
    const { figures } = rollUpProgress(state, { ...options, span });
    const { targets, findings } = rollUpTargets([target(oldAnGiang, '50'), target(kienGiang, '40')], {
      ...options,
      figures,
    });
    expect(findings).toEqual([]);
    expect(targets.map(({ place, accepts, mappingIds }) => [place, accepts?.min, mappingIds])).toEqual([
      [anGiang.id, '90', ['provinces-2025']],
    ]);
    expect(targets[0]?.figures.map(({ value }) => value)).toEqual(['29']);
    expect(
      targets[0]?.figures[0]?.explanation?.inputs.flatMap(({ citations = [] }) =>
        citations.map(({ instrument }) => instrument),
      ),
    ).toEqual(['202/2025/QH15', '202/2025/QH15']);
  });

  it.each([
    ['2025-06', true],
    ['2025-07', false],
  ] as const)('takes a report of %s from Kiên Giang: %s', (period, isTaken) => {
    const report = { indicatorId: 'supported', place: kienGiang?.id ?? '', period, value: '1' } as const;
    const { state } = collectProgress([report], { indicators });
    const { findings } = rollUpProgress(state, {
      indicators,
      mappings: [mergers],
      span: { firstDay: '2025-01-01', lastDay: '2025-12-31' },
      asOf,
    });
    expect(findings.some(({ code }) => code === 'PLACE_NOT_THEN')).toBe(!isTaken);
  });
});
