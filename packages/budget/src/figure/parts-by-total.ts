/** The parts of each total, in the order of the document. */
export function partsByTotal<Figure extends { readonly partOf?: string | undefined }>(
  figures: readonly Figure[],
): ReadonlyMap<string, readonly Figure[]> {
  const parts = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.partOf === undefined) continue;
    const siblings = parts.get(figure.partOf);
    if (siblings) siblings.push(figure);
    else parts.set(figure.partOf, [figure]);
  }
  return parts;
}
