import { checkArgument, checkList, checkRecords, isoDate } from '@khuyencong/model';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { ScoringOptions } from './round-result.js';

/** Refuses a round that lacks a list, or was marked on a day that does not exist; single marks are data. */
export function checkScoring(document: AwardRoundMarks, options: ScoringOptions): void {
  checkArgument('document', document, ['jurors', 'products']);
  checkArgument('document.round', document.round);
  isoDate(document.round.scoredOn);
  checkArgument('document.rules', document.rules);
  checkList('document.marks', document.marks);
  checkArgument('options', options);
  checkRecords('options.schemes', options.schemes);
}
