export type AnyFunction = (...given: readonly unknown[]) => unknown;

/** Right calls of every exported function, by name. */
export type RightCalls = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** What goes wrong inside an argument: function, argument, path to the field, what is given there instead. */
export type WrongFields = readonly (readonly [
  name: string,
  at: number,
  path: readonly string[],
  ...wrong: unknown[],
])[];

interface WrongCall {
  readonly call: string;
  readonly run: () => unknown;
}

/** Every right call with each argument and each list, day and number of its options replaced in turn. */
export function wrongCalls(
  [name, run]: readonly [string, AnyFunction],
  { rightCalls, wrongFields }: { readonly rightCalls: RightCalls; readonly wrongFields: WrongFields },
): readonly WrongCall[] {
  return (rightCalls[name] ?? []).flatMap((right) =>
    right.flatMap((argument, at) => {
      const inside = wrongFields
        .filter(([of, index]) => of === name && index === at)
        .flatMap(([, , path, ...wrong]) => wrong.map((given) => replaced(argument, path, given)));
      const options = at > 0 || (isRecord(argument) && 'asOf' in argument) ? fieldsReplaced(argument) : [];
      const wrong = [
        undefined,
        null,
        5.5,
        NaN,
        true,
        [null],
        () => 0,
        ...wordsFor(argument),
        ...options,
        ...inside,
      ];
      return wrong.map((given) => ({
        call: `${name}, argument ${String(at + 1)}: ${written(given)}`,
        run: () => run(...right.map((each, index) => (index === at ? given : each))),
      }));
    }),
  );
}

/** The refusal of the call; anything else is what should never be. */
export function outcomeOf(run: () => unknown): string {
  try {
    run();
    return 'an answer as if nothing were wrong';
  } catch (error) {
    return error instanceof Error && error.name === 'KcError' ? 'KcError' : String(error);
  }
}

function written(given: unknown): string {
  return typeof given === 'object' ? JSON.stringify(given).slice(0, 300) : typeof given;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function replaced(value: unknown, path: readonly string[], given: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return given;
  return isRecord(value) ? { ...value, [key]: replaced(value[key], rest, given) } : value;
}

function fieldsReplaced(argument: unknown): readonly unknown[] {
  if (!isRecord(argument)) return [];
  return Object.entries(argument).flatMap(([key, value]) =>
    [...(Array.isArray(value) ? [null, {}, 'x'] : []), ...wordsFor(value)].map((given) => ({
      ...argument,
      [key]: given,
    })),
  );
}

/** No existing day where there is a day, no canonical decimal where there is one. */
function wordsFor(value: unknown): readonly unknown[] {
  if (typeof value !== 'string') return [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return ['2024-02-30', '1/6/2024', '2024-06', '', 20240601, null];
  return /^[\d.]+$/.test(value) ? ['1.500,0', '1e3', '', 5, null] : [];
}
