import type { DecimalString, IsoDate, Language } from '@khuyencong/model';

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
  readonly out?: string;
}
