import {
  countUnits,
  indexUnits,
  knownOption,
  type DecimalString,
  type Unit,
  type UnitIndex,
} from '@khuyencong/model';

/**
 * The units that amounts are stated in (đơn vị tính của số tiền), by the names that officials print.
 *
 * @category money
 * @since 0.1.0
 */
export type MoneyUnitName = 'đồng' | 'nghìn đồng' | 'triệu đồng' | 'tỷ đồng' | 'nghìn tỷ đồng';

const rows = [
  ['đồng', '1', ['đ', 'vnđ', 'vnd', '₫', 'dong']],
  [
    'nghìn đồng',
    '1000',
    [
      'nghìn',
      'ngàn',
      'ngàn đồng',
      'k',
      'k đồng',
      'kđ',
      'k vnđ',
      'k vnd',
      'thousand dong',
      'thousand đồng',
      'thousand vnd',
    ],
  ],
  [
    'triệu đồng',
    '1000000',
    [
      'triệu',
      'tr',
      'tr đồng',
      'trđ',
      'tr.đ',
      'tr.đồng',
      'triệu vnđ',
      'triệu vnd',
      'million dong',
      'million đồng',
      'million vnd',
    ],
  ],
  [
    'tỷ đồng',
    '1000000000',
    ['tỷ', 'tỉ', 'tỉ đồng', 'tỷ vnđ', 'tỷ vnd', 'billion dong', 'billion đồng', 'billion vnd'],
  ],
  [
    'nghìn tỷ đồng',
    '1000000000000',
    [
      'nghìn tỷ',
      'nghìn tỉ',
      'nghìn tỉ đồng',
      'ngàn tỷ',
      'ngàn tỉ',
      'ngàn tỷ đồng',
      'ngàn tỉ đồng',
      'trillion dong',
      'trillion đồng',
      'trillion vnd',
    ],
  ],
] as const;

/**
 * The units of money in published figures (đơn vị tiền): đồng, nghìn đồng, triệu đồng, tỷ đồng, nghìn tỷ đồng, and how they are written.
 *
 * @example
 * ```ts runnable
 * import { moneyUnits } from '@khuyencong/budget';
 * moneyUnits.map(({ name, factor }) => `${name} ${factor}`) // => ['đồng 1', 'nghìn đồng 1000', 'triệu đồng 1000000', 'tỷ đồng 1000000000', 'nghìn tỷ đồng 1000000000000']
 * ```
 * @category money
 * @since 0.1.0
 */
export const moneyUnits: readonly Unit[] = /* @__PURE__ */ rows.map(([name, factor, others]) => ({
  name,
  measure: 'money',
  base: 'đồng',
  factor,
  spellings: [name, ...others],
}));

/**
 * Money and counted things, ready for reading texts (bảng tra đơn vị tiền và đơn vị đếm).
 *
 * @example
 * ```ts runnable
 * import { publishedUnitIndex } from '@khuyencong/budget';
 * import { readQuantities } from '@khuyencong/model';
 * readQuantities('gần 1,5 tỷ đồng', { units: publishedUnitIndex }).found[0]?.readings[0]?.value // => '1500000000'
 * ```
 * @category money
 * @since 0.1.0
 */
export const publishedUnitIndex: UnitIndex = /* @__PURE__ */ indexUnits([...countUnits, ...moneyUnits]);

const factors: Readonly<Record<MoneyUnitName, DecimalString>> = {
  đồng: '1',
  'nghìn đồng': '1000',
  'triệu đồng': '1000000',
  'tỷ đồng': '1000000000',
  'nghìn tỷ đồng': '1000000000000',
};

/** How many đồng one of the unit is: a power of ten. An unknown unit would leave amounts as they are. */
export function moneyUnitFactor(unit: MoneyUnitName): DecimalString {
  return factors[knownOption('unit', unit, factors)];
}
