type Path = readonly (string | number)[];
type Branch = Readonly<Record<string | number, unknown>>;

/** Whether a path leads into the data; its last step may be a mark that is left out. */
export function reachesPlace(data: unknown, path: Path): boolean {
  const [step, ...rest] = path;
  if (step === undefined || !isBranch(data) || Array.isArray(data) !== (typeof step === 'number'))
    return false;
  const isThere = Object.hasOwn(data, step);
  return rest.length === 0 ? isThere || step === 'mark' : isThere && reachesPlace(data[step], rest);
}

/** A copy of the data with another value at a path that it reaches; what lies beside the way is shared. */
export function withValueAt(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (!isBranch(data)) return data;
  const inner = withValueAt(data[step], rest, value);
  if (Array.isArray(data)) return data.map((item: unknown, index) => (index === step ? inner : item));
  return { ...data, [step]: inner };
}

function isBranch(data: unknown): data is Branch {
  return typeof data === 'object' && data !== null;
}
