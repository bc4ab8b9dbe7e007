import type { LocalText, Severity } from '@khuyencong/model';

/** What `khuyencong explain` gives as data. */
export interface CodeReport {
  readonly code: string;
  readonly severity: Severity;
  readonly meaning: LocalText;
  readonly remedy: LocalText;
}
