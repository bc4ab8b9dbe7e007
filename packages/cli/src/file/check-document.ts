import {
  checkFormOne,
  checkFormTwo,
  checkLedger,
  checkMoneyPhases,
  checkPlan,
  safeParseFormOne,
  safeParseFormTwo,
  safeParseLedger,
  safeParsePlanTable,
  safeParseProjectMoney,
  type PlanTable,
} from '@khuyencong/budget';
import {
  makeFinding,
  modelFindings,
  safeParseFiguresDocument,
  type Finding,
  type Parsed,
} from '@khuyencong/model';
import { checkFigures, type CheckedFigures, type CheckFiguresOptions } from '../figures/check-figures.js';

/** A sound document and what its check found. */
export interface CheckedDocument {
  readonly title: string;
  /** Figures, lines, rows or entries in it. */
  readonly rows: number;
  readonly figures?: CheckedFigures;
  readonly plan?: PlanTable;
  readonly findings: readonly Finding[];
}

type Check = (data: unknown, options: CheckFiguresOptions) => Parsed<CheckedDocument>;

/** How a document is read and checked, by its `kind`. */
const documentKinds: Readonly<Record<string, Check>> = {
  figures: (data, options) =>
    checkAs(safeParseFiguresDocument(data), (document) => {
      const figures = checkFigures(document, options);
      const rows =
        document.figures.length + (document.targets?.length ?? 0) + (document.actuals?.length ?? 0);
      return { title: document.title, rows, figures, findings: figures.findings };
    }),
  'form-one': (data) =>
    checkAs(safeParseFormOne(data), (form) => ({
      title: form.name,
      rows: form.sections.reduce((count, { rows }) => count + rows.length, 0),
      findings: checkFormOne(form),
    })),
  'form-two': (data) =>
    checkAs(safeParseFormTwo(data), (form) => ({
      title: form.unitName ?? form.id,
      rows: form.rows.length,
      findings: checkFormTwo(form),
    })),
  ledger: (data) =>
    checkAs(safeParseLedger(data), (ledger) => ({
      title: ledger.name,
      rows: ledger.entries.length,
      findings: checkLedger(ledger),
    })),
  plan: (data) =>
    checkAs(safeParsePlanTable(data), (plan) => ({
      title: plan.name,
      rows: plan.lines.length,
      plan,
      findings: checkPlan(plan),
    })),
  'project-money': (data) =>
    checkAs(safeParseProjectMoney(data), (money) => ({
      title: money.projectId,
      rows: money.phases.length,
      findings: checkMoneyPhases(money),
    })),
};

/** Reads and checks a document of any kind; one without a kind is read as a figures document. */
export function checkDocument(data: unknown, options: CheckFiguresOptions): Parsed<CheckedDocument> {
  const kind = kindOf(data) ?? 'figures';
  const check = Object.hasOwn(documentKinds, kind) ? documentKinds[kind] : undefined;
  if (check) return check(data, options);
  const expected = Object.keys(documentKinds).join(' | ');
  const params = { field: 'kind', value: JSON.stringify(kind.slice(0, 60)), expected };
  return { ok: false, findings: [makeFinding(modelFindings, 'INVALID_VALUE', params, { path: ['kind'] })] };
}

function kindOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'kind')) return undefined;
  const { kind } = data as { readonly kind: unknown };
  return typeof kind === 'string' ? kind : undefined;
}

function checkAs<Value>(
  parsed: Parsed<Value>,
  check: (value: Value) => CheckedDocument,
): Parsed<CheckedDocument> {
  if (!parsed.ok) return parsed;
  const value = check(parsed.value);
  const findings = [...parsed.findings, ...value.findings];
  return { ok: true, value: { ...value, findings }, findings };
}
