import type { Origin } from '@khuyencong/model';

/** `file:line:column`, as editors and terminals take it, or `file:sheet!cell`; the sheet alone where there is no cell. */
export function formatOrigin(origin: Origin | undefined): string {
  if (!origin) return '';
  const { file, sheet, cell, line, column } = origin;
  const place =
    cell === undefined ? [sheet, line, column] : [sheet === undefined ? cell : `${sheet}!${cell}`];
  return [file, ...place].filter((part) => part !== undefined).join(':');
}
