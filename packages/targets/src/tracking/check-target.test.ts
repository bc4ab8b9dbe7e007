import { describe, expect, it } from 'vitest';
import { target, track } from '../../test/track.js';
import { checkTarget } from './check-target.js';

describe('a rhythm', () => {
  it.each([
    ['2 năm/lần, khoảng 2 cuộc', 2021, 2025, undefined],
    ['2 năm/lần, 3 cuộc', 2021, 2025, undefined],
    ['2 năm/lần, 4 cuộc', 2021, 2025, '2–3'],
    ['2 năm/lần, 1 cuộc trong giai đoạn', 2021, 2025, '2–3'],
    ['2 năm/lần, 2 cuộc', 2021, 2024, undefined],
    ['2 năm/lần, 3 cuộc', 2021, 2024, '2'],
    ['2 năm/lần, hơn 2 cuộc', 2021, 2024, '2'],
    ['2 năm/lần, hơn 2 cuộc', 2021, 2025, undefined],
    ['2 năm/lần, hỗ trợ 200 cơ sở', 2021, 2025, undefined],
    ['2 năm/lần, hỗ trợ 200 cơ sở, 4 cuộc', 2021, 2025, '2–3'],
  ])('"%s" in %i–%i should make %s rounds', (text, from, to, rounds) => {
    const found = track(text, [], { from, to }).findings.find(({ code }) => code === 'FREQUENCY_DISAGREES');
    expect(found?.params['rounds']).toBe(rounds);
  });
});

describe('yearly targets and that of the whole period', () => {
  it.each([
    ['khoảng 100 doanh nghiệp (trung bình khoảng 20 doanh nghiệp/năm)', []],
    ['gần 600 học viên (trung bình khoảng 120 học viên/năm)', []],
    ['khoảng 100 doanh nghiệp (trung bình khoảng 25 doanh nghiệp/năm)', ['YEARLY_TARGETS_DISAGREE']],
  ])('of "%s" give %o', (text, codes) => {
    const subject = target(text, { from: 2021, to: 2025 });
    const programme = { from: 2021, to: 2025 };
    expect(checkTarget(subject, { programme }).map(({ code }) => code)).toEqual(codes);
  });
});
