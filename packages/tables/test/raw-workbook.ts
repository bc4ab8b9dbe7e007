import { strFromU8, strToU8, zipSync, type ZipOptions } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const types = 'http://schemas.openxmlformats.org';
const main = `${types}/spreadsheetml/2006/main`;
const relations = `${types}/officeDocument/2006/relationships`;
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet of a workbook as XML, so that tests can hold what no writer would write. */
export interface RawSheet {
  readonly name: string;
  /** What stands in the worksheet element. */
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** The parts of a workbook by their names. */
export function rawParts(sheets: readonly RawSheet[]): Record<string, Uint8Array> {
  const overrides = sheets.map(
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
  );
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${at + 1}"/>`,
  );
  const links = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const relationships = (inner: string): string =>
    `${head}<Relationships xmlns="${types}/package/2006/relationships">${inner}</Relationships>`;
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${types}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(links.join('')),
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${head}<worksheet xmlns="${main}">${xml}</worksheet>`,
      ]),
    ),
  };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
}

/** A workbook of such sheets. */
export function rawWorkbook(sheets: readonly RawSheet[], options: ZipOptions = {}): Uint8Array {
  return zipSync(rawParts(sheets), options);
}

/** The same parts with one more that the workbook points to. */
export function withRelation(
  parts: Record<string, Uint8Array>,
  { kind, xml }: { readonly kind: 'styles' | 'sharedStrings'; readonly xml: string },
): Record<string, Uint8Array> {
  const name = 'xl/_rels/workbook.xml.rels';
  const link = `<Relationship Id="rIdMore" Type="${relations}/${kind}" Target="${kind}.xml"/>`;
  const listed = strFromU8(parts[name] ?? new Uint8Array()).replace(
    '</Relationships>',
    `${link}</Relationships>`,
  );
  return { ...parts, [name]: strToU8(listed), [`xl/${kind}.xml`]: strToU8(head + xml) };
}
