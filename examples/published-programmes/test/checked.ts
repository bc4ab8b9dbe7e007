import { join } from 'node:path';
import { checkFile, type CheckedFigures } from 'khuyencong';
import { dataFolder } from './reports-of.js';

/** One of the five documents, checked through the public API. */
export async function checked(id: string): Promise<CheckedFigures> {
  const file = join(dataFolder, `${id}.json`);
  const { figures } = await checkFile(file, { asOf: '2025-12-31', aboutTolerancePercent: '5' });
  if (!figures) throw new Error(`${id} was not read`);
  return figures;
}
