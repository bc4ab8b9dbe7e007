import { checkArgument, decimalString, type DecimalString } from '@khuyencong/model';
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';

/**
 * Writes an amount in words (số tiền bằng chữ), the way payment papers end: "Bốn tỷ tám trăm triệu đồng chẵn".
 *
 * Fixed spelling: tỷ, nghìn, linh, tư after mươi, phẩy before decimals, "Âm" before an amount below zero. With `ending: 'chẵn'` the
 * word stands after every whole amount but zero; an amount with decimals has no "chẵn" whatever is asked.
 *
 * **Units**: `amountVnd` in đồng.
 *
 * @param amountVnd - canonical decimal text
 * @param options - `ending`: `'chẵn'` closes a whole amount so that nothing can be added behind it, `'none'` leaves it open
 * @returns a phrase with a capital letter and no full stop
 * @throws `KcError` `MALFORMED_DECIMAL` when the amount is not canonical decimal text
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { vndInWords } from '@khuyencong/budget';
 * vndInWords('4800000000', { ending: 'chẵn' }) // => 'Bốn tỷ tám trăm triệu đồng chẵn'
 * vndInWords('105', { ending: 'none' }) // => 'Một trăm linh năm đồng'
 * ```
 * @category money
 * @since 0.1.0
 */
export function vndInWords(amountVnd: DecimalString, options: { readonly ending: 'chẵn' | 'none' }): string {
  checkArgument('options', options);
  const { ending } = options;
  const words = doReadNumber(decimalString(amountVnd), readingOfMoney());
  const closed = ending === 'chẵn' && amountVnd !== '0' && !amountVnd.includes('.');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${closed ? ' chẵn' : ''}`;
}

/** A configuration of our own each time: the package hands out objects that anybody could change. */
function readingOfMoney(): ReadingConfig {
  const config = new ReadingConfig();
  config.unit = ['đồng'];
  config.units = [[], ['nghìn'], ['triệu'], ['tỷ']];
  config.oddText = 'linh';
  config.pointText = 'phẩy';
  return config;
}
