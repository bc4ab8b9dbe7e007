import { moneyUnits, publishedUnitIndex, type FigureReadings } from '@khuyencong/budget';
import {
  Exact,
  foldVietnamese,
  makeFinding,
  readQuantities,
  toDecimalString,
  type DecimalString,
  type Finding,
  type FoundQuantity,
  type PublishedFigure,
  type Quantity,
} from '@khuyencong/model';
import { documentFindings } from '../finding/document-findings.js';

/** A figure with its readings, none when it could not be read, and what was noticed. */
export interface ReadFigure {
  readonly readings: FigureReadings;
  readonly findings: readonly Finding[];
}

interface Reading {
  readonly quantities: readonly Quantity[];
  readonly findings: readonly Finding[];
}

interface Place {
  readonly path: readonly (string | number)[];
}

const digitsAtMost = 18;

/** Reads one published figure: its wording, or the value that was stated. */
export function readFigure(figure: PublishedFigure, path: readonly (string | number)[]): ReadFigure {
  const place = { path };
  const read =
    figure.text === undefined ? statedQuantity(figure, place) : readWording(figure, figure.text, place);
  const sized = read.quantities.flatMap((quantity) => sizeFindings(quantity, place));
  const wording = figure.text ?? stated(figure);
  return {
    readings: {
      id: figure.id,
      label: figure.label ?? { vi: wording, en: wording },
      wording,
      readings:
        sized.length > 0 ? [] : read.quantities.map((quantity) => ({ ...quantity, ...modalityOf(figure) })),
      partOf: figure.partOf,
      partial: figure.partial,
      series: figure.series,
      sameAs: figure.sameAs,
      year: figure.year,
      period: figure.period,
      source: figure.source,
      activity: figure.activity,
      path,
    },
    findings: [...read.findings, ...sized],
  };
}

function modalityOf({ modality }: PublishedFigure): Pick<Quantity, 'modality'> {
  return modality === undefined ? {} : { modality };
}

function stated({ value, unit = '' }: PublishedFigure): string {
  const number = typeof value === 'object' ? `${value.min}–${value.max}` : (value ?? '');
  return `${number} ${unit}`.trim();
}

function readWording(figure: PublishedFigure, text: string, place: Place): Reading {
  const found = readQuantities(text, { units: publishedUnitIndex }).found.filter(({ readings }) =>
    isOf(figure, readings),
  );
  const inUnit = found.filter(
    ({ readings }) => figure.unit !== undefined && sameUnit(readings[0], figure.unit),
  );
  const [number, ...others] = inUnit.length > 0 ? inUnit : found;
  if (!number) {
    return refused(makeFinding(documentFindings, 'FIGURE_UNREAD', { text, measure: figure.measure }, place));
  }
  if (others.length > 0) {
    const numbers = [number, ...others].map((other) => other.text).join('; ');
    return refused(makeFinding(documentFindings, 'FIGURE_HAS_SEVERAL', { text, numbers }, place));
  }
  return asStated(figure, text, number, place);
}

/** "20%" after "tăng" and "20%" on its own are both growth when the figure is one. */
function isOf(figure: PublishedFigure, readings: readonly Quantity[]): boolean {
  const kind = readings[0]?.kind;
  return kind === figure.measure || (figure.measure === 'growth' && kind === 'share');
}

function sameUnit(quantity: Quantity | undefined, unit: string): boolean {
  return [quantity?.unit, quantity?.unitWritten].some(
    (name) => name !== undefined && foldVietnamese(name) === foldVietnamese(unit),
  );
}

