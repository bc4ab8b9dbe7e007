import { stat } from 'node:fs/promises';

/** What opening a file costs, in bytes of CSV that are checked in the same time. */
const bytesForEach = 400_000;
/** A byte of a workbook is unpacked, and stands for several. */
const bytesForPacked = 8;
const packed = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/iu;
const bytesAtLeast = 16_000_000;

/** Whether files are work enough for a thread to be done before it would have been done without: starting one takes its time. */
export async function threadsPay(files: readonly string[]): Promise<boolean> {
  if (files.length < 2 || files.includes('-')) return false;
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size * (packed.test(file) ? bytesForPacked : 1),
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size + bytesForEach, 0) >= bytesAtLeast;
}
