import type { DecimalString, IsoDate, Language, ProjectKind } from '@khuyencong/model';

type CheckFormat = 'pretty' | 'json' | 'ndjson' | 'csv' | 'markdown' | 'html' | 'sarif' | 'junit' | 'github';

/** How `check` can print. */
export const checkFormats: readonly CheckFormat[] = [
  'pretty',
  'json',
  'ndjson',
  'csv',
  'markdown',
  'html',
  'sarif',
  'junit',
  'github',
];

/** What `check` was asked to do. */
export interface CheckCall {
  readonly files: readonly string[];
  readonly lang: Language;
  readonly format: CheckFormat;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly aboutTolerance?: DecimalString;
  readonly strict?: boolean;
  readonly mapping?: string;
  readonly config?: string;
  readonly asOf?: IsoDate;
  /** The earlier version of the only file. */
  readonly previous?: string;
  /** Whose changes are asked about; only with `previous`. */
  readonly projectKind: ProjectKind;
  readonly out?: string;
  readonly copy?: string;
}
