import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFile, type CheckedFile, type CheckFiguresOptions } from 'khuyencong';

/** A folder of figures documents, and the name that its files go by in reports. */
export interface DataFolder {
  readonly folder: string;
  /** With forward slashes, such as `examples/published-programmes/data`. */
  readonly shownAs: string;
}

/** Checks every figures document of a folder, in the order of their names. */
export async function checkProgrammes(
  data: DataFolder,
  options: CheckFiguresOptions,
): Promise<readonly CheckedFile[]> {
  const names = (await readdir(data.folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) =>
      shownAs(await checkFile(join(data.folder, name), options), `${data.shownAs}/${name}`),
    ),
  );
}

function shownAs(checked: CheckedFile, file: string): CheckedFile {
  const findings = checked.findings.map((finding) =>
    finding.origin?.file === undefined ? finding : { ...finding, origin: { ...finding.origin, file } },
  );
  return { ...checked, file, findings };
}
