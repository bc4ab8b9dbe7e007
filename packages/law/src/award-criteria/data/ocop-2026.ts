import type { CriteriaScheme } from '../criteria-scheme.js';
import { set01 } from './ocop-2026/set-01.js';
import { set02 } from './ocop-2026/set-02.js';
import { set03 } from './ocop-2026/set-03.js';
import { set04 } from './ocop-2026/set-04.js';
import { set05 } from './ocop-2026/set-05.js';
import { set06 } from './ocop-2026/set-06.js';
import { set07 } from './ocop-2026/set-07.js';
import { set08 } from './ocop-2026/set-08.js';
import { set09 } from './ocop-2026/set-09.js';
import { set10 } from './ocop-2026/set-10.js';
import { set11 } from './ocop-2026/set-11.js';
import { set12 } from './ocop-2026/set-12.js';
import { set13 } from './ocop-2026/set-13.js';
import { set14 } from './ocop-2026/set-14.js';
import { set15 } from './ocop-2026/set-15.js';
import { set16 } from './ocop-2026/set-16.js';
import { set17 } from './ocop-2026/set-17.js';
import { set18 } from './ocop-2026/set-18.js';
import { set19 } from './ocop-2026/set-19.js';
import { set20 } from './ocop-2026/set-20.js';
import { set21 } from './ocop-2026/set-21.js';
import { set22 } from './ocop-2026/set-22.js';
import { set23 } from './ocop-2026/set-23.js';
import { set24 } from './ocop-2026/set-24.js';
import { set25 } from './ocop-2026/set-25.js';
import { set26 } from './ocop-2026/set-26.js';

const url = 'https://github.com/hakienpdu95/minhan/blob/HEAD/docs/bnn_txng.html';

/**
 * OCOP ranking under Quyết định 26/2026/QĐ-TTg (phân hạng sản phẩm OCOP): all 26 sets of its Phụ lục II.
 *
 * Sets hold what is printed; each set lists its faults in `corrections`. `leastForStars` is what the asterisks say: the least option
 * that so many stars need, on top of the total. What a total of 90 with a missed five-star option leads to is not said.
 *
 * @legal 26/2026/QĐ-TTg, Điều 3, Điều 4, Điều 11, Phụ lục II
 * @example
 * ```ts runnable
 * import { ocop2026 } from '@khuyencong/law/award-criteria/ocop-2026';
 * ocop2026.from // => '2026-05-22'
 * ```
 * @category criteria
 * @since 0.1.0
 */
export const ocop2026: CriteriaScheme = {
  id: 'ocop-2026',
  label: {
    vi: 'Bộ tiêu chí OCOP theo Quyết định 26/2026/QĐ-TTg',
    en: 'OCOP criteria of Decision 26/2026/QĐ-TTg',
  },
  citation: { instrument: '26/2026/QĐ-TTg', article: '11', clause: '1', url, verified: 'clause' },
  from: '2026-05-22',
  lastSeenInForceOn: '2026-05-22',
  totalMark: '100',
  parts: [
    {
      id: 'A',
      label: { vi: 'Sản phẩm và sức mạnh cộng đồng', en: 'Product and community strength' },
      maxMark: '40',
    },
    { id: 'B', label: { vi: 'Khả năng tiếp thị', en: 'Marketability' }, maxMark: '25' },
    { id: 'C', label: { vi: 'Chất lượng sản phẩm', en: 'Product quality' }, maxMark: '35' },
  ],
  rules: {
    recognition: {
      shape: 'bands',
      edges: 'half-open',
      bands: [
        { stars: 5, from: '90', to: '100', level: 'national' },
        { stars: 4, from: '70', to: '90', level: 'province' },
        { stars: 3, from: '50', to: '70', level: 'province' },
        { stars: 2, from: '30', to: '50' },
        { stars: 1, from: '0', to: '30' },
      ],
      citation: { instrument: '26/2026/QĐ-TTg', article: '3', clause: '3', url, verified: 'clause' },
    },
    certificate: {
      shape: 'months',
      months: 36,
      citation: { instrument: '26/2026/QĐ-TTg', article: '4', clause: '3', url, verified: 'clause' },
    },
  },
  sets: [
    set01,
    set02,
    set03,
    set04,
    set05,
    set06,
    set07,
    set08,
    set09,
    set10,
    set11,
    set12,
    set13,
    set14,
    set15,
    set16,
    set17,
    set18,
    set19,
    set20,
    set21,
    set22,
    set23,
    set24,
    set25,
    set26,
  ],
  gaps: [
    {
      id: 'ocop-2026-missed-gate',
      instrument: '26/2026/QĐ-TTg',
      reason: {
        vi: 'Văn bản không nói sản phẩm đạt từ 90 điểm nhưng thiếu một mức tối thiểu của 5 sao thì xếp hạng nào.',
        en: 'The decision does not say what becomes of a total of 90 or more with a missed least option for five stars.',
      },
    },
    {
      id: 'ocop-2026-note-26',
      instrument: '26/2026/QĐ-TTg',
      reason: {
        vi: 'Bộ 26 có dấu sao nhưng không in ghi chú giải thích; đọc như ở 25 bộ kia.',
        en: 'Set 26 has asterisks without the note that explains them; read as in the other 25 sets.',
      },
    },
    {
      id: 'ocop-2026-bilingual-label',
      instrument: '26/2026/QĐ-TTg',
      reason: {
        vi: 'Tiêu chí ghi nhãn song ngữ (1 điểm, bộ 1 đến 22) không in các mức; đọc là đạt hoặc không đạt.',
        en: 'The bilingual-label criterion (1 mark, sets 1 to 22) prints no options; read as met or not met.',
      },
    },
  ],
  notes: {
    vi: 'Hồ sơ nộp trước 22/5/2026 mà chưa được đánh giá tiếp tục theo quy định giai đoạn 2021 - 2025: lần đầu hoặc nâng hạng không quá 60 ngày, đánh giá lại không quá 30 ngày (Điều 12 khoản 2).',
    en: 'Files handed in before 22 May 2026 and not yet assessed go on under the rules of 2021 - 2025: first ranking or upgrade within 60 days, renewal within 30 (Article 12 clause 2).',
  },
};
