import { checkFormOne, checkFormTwo, safeParseFormOne, safeParseFormTwo } from '@khuyencong/budget';
import type { Finding, FormOne, FormTwo, Origin } from '@khuyencong/model';
import type { OpenedForm } from '@khuyencong/tables';
import { formatOrigin } from '../render/format-origin.js';

/**
 * An official form that was checked (biểu mẫu đã kiểm tra): Mẫu số 1 or Mẫu số 2 of Thông tư 36/2013/TT-BCT.
 *
 * @category check
 * @since 0.1.0
 */
export interface CheckedForm {
  readonly form: FormOne | FormTwo;
  readonly file?: string;
  readonly sheet?: string;
  /** Items of form 1, projects of form 2. */
  readonly rows: number;
}

/** A form and everything found in it, each finding at its cell. */
export function checkForm(opened: OpenedForm): {
  readonly checked: CheckedForm | undefined;
  readonly findings: readonly Finding[];
} {
  const { origin, form } = opened;
  if (!form) return { checked: undefined, findings: opened.findings };
  const found = form.kind === 'form-one' ? formOneFindings(form) : formTwoFindings(form);
  const read = opened.findings.map((finding) => placed(finding, opened));
  const said = new Set(read.map(keyOf));
  const { file, sheet } = origin;
  return {
    checked: {
      form,
      ...(file !== undefined && { file }),
      ...(sheet !== undefined && { sheet }),
      rows: form.kind === 'form-one' ? itemsOf(form) : form.rows.length,
    },
    findings: [
      ...read,
      // What a cell cannot hold was said when it was read.
      ...found
        .map((finding) => placed(finding, opened))
        .filter((finding) => !(ofSchema.test(finding.code) && said.has(keyOf(finding)))),
    ],
  };
}

const itemsOf = ({ sections }: FormOne): number =>
  sections.reduce((count, { rows }) => count + rows.length, 0);

/** A form of a workbook is a document as one in JSON is: the same faults by the same codes. */
function formOneFindings(form: FormOne): readonly Finding[] {
  return [...safeParseFormOne(form).findings, ...checkFormOne(form)];
}

function formTwoFindings(form: FormTwo): readonly Finding[] {
  return [...safeParseFormTwo(form).findings, ...checkFormTwo(form)];
}

/** Their place is a row; what is wrong is seen in one cell of it. */
const fieldOfCode: Readonly<Record<string, string>> = {
  COLUMNS_DO_NOT_MAKE_TOTAL: 'totalCostVnd',
  SUM_NOT_CLOSED: 'totalCostVnd',
  TOTAL_NOT_STATED: 'totalCostVnd',
  OTHER_STATE_MONEY: 'otherSourcesVnd',
};

const ofSchema = /^(?:AMOUNT_|INVALID_|MISSING_)/u;

const keyOf = ({ origin }: Finding): string => JSON.stringify(origin);

/** With its cell. */
function placed(finding: Finding, form: Pick<OpenedForm, 'origin' | 'origins'>): Finding {
  if (finding.origin) return finding;
  const field = fieldOfCode[finding.code];
  const cell = field === undefined ? undefined : form.origins[[...finding.path, field].join('.')];
  return { ...withFirstCell(finding, form.origins), origin: cell ?? formPlace(finding.path, form) };
}

/** The cell of a path in a form; the row or section that it is in where it has none, else the sheet. */
export function formPlace(
  path: Finding['path'],
  { origin, origins }: Pick<OpenedForm, 'origin' | 'origins'>,
): Origin {
  if (path.length === 0) return origin;
  return origins[path.join('.')] ?? formPlace(path.slice(0, -1), { origin, origins });
}

/** People see cells: where the first of two stands is said by its own. */
function withFirstCell(finding: Finding, origins: Readonly<Record<string, Origin>>): Finding {
  const { first } = finding.params;
  if (finding.code !== 'DUPLICATE_ID' || typeof first !== 'string') return finding;
  // "sections[0].rows[1]" stands under "sections.0.rows.1".
  const key = first.replace(/\[(\d+)\]/gu, '.$1');
  const cell = Object.hasOwn(origins, key) ? origins[key] : undefined;
  if (!cell) return finding;
  const { file: _, ...place } = cell;
  return { ...finding, params: { ...finding.params, first: formatOrigin(place) } };
}
