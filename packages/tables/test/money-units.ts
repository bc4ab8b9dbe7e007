import type { Unit } from '@khuyencong/model';

const unit = (name: string, factor: `${number}`, ...others: readonly string[]): Unit => ({
  name,
  measure: 'money',
  base: 'đồng',
  factor,
  spellings: [name, ...others],
});

/** Units of money as `@khuyencong/budget` has them, which is no neighbour of this package. */
export const moneyUnits: readonly Unit[] = [
  unit('đồng', '1', 'dong', 'vnd'),
  unit('nghìn đồng', '1000', 'thousand dong'),
  unit('triệu đồng', '1000000', 'million dong', 'trđ'),
  unit('tỷ đồng', '1000000000', 'billion dong', 'tỉ đồng'),
];
