import type { Citation } from './citation.js';
import type { Origin } from './origin.js';

/**
 * How much a finding matters (mức độ): an error contradicts a rule or another figure, a warning needs a human eye,
 * an info states what was noticed.
 *
 * @category finding
 * @since 0.1.0
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something noticed about the data (phát hiện): plain data with a stable code, its place and the facts; texts are made
 * from it last.
 *
 * @category finding
 * @since 0.1.0
 */
export interface Finding<Code extends string = string> {
  /** UPPER_SNAKE, stable for ever, listed in `docs/codes.md`. */
  readonly code: Code;
  readonly severity: Severity;
  /** Where in the data: keys and indices from the root. */
  readonly path: readonly (string | number)[];
  readonly origin?: Origin;
  /** The facts, as text; numbers are canonical decimal text. */
  readonly params: Readonly<Record<string, string>>;
  readonly legalBasis?: readonly Citation[];
}
