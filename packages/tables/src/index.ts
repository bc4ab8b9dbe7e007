export type {
  MergedCells,
  RowBatch,
  Source,
  SourceFormat,
  SourceRow,
  SourceSheet,
} from './source/source-sheet.js';
export type { CellValue, DayCell, ErrorCell, FormulaCell, SpecialCell } from './source/cell-value.js';
export { defaultSourceLimits, type SourceLimits } from './source/source-limits.js';
export { openSource, type OpenSourceOptions } from './source/open-source.js';
export type { TextEncoding } from './encoding/detect-encoding.js';
export { sourceFindings, type ArchiveMeasure, type SourceFindingParams } from './finding/source-findings.js';
