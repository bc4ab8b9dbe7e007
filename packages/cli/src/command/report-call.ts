import type { IsoDate, Language } from '@khuyencong/model';

type ReportFormat = 'pretty' | 'json' | 'markdown' | 'html' | 'xlsx' | 'docx';

/** How `report` can print. */
export const reportFormats: readonly ReportFormat[] = ['pretty', 'json', 'markdown', 'html', 'xlsx', 'docx'];

/** What `report` was asked to do. */
export interface ReportCall {
  readonly files: readonly string[];
  readonly lang: Language;
  readonly format: ReportFormat;
  readonly asOf?: IsoDate;
  readonly pace?: 'linear';
  readonly title?: string;
  readonly mapping?: string;
  readonly config?: string;
  readonly out?: string;
}
