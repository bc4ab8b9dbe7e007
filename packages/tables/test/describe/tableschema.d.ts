/** The parts of `tableschema` that the tests use; it ships no types. */
declare module 'tableschema' {
  interface LoadedTable {
    readonly schema: { readonly valid: boolean; readonly errors: readonly Error[] };
    readonly read: (options: {
      readonly keyed: true;
    }) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
  const tableschema: {
    readonly Table: {
      readonly load: (
        rows: readonly (readonly string[])[],
        options: { readonly schema: object; readonly strict: boolean },
      ) => Promise<LoadedTable>;
    };
    readonly validate: (
      descriptor: object,
    ) => Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>;
  };
  export default tableschema;
}
