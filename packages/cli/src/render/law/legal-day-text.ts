import type { LegalDay } from '@khuyencong/law/norms';
import type { Citation } from '@khuyencong/model';
import { notKnown } from './markdown-table.js';
import { citationLine } from '../citation-line.js';

/** A day as far as it is known; `absent` is printed where none is given. */
export function legalDayText(day: LegalDay | undefined, absent: string = notKnown): string {
  if (day === undefined) return absent;
  if (typeof day === 'string') return day;
  return 'year' in day ? `năm ${day.year} · in ${day.year}` : `không trước · not before ${day.notBefore}`;
}

export const verifiedText = {
  clause: 'đã đọc điều khoản · clause read',
  secondary: 'nguồn thứ cấp · second-hand',
  title: 'chỉ biết tên · title only',
} as const;

export function citationText(citation: Citation): string {
  const text = citationLine(citation, 'vi');
  return citation.url?.startsWith('http') === true ? `[${text}](<${citation.url}>)` : text;
}
