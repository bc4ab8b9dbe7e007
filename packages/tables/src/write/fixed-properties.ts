import type { WorkbookProperties } from 'hucre';

/** Without these the writer would put the day of the clock into every workbook. */
export const fixedProperties: WorkbookProperties = {
  creator: 'khuyencong',
  created: new Date('2000-01-01T00:00:00Z'),
  modified: new Date('2000-01-01T00:00:00Z'),
};
