import { describe, expect, it } from 'vitest';
import { testUnits } from '../../test/money-units.js';
import { readQuantities } from './read-quantities.js';

/** For each what, whether a mean, and what stays unread. */
function read(text: string): readonly unknown[] {
  const { found, unread } = readQuantities(text, { units: testUnits });
  const [reading] = found.at(-1)?.readings ?? [];
  return [reading?.per, reading?.average, unread];
}

describe('an amount of money for each of something', () => {
  it.each([
    ['500 triệu đồng mỗi năm', 'năm', []],
    ['500 triệu đồng hàng năm', 'năm', []],
    ['500 triệu đồng hằng năm', 'năm', []],
    ['500 triệu đồng hằng tháng', 'tháng', []],
    ['500 triệu đồng một năm', 'năm', []],
    ['500 triệu đồng mỗi cơ sở', 'cơ sở', []],
    ['500 triệu đồng từng đề án', 'đề án', []],
    ['500 triệu đồng một mô hình', 'mô hình', []],
    ['500 triệu đồng cho mỗi đề án', 'đề án', []],
    ['500 triệu đồng mỗi huyện', 'huyện', []],
    ['500 triệu đồng/cơ sở mỗi năm', 'cơ sở/năm', []],
    ['VND 500 million annually', 'năm', []],
    ['VND 500 million for each establishment', 'cơ sở', []],
    ['mỗi năm 500 triệu đồng', 'năm', []],
    ['Hàng năm tỉnh dành 500 triệu đồng', 'năm', ['tỉnh dành']],
    ['mỗi cơ sở 20 triệu đồng/năm', 'cơ sở/năm', []],
    ['mỗi năm 20 triệu đồng/năm', 'năm', []],
    ['500 triệu đồng mỗi năm trở lên', 'năm', []],
  ])('%s: /%s', (text, per, unread) => expect(read(text)).toEqual([per, undefined, unread]));

  it.each([
    ['bình quân 500 triệu đồng', undefined],
    ['trung bình mỗi năm 500 triệu đồng', 'năm'],
    ['bình quân mỗi đề án 500 triệu đồng', 'đề án'],
    ['500 triệu đồng bình quân một đề án', 'đề án'],
    ['bình quân 500 triệu đồng/năm', 'năm'],
    ['on average VND 500 million', undefined],
  ])('%s is a mean', (text, per) => expect(read(text)).toEqual([per, true, []]));

  it.each([
    'Mỗi năm một lần, 500 triệu đồng',
    'đã từng hỗ trợ 500 triệu đồng',
    'mặt hàng 500 triệu đồng',
    'hàng hóa 500 triệu đồng',
    'đời sống mỗi người dân, 500 triệu đồng',
    '500 triệu đồng từng bước',
  ])('%s is not', (text) => expect(read(text).slice(0, 2)).toEqual([undefined, undefined]));

  it('leaves the rhythm of counts and shares to their readers', () => {
    expect(read('17 cơ sở mỗi năm')).toEqual([undefined, undefined, ['mỗi năm']]);
    expect(read('bình quân 5%')).toEqual([undefined, undefined, ['bình quân']]);
  });

  it('belongs to its own amount', () => {
    const { found } = readQuantities('tổng 2 tỷ đồng, mỗi năm 500 triệu đồng', { units: testUnits });
    expect(found.map(({ readings: [reading] }) => reading?.per)).toEqual([undefined, 'năm']);
    const list = readQuantities('mỗi năm 500 triệu đồng, riêng năm 2024 là 2 tỷ đồng', { units: testUnits });
    expect(list.found.map(({ readings: [reading] }) => reading?.per)).toEqual(['năm', undefined]);
  });
});
