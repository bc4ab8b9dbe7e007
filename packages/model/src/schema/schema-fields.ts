import type * as z from 'zod';

/**
 * The fields of a type as schemas (lược đồ của từng trường), for a schema that is exported to be extended by others.
 *
 * @category schema
 * @since 0.1.0
 */
export type SchemaFields<Type> = {
  readonly [Key in keyof Type]-?: Partial<Pick<Type, Key>> extends Pick<Type, Key>
    ? z.ZodOptional<z.ZodType<Exclude<Type[Key], undefined>>>
    : z.ZodType<Type[Key]>;
};