/** Applies what the editor stated beside the wording: the value, the unit it is counted in, the qualifier. */
function asStated(figure: PublishedFigure, text: string, { readings }: FoundQuantity, place: Place): Reading {
  const findings: Finding[] = [];
  let quantities = readings.map((quantity): Quantity => ({ ...quantity, kind: figure.measure }));
  if (figure.value !== undefined) {
    const value = statedQuantity(figure, place).quantities[0];
    quantities = quantities.filter(
      (quantity) =>
        quantity.value === value?.value && quantity.min === value?.min && quantity.max === value?.max,
    );
    if (quantities.length === 0) {
      return refused(makeFinding(documentFindings, 'VALUE_DIFFERS', { text, stated: stated(figure) }, place));
    }
  } else if (figure.unit !== undefined && !sameUnit(quantities[0], figure.unit)) {
    const params = { text, unit: quantities[0]?.unit ?? '', countedAs: figure.unit };
    findings.push(makeFinding(documentFindings, 'COUNTED_AS_OTHER_UNIT', params, place));
    const { unit } = figure;
    quantities = quantities.map((quantity) => ({ ...quantity, unit, unitWritten: unit, unitFactor: '1' }));
  }
  const { qualifier } = figure;
  const read = quantities[0]?.qualifier;
  if (qualifier !== undefined && read !== undefined && read !== qualifier) {
    findings.push(
      makeFinding(documentFindings, 'QUALIFIER_DIFFERS', { text, read, stated: qualifier }, place),
    );
    quantities = quantities.map((quantity) => ({ ...quantity, qualifier }));
  }
  return { quantities, findings };
}

function statedQuantity(figure: PublishedFigure, place: Place): Reading {
  const { measure, value, unit = '', qualifier } = figure;
  const factor = factorOf(measure, unit);
  if (factor === undefined)
    return refused(makeFinding(documentFindings, 'UNKNOWN_UNIT', { unit, measure }, place));
  const scaled = (text: string): DecimalString => toDecimalString(new Exact(text).times(factor.factor));
  const base = {
    kind: measure,
    unit: factor.base,
    unitWritten: factor.name,
    unitFactor: factor.factor,
    separators: 'none',
  } as const;
  if (typeof value === 'object') {
    const { min, max } = value;
    if (new Exact(min).greaterThan(max))
      return refused(makeFinding(documentFindings, 'RANGE_REVERSED', { min, max }, place));
    return {
      quantities: [{ ...base, min: scaled(min), max: scaled(max), qualifier: qualifier ?? 'range' }],
      findings: [],
    };
  }
  const [part = '0', whole] = (value ?? '').split('/');
  const number =
    whole === undefined ? scaled(part) : (`${scaled(part)}/${scaled(whole)}` as Quantity['value'] & string);
  return { quantities: [{ ...base, value: number, qualifier: qualifier ?? 'exact' }], findings: [] };
}

interface StatedUnit {
  readonly name: string;
  readonly base: string;
  readonly factor: DecimalString;
}

/** Money converts to đồng; counts take any unit; shares and growth are percent. */
function factorOf(measure: PublishedFigure['measure'], unit: string): StatedUnit | undefined {
  if (measure === 'count') return { name: unit, base: unit, factor: '1' };
  if (measure === 'money') {
    const folded = foldVietnamese(unit);
    return moneyUnits.find(({ spellings }) => spellings.includes(folded));
  }
  const percent = measure === 'share' ? ['%'] : ['%', '%/năm', 'lần'];
  return percent.includes(unit) ? { name: unit, base: unit, factor: '1' } : undefined;
}

function sizeFindings({ kind, value, min, max, unit }: Quantity, place: Place): readonly Finding[] {
  const numbers = [...(value?.split('/') ?? []), min, max].filter(
    (number) => number !== undefined,
  ) as DecimalString[];
  return numbers.flatMap((number): readonly Finding[] => {
    const digits = number.replace('-', '').split('.')[0]?.length ?? 0;
    if (digits > digitsAtMost) {
      return [
        makeFinding(
          documentFindings,
          'AMOUNT_TOO_LARGE',
          { digits: String(digits), limit: String(digitsAtMost) },
          place,
        ),
      ];
    }
    return number.startsWith('-') && kind !== 'growth'
      ? [makeFinding(documentFindings, 'NEGATIVE_AMOUNT', { value: number, unit }, place)]
      : [];
  });
}

function refused(finding: Finding): Reading {
  return { quantities: [], findings: [finding] };
}
