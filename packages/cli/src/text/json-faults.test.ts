import { describe, expect, it } from 'vitest';
import { readJsonText } from '../file/json-text.js';
import { jsonFault } from './json-faults.js';

function faults(text: string): readonly string[] {
  const read = readJsonText(text, 'x.json');
  const reason = read.ok ? '' : (read.findings[0]?.params['reason'] ?? '');
  return [jsonFault(reason, 'vi'), jsonFault(reason, 'en')];
}

describe('jsonFault', () => {
  it.each([
    ['{\n', 'nội dung kết thúc giữa chừng', 'it ends halfway'],
    ['[1,', 'nội dung kết thúc giữa chừng', 'it ends halfway'],
    ['{"a":', 'nội dung kết thúc giữa chừng', 'it ends halfway'],
    ['', 'nội dung kết thúc giữa chừng', 'it ends halfway'],
    ['{"a":1,}', 'không đúng cú pháp tại "}"', 'it goes wrong at "}"'],
    ['{"a":1}}', 'không đúng cú pháp tại "}"', 'it goes wrong at "}"'],
    ['[1]]', 'không đúng cú pháp tại "]"', 'it goes wrong at "]"'],
    ['[1 2]', 'không đúng cú pháp tại một số', 'it goes wrong at a number'],
    ['{"a":1 "b":2}', 'không đúng cú pháp tại một chuỗi', 'it goes wrong at a string'],
    ['{"a":tru}', "không đúng cú pháp tại 'tru'", "it goes wrong at 'tru'"],
    ['{a:1}', "không đúng cú pháp tại 'a'", "it goes wrong at 'a'"],
  ])('says of %j: %s', (text, vi, en) => {
    expect(faults(text)).toEqual([vi, en]);
  });

  it('says of a text that is nested too deeply', () => {
    expect(faults('['.repeat(100_000))).toEqual(['lồng nhau quá sâu', 'it is nested too deeply']);
  });
});
