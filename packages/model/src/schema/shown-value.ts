const mostShown = 80;
const mostEntries = 8;
const deepest = 2;

/** A faulty value as it is quoted in a message: short, whatever its size, its depth or its type. */
export function shownValue(value: unknown): string {
  return shown(value, 0).slice(0, mostShown);
}

function shown(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, mostShown));
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    return depth === deepest ? '[…]' : `[${listed(value, (item) => shown(item, depth + 1))}]`;
  }
  if (depth === deepest) return '{…}';
  const field = ([key, inner]: readonly [string, unknown]): string =>
    `${JSON.stringify(key.slice(0, mostShown))}:${shown(inner, depth + 1)}`;
  return `{${listed(Object.entries(value), field)}}`;
}

function listed<Item>(items: readonly Item[], write: (item: Item) => string): string {
  return [...items.slice(0, mostEntries).map(write), ...(items.length > mostEntries ? ['…'] : [])].join(',');
}
