import { foldVietnamese, type Unit } from '@khuyencong/model';
import { findUnit, type UnitNames } from './unit-names.js';

/** A header without its unit and marks, ready to be compared. */
export interface HeaderText {
  /** As written, on one line. */
  readonly text: string;
  readonly key: string;
  readonly unit?: Unit;
}

const inBrackets = /[([]([^()[\]]*)[)\]]/gu;
const afterComma = /[,;:-]\s*([^,;:-]+)$/u;

/** Reads a header: `Kinh phí hỗ trợ (triệu đồng) *` is "kinh phí hỗ trợ" in triệu đồng. */
export function headerText(written: string, units: UnitNames): HeaderText {
  const text = written.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const bracketed = [...text.matchAll(inBrackets)]
    .map(([, inner = '']) => findUnit(inner, units))
    .find(Boolean);
  const bare = text.replace(inBrackets, ' ');
  const trailing = bracketed ? undefined : findUnit(afterComma.exec(bare)?.[1] ?? '', units);
  const unit = bracketed ?? trailing;
  const name = trailing ? bare.replace(afterComma, '') : bare;
  return { text, key: headerKey(name), ...(unit && { unit }) };
}

/** Letters and digits alone, folded: what is left of a header when its looks are taken away. */
export function headerKey(text: string): string {
  return foldVietnamese(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
}
