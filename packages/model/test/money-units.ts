import { countUnits } from '../src/quantity/count-units.js';
import { indexUnits, type UnitIndex } from '../src/quantity/unit-index.js';
import type { Unit } from '../src/quantity/unit.js';

function money(name: string, factor: Unit['factor'], ...spellings: readonly string[]): Unit {
  return { name, measure: 'money', base: 'đồng', factor, spellings: [name, ...spellings] };
}

/** Counts and money, as a package that knows money would index them. */
export const testUnits: UnitIndex = indexUnits([
  ...countUnits,
  money('đồng', '1', 'đ', 'VND', 'VNĐ'),
  money('nghìn đồng', '1000', 'ngàn đồng'),
  money('triệu đồng', '1000000', 'triệu', 'tr', 'tr đồng', 'million VND'),
  money('tỷ đồng', '1000000000', 'tỷ', 'tỉ', 'tỉ đồng', 'billion VND'),
]);
