import type { LocalText } from '@khuyencong/model';

/** The documents and tables that have schemas. */
export interface SchemaList {
  readonly documents: readonly {
    readonly name: string;
    /** In both languages. */
    readonly title: string;
    /** Address of the JSON Schema. */
    readonly id: string;
  }[];
  readonly tables: readonly {
    readonly name: string;
    readonly title: LocalText;
    readonly purpose: LocalText;
  }[];
}
