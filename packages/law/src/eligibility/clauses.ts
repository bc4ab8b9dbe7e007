import type { Citation, IsoDate } from '@khuyencong/model';
import { codification } from '../duties/data/sources.js';

const englishTranslation =
  'https://english.luatvietnam.vn/decreeno235-2025-nd-cpdatedaugust272025ofthegovernmentamendingandsupplementinganumberofarticlesofthegovernmentsdecreeno45-20-410222-doc1.html';
const newspaper =
  'https://baogialai.com.vn/nhieu-diem-moi-ve-khuyen-cong-co-hieu-luc-tu-ngay-15-10-post569123.html';
const enterprises =
  'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/doanh-nghiep-hop-tac-xa/ho-tro-doanh-nghiep-nho-va-vua.md';

const decree = { instrument: '45/2012/NĐ-CP', url: codification, verified: 'clause' } as const;
const circular = { instrument: '46/2012/TT-BCT', url: codification, verified: 'clause' } as const;
const amendment = { instrument: '235/2025/NĐ-CP', article: '1', clause: '1' } as const;

/** First day of Thông tư 46/2012/TT-BCT. */
export const circularFrom: IsoDate = '2013-02-10';

/** First day of the size criteria that were read. */
export const sizeCriteriaFrom: IsoDate = '2021-10-15';

/** Who may be supported, as issued: establishments (a), producers that apply cleaner production (b). */
export const establishments2012: Citation = { ...decree, article: '1', clause: '2', point: 'a' };
export const cleanerProduction2012: Citation = { ...decree, article: '1', clause: '2', point: 'b' };
export const noLimits2012: Citation = { ...circular, article: '3', clause: '2' };
export const conversionTest: Citation = { ...circular, article: '3', clause: '1', point: 'đ' };
export const circularSize: Citation = { ...circular, article: '3', clause: '1', point: 'a' };

/** The trades, point by point, and the brick kilns that are left out. */
export const tradeList: Citation = { ...decree, article: '5', clause: '1' };
export const brickKilns: Citation = { ...circular, article: '5', clause: '1' };

/** The wording of Nghị định 235/2025/NĐ-CP: read in part, in English; the day in force as the press has it. */
export const establishments2025: Citation = {
  ...amendment,
  point: 'a',
  url: englishTranslation,
  verified: 'clause',
};
export const widerProducers2025: Citation = {
  ...amendment,
  point: 'b',
  url: englishTranslation,
  verified: 'clause',
};
export const artisans2025: Citation = {
  instrument: '235/2025/NĐ-CP',
  article: '1',
  clause: '1',
  url: newspaper,
  verified: 'secondary',
};
export const inForce2025: Citation = { instrument: '235/2025/NĐ-CP', url: newspaper, verified: 'secondary' };

/** Which enterprises are small or medium. */
export const sizeCriteria: Citation = {
  instrument: '80/2021/NĐ-CP',
  article: '5',
  clause: '3',
  url: enterprises,
  verified: 'clause',
};
