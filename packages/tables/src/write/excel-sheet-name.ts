const charactersAtMost = 31;

/** A name that Excel takes for a sheet, as near as may be to the one asked for. */
export function excelSheetName(wanted: string, taken: ReadonlySet<string> = new Set()): string {
  const bare =
    wanted
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/^'+|'+$/gu, '')
      .slice(0, charactersAtMost)
      .trim() || 'Sheet';
  const named = bare.toLowerCase() === 'history' ? `${bare} 1` : bare;
  const others = Array.from(taken, (_, index) => {
    const end = ` (${index + 2})`;
    return named.slice(0, charactersAtMost - end.length) + end;
  });
  return [named, ...others].find((each) => !taken.has(each.toLowerCase())) ?? named;
}
