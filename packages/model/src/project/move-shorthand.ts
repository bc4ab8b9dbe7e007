import type { Citation } from '../finding/citation.js';
import type { LifeCycleMove, MoveDocument } from './life-cycle-move.js';

type Clause = Omit<Citation, 'instrument' | 'verified'>;

export const allKinds: LifeCycleMove['kinds'] = ['ordinary', 'focal', 'group'];

export const circular36From = '2014-02-10';
export const circular46From = '2013-02-10';
export const circular17SignedOn = '2018-07-10';

/** A place in 36/2013/TT-BCT that was read. */
export function circular36(clause: Clause): Citation {
  return { instrument: '36/2013/TT-BCT', ...clause, verified: 'clause' };
}

export function paper(vi: string, en: string, form?: string): MoveDocument {
  return { label: { vi, en }, ...(form !== undefined && { form }) };
}
