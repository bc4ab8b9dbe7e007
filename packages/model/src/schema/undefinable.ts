/**
 * The same keys, where an optional one may also hold `undefined` (trường tùy chọn có thể để trống): what zod infers for `.optional()`.
 *
 * @category schema
 * @since 0.1.0
 */
export type Undefinable<Type> = {
  [Key in keyof Type]: Partial<Pick<Type, Key>> extends Pick<Type, Key> ? Type[Key] | undefined : Type[Key];
};
