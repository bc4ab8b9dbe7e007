import { checkFile } from 'khuyencong';
import type { Implementation } from '../bench-job.js';

/** Checks a file and says its sums of support and how many findings there are. */
export async function checked(file: string): Promise<string> {
  let findings = 0;
  const { register } = await checkFile(file, {
    asOf: undefined,
    aboutTolerancePercent: '5',
    report: (found) => {
      // What could not be checked for want of a table is no fault of a row.
      for (const { severity } of found) if (severity !== 'info') findings += 1;
    },
  });
  const totals = (register?.totals ?? []).map(
    ({ province, activity, year, projects, supportVnd }) =>
      `${province} ${activity} ${year} ${String(projects)} ${supportVnd ?? '0'}`,
  );
  return [...totals.sort(), `findings ${String(findings)}`].join('\n');
}

/** An implementation that does its work on a file, which is made before. */
export function onFile(
  implementation: Omit<Implementation, 'prepare'>,
  run: (file: string) => Promise<string>,
  make: (size: number) => string | Promise<string>,
): Implementation {
  const prepare = (size: number): (() => Promise<string>) => {
    const file = Promise.resolve(make(size));
    return async () => run(await file);
  };
  return { ...implementation, prepare };
}
