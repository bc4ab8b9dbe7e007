import type { IsoDate } from '@khuyencong/model';

/**
 * A reason to look twice (lưu ý): a document amends the one cited, and what it says was not read, or only in part.
 *
 * @category citation
 * @since 0.1.0
 */
export interface ReadingCaution {
  readonly kind: 'amendment-not-read' | 'amendment-partly-read';
  /** Number of the amending document as printed. */
  readonly instrument: string;
}

interface Amendment extends ReadingCaution {
  readonly of: string;
  /** The day in force where it is known, otherwise the day of signing: it cannot apply earlier. */
  readonly notBefore: IsoDate;
}

const amendments: readonly Amendment[] = [
  {
    of: '45/2012/NĐ-CP',
    kind: 'amendment-partly-read',
    instrument: '235/2025/NĐ-CP',
    notBefore: '2025-10-15',
  },
  {
    of: '46/2012/TT-BCT',
    kind: 'amendment-not-read',
    instrument: '20/2017/TT-BCT',
    notBefore: '2017-09-29',
  },
  {
    of: '36/2013/TT-BCT',
    kind: 'amendment-partly-read',
    instrument: '17/2018/TT-BCT',
    notBefore: '2018-07-10',
  },
  {
    of: '26/2014/TT-BCT',
    kind: 'amendment-not-read',
    instrument: '14/2018/TT-BCT',
    notBefore: '2018-08-16',
  },
  {
    of: '26/2014/TT-BCT',
    kind: 'amendment-not-read',
    instrument: '38/2025/TT-BCT',
    notBefore: '2025-07-01',
  },
];

/** The amendments that may reach the documents on a day, in the order of signing. */
export function readingCautions(instruments: readonly string[], asOf: IsoDate): readonly ReadingCaution[] {
  return amendments
    .filter((amendment) => instruments.includes(amendment.of) && amendment.notBefore <= asOf)
    .sort((left, right) => (left.notBefore < right.notBefore ? -1 : 1))
    .map(({ kind, instrument }) => ({ kind, instrument }));
}
