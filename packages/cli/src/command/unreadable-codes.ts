/** Nothing in a file with one of these findings was checked, so no `--fail-on` makes it pass. */
export const unreadableCodes: ReadonlySet<string> = new Set([
  'FILE_UNREADABLE',
  'FILE_TOO_LARGE',
  'FILE_NOT_UTF8',
  'INVALID_JSON',
  'SOURCE_EMPTY',
  'NOTHING_CHECKED',
  'VERSION_NOT_COMPARED',
]);
