/**
 * Prints a path into the data (đường dẫn trong dữ liệu), such as `figures[2].value`.
 *
 * @param path - keys and indices from the root
 * @returns one word; empty for the root
 * @example
 * ```ts runnable
 * import { formatPath } from '@khuyencong/model';
 * formatPath(['figures', 2, 'value']) // => 'figures[2].value'
 * ```
 * @category finding
 * @since 0.1.0
 */
export function formatPath(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}
