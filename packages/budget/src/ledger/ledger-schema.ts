import { dayField, idField, nameField, wholeField, wordingField, type Equal } from '@khuyencong/model';
import * as z from 'zod';
import { DecisionRefSchema } from '../decision/decision-schema.js';
import { ledgerAccountKinds, type Ledger, type LedgerAccountKind } from './ledger.js';

const line = /* @__PURE__ */ z
  .strictObject({
    account: z
      .strictObject({ kind: z.enum(Object.keys(ledgerAccountKinds) as [LedgerAccountKind]), id: idField })
      .readonly(),
    amountVnd: wholeField,
  })
  .readonly();

const side = /* @__PURE__ */ z.array(line).min(1).readonly();

const ledger = /* @__PURE__ */ z
  .strictObject({
    kind: z.literal('ledger'),
    id: idField,
    name: nameField,
    entries: z
      .array(
        z
          .strictObject({
            id: idField,
            on: dayField,
            reason: wordingField,
            decision: DecisionRefSchema.optional(),
            from: side,
            to: side,
            reverses: idField.optional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/**
 * Schema of a ledger (lược đồ sổ theo dõi kinh phí).
 *
 * @category schema
 * @since 0.1.0
 */
export const LedgerSchema: z.ZodType<Ledger> = ledger;

true satisfies Equal<z.infer<typeof ledger>, Ledger>;
