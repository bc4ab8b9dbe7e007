/**
 * What a file may hold before it is refused (giới hạn an toàn khi mở tệp). A file from outside can be made to unpack to anything.
 *
 * @category source
 * @since 0.1.0
 */
export interface SourceLimits {
  /** Bytes of a workbook as it lies on disk; CSV and NDJSON are streamed and have none. */
  readonly bytesAtMost: number;
  /** Bytes of a workbook after unpacking. */
  readonly unpackedBytesAtMost: number;
  /** Files inside a workbook. */
  readonly partsAtMost: number;
  /** Unpacked bytes for one packed byte, looked at from 16 MiB on. */
  readonly ratioAtMost: number;
  /** A sheet of more unpacked bytes is read as a stream, without hidden rows, merged cells and formulas. */
  readonly wholeSheetBytesAtMost: number;
  /** Unpacked bytes of what is read as a whole together: the ordinary sheets of a workbook, and XLS and ODS. */
  readonly wholeWorkbookBytesAtMost: number;
  readonly columnsAtMost: number;
  readonly recordCharactersAtMost: number;
  /** Characters of a JSON document, which is held in memory with the place of every value; NDJSON is streamed. */
  readonly jsonCharactersAtMost: number;
}

const mebibyte = 1024 * 1024;

/**
 * The limits unless the caller states others (giới hạn mặc định): 200,000 rows of a register stay far below each of them.
 *
 * @example
 * ```ts runnable
 * import { defaultSourceLimits } from '@khuyencong/tables';
 * defaultSourceLimits.partsAtMost // => 10000
 * ```
 * @category source
 * @since 0.1.0
 */
export const defaultSourceLimits: SourceLimits = {
  bytesAtMost: 256 * mebibyte,
  unpackedBytesAtMost: 1024 * mebibyte,
  partsAtMost: 10_000,
  ratioAtMost: 200,
  wholeSheetBytesAtMost: 16 * mebibyte,
  wholeWorkbookBytesAtMost: 64 * mebibyte,
  columnsAtMost: 1024,
  recordCharactersAtMost: mebibyte,
  jsonCharactersAtMost: 16 * mebibyte,
};
