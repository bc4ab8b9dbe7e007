import type { Citation } from '@khuyencong/model';

/** Form 1 and its foot notes: the annex was read in a copy. */
export const formOneCitation: Citation = {
  instrument: '36/2013/TT-BCT',
  url: 'http://tieuluan.info/ph-lc-1-cc-biu-mu-mu-s-1.html',
  verified: 'clause',
};
