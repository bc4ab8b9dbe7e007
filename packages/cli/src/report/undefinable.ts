/** The same keys, where an optional one may also hold `undefined`: what zod infers for `.optional()`. */
export type Undefinable<Type> = {
  [Key in keyof Type]: Partial<Pick<Type, Key>> extends Pick<Type, Key> ? Type[Key] | undefined : Type[Key];
};
