import { describeSchema, knownOption, type JsonSchema, type LocalText } from '@khuyencong/model';
import type * as z from 'zod';
import { FormOneSchema } from '../form/form-one-schema.js';
import { FormTwoSchema } from '../form/form-two-schema.js';
import { LedgerSchema } from '../ledger/ledger-schema.js';
import { PlanTableSchema } from '../plan/plan-table-schema.js';
import { ProjectMoneySchema } from '../project-money/project-money-schema.js';

/**
 * The name of a document of this package that has a JSON Schema (tên tài liệu có JSON Schema); it is the `kind` of the document.
 *
 * @category schema
 * @since 0.1.0
 */
export type BudgetDocumentName = 'form-one' | 'form-two' | 'ledger' | 'plan' | 'project-money';

interface BudgetDocument {
  readonly schema: z.ZodType;
  readonly title: LocalText;
}

const documents: Readonly<Record<BudgetDocumentName, BudgetDocument>> = {
  'form-one': {
    schema: FormOneSchema,
    title: { vi: 'Mẫu số 1: Dự toán kinh phí đề án', en: 'Form 1: cost estimate of a project' },
  },
  'form-two': {
    schema: FormTwoSchema,
    title: {
      vi: 'Mẫu số 2: Biểu tổng hợp các đề án đăng ký kế hoạch',
      en: 'Form 2: projects registered for a year',
    },
  },
  ledger: { schema: LedgerSchema, title: { vi: 'Sổ theo dõi kinh phí', en: 'Ledger' } },
  plan: { schema: PlanTableSchema, title: { vi: 'Biểu kế hoạch kinh phí', en: 'Plan table' } },
  'project-money': {
    schema: ProjectMoneySchema,
    title: { vi: 'Theo dõi kinh phí đề án', en: 'Money of a project through its phases' },
  },
};

/**
 * The names of the documents of this package (danh sách tài liệu có JSON Schema).
 *
 * @category schema
 * @since 0.1.0
 */
export const budgetDocumentNames: readonly BudgetDocumentName[] = /* @__PURE__ */ Object.keys(
  documents,
) as BudgetDocumentName[];

/**
 * The JSON Schema of a document of this package (lược đồ JSON của tài liệu), draft 2020-12.
 *
 * The same text is shipped as `@khuyencong/budget/schemas/<name>.schema.json`. What only code can say (a local plan with its province, one
 * identifier for one row, amounts of at most 18 digits) is not in it.
 *
 * @param name - name of the document
 * @returns plain data
 * @throws `KcError` `OPTION_UNKNOWN` when there is no such document
 * @example
 * ```ts runnable
 * import { budgetJsonSchemaOf } from '@khuyencong/budget';
 * budgetJsonSchemaOf('plan')['title'] // => 'Biểu kế hoạch kinh phí (Plan table)'
 * budgetJsonSchemaOf('ledger')['required'] // => ['kind', 'id', 'name', 'entries']
 * ```
 * @category schema
 * @since 0.1.0
 */
export function budgetJsonSchemaOf(name: BudgetDocumentName): JsonSchema {
  const { schema, title } = documents[knownOption('name', name, documents)];
  return describeSchema(schema, {
    id: `https://unpkg.com/@khuyencong/budget/schemas/${name}.schema.json`,
    title,
  });
}
