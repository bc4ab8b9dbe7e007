import type { DecimalString, Finding, Quantity } from '@khuyencong/model';
import type { FigureReadings, SettledFigure } from '../figure/figure-readings.js';
import { readingFindings } from '../figure/reading-findings.js';
import type { ParsedVnd, ParseVndOptions } from './parsed-vnd.js';
import { finding, isSingle, shown, type ReadVnd } from './read-vnd-cell.js';

/** A cell as read by itself, with what is known of its place. */
export interface Cell {
  readonly read: ReadVnd;
  readonly place: ParseVndOptions;
}

/** A cell as a figure; its id is its row and wording, which is what evidence shows. */
export function figureOf({ read, place }: Cell, row: number): FigureReadings {
  const id = `${row}: ${shown(read.wording)}`;
  return {
    id,
    label: { vi: id, en: id },
    wording: shown(read.wording),
    readings: read.readings,
    path: place.path ?? [],
    origin: place.origin,
  };
}

/** The amount of a cell, by itself or as its column settled it. */
export function parsedCell(
  { read, place }: Cell,
  figure: FigureReadings,
  byColumn: SettledFigure | undefined,
): ParsedVnd {
  const settled: SettledFigure =
    read.mayBeSettled && byColumn
      ? byColumn
      : {
          figure,
          ...(read.quantity && { quantity: read.quantity }),
          settledBy: read.settledBy,
          evidence: [],
        };
  const { quantity, settledBy, evidence } = settled;
  const amountVnd = quantity && amountOf(quantity, place);
  return {
    ...(amountVnd !== undefined && { amountVnd }),
    ...(quantity && { quantity }),
    readings: read.readings,
    settledBy,
    evidence,
    unread: read.unread,
    findings: [...read.findings, ...ambiguity(settled, read), ...negative(settled, place)],
  };
}

function amountOf(quantity: Quantity, { negative: rule }: ParseVndOptions): DecimalString | undefined {
  if (!isSingle(quantity) || (rule === 'refused' && isNegative(quantity))) return undefined;
  return quantity.value as DecimalString;
}

/** Several amounts in one cell, and words that contradict the number, have codes of their own. */
const ownCodes: ReadonlySet<string> = new Set(['AMOUNT_SEVERAL', 'AMOUNT_WORDS_DIFFER']);

function ambiguity(settled: SettledFigure, { findings }: ReadVnd): readonly Finding[] {
  return findings.some(({ code }) => ownCodes.has(code)) ? [] : readingFindings([settled]);
}

function negative({ figure, quantity }: SettledFigure, place: ParseVndOptions): readonly Finding[] {
  const isRefused = place.negative === 'refused' && quantity !== undefined && isNegative(quantity);
  return isRefused ? [finding('AMOUNT_NEGATIVE', { text: figure.wording }, place)] : [];
}

function isNegative({ value, min }: Quantity): boolean {
  return (value ?? min ?? '').startsWith('-');
}
