import {
  activities,
  fundingSourceLabels,
  legalForms,
  levelLabels,
  productGroups,
  projectKinds,
  projectLevelLabels,
  projectStateLabels,
  type LocalText,
} from '@khuyencong/model';
import { headerKey } from './header-text.js';

type Labelled = readonly (readonly [id: string, label: LocalText])[];

const listed = (list: readonly { readonly id: string; readonly label: LocalText }[]): Labelled =>
  list.map(({ id, label }) => [id, label]);

export const phases: Labelled = [
  ['planned', { vi: 'kế hoạch', en: 'planned' }],
  ['approved', { vi: 'phê duyệt', en: 'approved' }],
  ['adjusted', { vi: 'điều chỉnh', en: 'adjusted' }],
  ['disbursed', { vi: 'giải ngân', en: 'disbursed' }],
  ['settled', { vi: 'quyết toán', en: 'settled' }],
];

/** Words that offices use and no document defines; each stands for one thing only. */
const inUse = (words: readonly (readonly [id: string, said: readonly string[]])[]): Labelled =>
  words.flatMap(([id, said]) => said.map((word) => [id, { vi: word, en: word }] as const));

const shortForms: Labelled = [
  ['national', { vi: 'quốc gia', en: 'national' }],
  ['local', { vi: 'địa phương', en: 'local' }],
  ['province', { vi: 'cấp tỉnh', en: 'provincial' }],
  ['province', { vi: 'địa phương', en: 'local' }],
  ['ordinary', { vi: 'thường', en: 'ordinary' }],
  ['focal', { vi: 'điểm', en: 'focal' }],
  ['group', { vi: 'nhóm', en: 'group' }],
  ['absent', { vi: 'vắng', en: 'absent' }],
  ['recused', { vi: 'từ chối chấm', en: 'recused' }],
  ['spoiled', { vi: 'phiếu hỏng', en: 'spoiled' }],
  ...inUse([
    ['national', ['KCQG', 'khuyến công quốc gia']],
    ['local', ['KCĐP', 'khuyến công địa phương']],
    ['central', ['ngân sách trung ương', 'KCQG']],
    ['provincial', ['khuyến công địa phương', 'KCĐP', 'ngân sách tỉnh']],
    ['district', ['ngân sách huyện']],
    ['commune', ['ngân sách xã']],
    ['establishment', ['vốn đối ứng', 'vốn đối ứng của cơ sở', 'vốn của cơ sở']],
    [
      'enterprise',
      ['DN', 'công ty', 'công ty TNHH', 'công ty cổ phần', 'công ty CP', 'DNTN', 'doanh nghiệp tư nhân'],
    ],
    ['cooperative', ['HTX']],
    ['cooperative-union', ['liên hiệp HTX']],
    ['cooperative-group', ['THT']],
    ['household-business', ['hộ KD', 'hộ kinh doanh cá thể']],
    ['settled', ['đã quyết toán', 'đã thanh lý']],
    ['province', ['tỉnh']],
    ['region', ['khu vực']],
    ['district', ['huyện']],
    ['absent', ['vắng mặt']],
    ['recused', ['rút lui']],
    ['spoiled', ['phiếu không hợp lệ', 'không hợp lệ']],
    ['vocational-training', ['đào tạo nghề', 'truyền nghề']],
    [
      'machinery-tech-transfer',
      ['ứng dụng máy móc thiết bị tiên tiến', 'ứng dụng máy móc thiết bị', 'chuyển giao công nghệ'],
    ],
  ]),
];

const allLabels = (): Labelled => [
  ...listed(activities),
  ...listed(projectKinds),
  ...listed(productGroups),
  ...listed(legalForms),
  ...Object.entries<LocalText>(fundingSourceLabels),
  ...Object.entries<LocalText>(levelLabels),
  ...Object.entries<LocalText>(projectLevelLabels),
  ...Object.entries<LocalText>(projectStateLabels),
  ...phases,
  ...shortForms,
];

/** What may stand in a column with a closed vocabulary: identifiers and their names in both languages, folded. */
export function termLabels(allowed: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Set(allowed);
  const words = allLabels()
    .filter(([id]) => ids.has(id))
    .flatMap(([id, { vi, en }]) => [vi, en].map((word) => [headerKey(word), id] as const));
  return new Map([...words, ...[...ids].map((id) => [headerKey(id), id] as const)]);
}
