const collator = /* @__PURE__ */ new Intl.Collator('vi', { numeric: true });

/**
 * Compares two names in the order of the Vietnamese alphabet (so sánh theo thứ tự bảng chữ cái tiếng Việt): A Ă Â B C D Đ E Ê…;
 * numbers inside names by their size.
 *
 * Texts that differ only in their Unicode form are equal. For `sort`: the order does not depend on the machine.
 *
 * @param left - a name
 * @param right - another name
 * @returns a negative number, zero or a positive number
 * @example
 * ```ts runnable
 * import { compareVietnamese } from '@khuyencong/model';
 * const names = ['Đắk Lắk', 'Cà Mau', 'Ăn', 'Bắc Ninh', 'Đà Nẵng', 'An Giang', 'Xã 10', 'Xã 9'];
 * names.sort(compareVietnamese) // => ['An Giang', 'Ăn', 'Bắc Ninh', 'Cà Mau', 'Đà Nẵng', 'Đắk Lắk', 'Xã 9', 'Xã 10']
 * ```
 * @category name
 * @since 0.1.0
 */
export function compareVietnamese(left: string, right: string): number {
  const [first, second] = [left.normalize('NFC'), right.normalize('NFC')];
  const order = collator.compare(first, second);
  if (order !== 0 || first === second) return order;
  return first < second ? -1 : 1;
}
