/**
 * True when two types are the same (hai kiểu dữ liệu như nhau), keys and optionality included; holds a schema to its interface.
 *
 * @category schema
 * @since 0.1.0
 */
export type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
