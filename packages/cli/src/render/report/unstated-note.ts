import type { PrintedBlock } from '../../document/document-block.js';
import { summedColumns, type ProjectSums } from '../../summary/project-sums.js';
import { note, type ReportLook } from './report-look.js';

/** Says how many rows leave an amount out, column by column: such a sum is of the others only. */
export function unstatedNote(total: ProjectSums, { texts, language }: ReportLook): readonly PrintedBlock[] {
  const columns = summedColumns
    .filter(({ name }) => name !== 'approvedVnd' && total[name].missing > 0)
    .map(({ name, label }) => {
      const { missing, stated } = total[name];
      return texts.unstatedColumn(label[language], missing, missing + stated);
    });
  return columns.length === 0 ? [] : [note(texts.unstated(columns.join('; ')))];
}
