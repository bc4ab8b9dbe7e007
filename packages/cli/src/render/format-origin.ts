import type { Origin } from '@khuyencong/model';

/** `file:line:column`, as editors and terminals take it. */
export function formatOrigin(origin: Origin | undefined): string {
  if (!origin) return '';
  const { file, sheet, cell, line, column } = origin;
  const place = cell === undefined ? [line, column] : [sheet === undefined ? cell : `${sheet}!${cell}`];
  return [file, ...place].filter((part) => part !== undefined).join(':');
}
