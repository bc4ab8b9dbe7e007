import type { Citation } from '@khuyencong/model';

/**
 * Where Form 1 is printed (căn cứ của Mẫu số 1): its columns of sources, its sum row and the pledge of no other state money for the
 * same item of expense. The annex was read in a copy.
 *
 * @legal 36/2013/TT-BCT, Mẫu số 1
 * @category money rule
 * @since 0.1.0
 */
export const formOneCitation: Citation = {
  instrument: '36/2013/TT-BCT',
  url: 'http://tieuluan.info/ph-lc-1-cc-biu-mu-mu-s-1.html',
  verified: 'clause',
};
