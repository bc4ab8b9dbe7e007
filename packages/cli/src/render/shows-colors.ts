/** Whether output is coloured: as NO_COLOR and FORCE_COLOR say, otherwise on a terminal that can. */
export function showsColors(
  out: { readonly isTTY?: boolean },
  { NO_COLOR: never, FORCE_COLOR: always, TERM: terminal }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (never) return false;
  if (always !== undefined && always !== '') return always !== '0' && always !== 'false';
  return out.isTTY === true && terminal !== 'dumb';
}
