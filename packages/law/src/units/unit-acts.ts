import type { Citation } from '@khuyencong/model';

const dataset = 'https://github.com/thanglequoc/vietnamese-provinces-database';

/** Joins Hà Tây to Hà Nội; the text was read, its day of effect in the press. */
export const enlargementOfHaNoi: Citation = {
  instrument: '15/2008/QH12',
  article: '1',
  clause: '1',
  url: 'https://vanbanphapluat.co/resolution-no-15-2008-qh12-of-may-29-2008-adjusting-administrative-boundaries-of-hanoi-city-and-related-provinces',
  verified: 'secondary',
};

/** Its rule was read; its table was not: the rows are those of a data set. */
export const codeList2004: Citation = { instrument: '124/2004/QĐ-TTg', url: dataset, verified: 'secondary' };

/** A unit keeps its code as long as it exists. */
export const codeRule2004: Citation = {
  instrument: '124/2004/QĐ-TTg',
  article: '1',
  url: 'http://thuvienphapluat.vn/archive/Quyet-dinh/Quyet-dinh-124-2004-QD-TTg-bang-danh-muc-ma-so-don-vi-hanh-chinh-Viet-Nam-vb52328t17.aspx',
  verified: 'clause',
};

/** An article on the decision was read; the rows are those of a data set that names it. */
export const codeList2025: Citation = { instrument: '19/2025/QĐ-TTg', url: dataset, verified: 'secondary' };

export const cityOfHue: Citation = {
  instrument: '175/2024/QH15',
  url: 'https://amp.cand.com.vn/su-kien-binh-luan-thoi-su/cong-bo-nghi-quyet-cua-quoc-hoi-ve-thanh-lap-tp-hue-truc-thuoc-trung-uong--i754939',
  verified: 'secondary',
};

/** News on the vote and a data set; the annex of 60-NQ/TW, which was read, agrees. */
export const mergers: Citation = { instrument: '202/2025/QH15', url: dataset, verified: 'secondary' };

export const cityOfDongNai: Citation = { instrument: '30/2026/QH16', url: dataset, verified: 'secondary' };

export const endOfDistricts: Citation = { instrument: '203/2025/QH15', verified: 'clause' };

export const awardRegions2014: Citation = { instrument: '26/2014/TT-BCT', verified: 'clause' };

export const socioEconomicRegions2025: Citation = { instrument: '306/NQ-CP', verified: 'clause' };
