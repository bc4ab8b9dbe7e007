/** The official codification of khuyến công, which prints the documents as issued. */
export const codification =
  'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/cong-nghiep/khuyen-cong.md';

/** Thông tư 26/2026/TT-BTC. */
export const budgetCircular =
  'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/tai-chinh/thong-tu-26-2026-tt-btc-huong-dan-nghi-dinh-73-2026-luat-ngan-sach.md';

/** Bộ luật Dân sự 2015. */
export const civilCode = 'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/dan-su/dan-su.md';
