import { glob, isDynamicPattern } from 'tinyglobby';

/** Files as named, and those that a pattern fits in the order of their names; a pattern that fits none stays, and is not found. */
export async function expandFiles(names: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    names.map(async (name) => {
      if (name === '-' || !isDynamicPattern(name)) return [name];
      const found = await glob(name, { onlyFiles: true, expandDirectories: false, dot: false });
      return found.length > 0 ? found.sort() : [name];
    }),
  );
  return lists.flat();
}
