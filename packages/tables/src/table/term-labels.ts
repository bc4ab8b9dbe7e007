import { headerKey } from './header-text.js';
import { vocabularies, type Term } from './vocabularies.js';

/** Words that offices use and no document defines; each stands for one thing only. */
const inUse = (words: readonly (readonly [id: string, said: readonly string[]])[]): readonly Term[] =>
  words.flatMap(([id, said]) => said.map((word) => ({ id, label: { vi: word, en: word } })));

const shortForms: readonly Term[] = [
  { id: 'national', label: { vi: 'quốc gia', en: 'national' } },
  { id: 'local', label: { vi: 'địa phương', en: 'local' } },
  { id: 'province', label: { vi: 'cấp tỉnh', en: 'provincial' } },
  { id: 'province', label: { vi: 'địa phương', en: 'local' } },
  { id: 'ordinary', label: { vi: 'thường', en: 'ordinary' } },
  { id: 'focal', label: { vi: 'điểm', en: 'focal' } },
  { id: 'group', label: { vi: 'nhóm', en: 'group' } },
  { id: 'absent', label: { vi: 'vắng', en: 'absent' } },
  { id: 'recused', label: { vi: 'từ chối chấm', en: 'recused' } },
  { id: 'spoiled', label: { vi: 'phiếu hỏng', en: 'spoiled' } },
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

/** What may stand in a column with a closed vocabulary: identifiers and their names in both languages, folded. */
export function termLabels(allowed: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Set(allowed);
  const words = [...vocabularies().flat(), ...shortForms]
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, label: { vi, en } }) => [vi, en].map((word) => [headerKey(word), id] as const));
  return new Map([...words, ...[...ids].map((id) => [headerKey(id), id] as const)]);
}
