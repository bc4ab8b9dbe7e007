import { describe, expect, it } from 'vitest';
import { parseVndColumn } from './parse-vnd-column.js';

const tỷ = { unit: 'tỷ đồng' } as const;

describe('parseVndColumn', () => {
  it('lets the cells settle one another and says which did', () => {
    const column = parseVndColumn(['3,562', '12,5', '0,75'], tỷ);
    expect(column.map(({ amountVnd, settledBy }) => [amountVnd, settledBy])).toEqual([
      ['3562000000', 'same-unit'],
      ['12500000000', 'one-reading'],
      ['750000000', 'one-reading'],
    ]);
    expect(column[0]?.evidence).toEqual(['2: 12,5', '3: 0,75']);
    expect(column[0]?.findings[0]?.params).toMatchObject({ settledBy: 'same-unit', chosen: '3562000000' });
  });

  it('settles by the scale of the column where no comma tells', () => {
    const column = parseVndColumn(['3,562', '4.100', '2.950'], { unit: 'triệu đồng' });
    expect([column[0]?.amountVnd, column[0]?.settledBy]).toEqual(['3562000000', 'scale']);
  });

  it('leaves open what nothing settles, each cell with its own path', () => {
    const column = parseVndColumn(['3,562', '2,590'], { ...tỷ, path: ['rows'] });
    expect(column.map(({ amountVnd }) => amountVnd)).toEqual([undefined, undefined]);
    expect(column.flatMap(({ findings }) => findings.map(({ path }) => path))).toEqual([
      ['rows', 0],
      ['rows', 1],
    ]);
  });

  it('settles no sign by the other cells', () => {
    const column = parseVndColumn(['- 5', '4', '6'], tỷ);
    expect([column[0]?.amountVnd, column[0]?.settledBy]).toEqual([undefined, 'open']);
  });

  it('reads equal cells alike and keeps empty ones apart from zero', () => {
    const column = parseVndColumn(['0', '', null, '0', 0], tỷ);
    expect(column.map(({ amountVnd }) => amountVnd)).toEqual(['0', undefined, undefined, '0', '0']);
  });

  it('follows the caller before the column', () =>
    expect(
      parseVndColumn(['3,562', '12,5'], { ...tỷ, marks: 'en' }).map(({ amountVnd }) => amountVnd),
    ).toEqual(['3562000000000', undefined]));
});
